/** What the person said of pages: listed by network, each undone in one press. */
import { Fragment } from 'preact';
import { Button } from '../../components/Button.tsx';
import { patternText } from '../../lib/corrections/pattern.ts';
import type { PageCorrection, PointedPost } from '../../lib/corrections/types.ts';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { dateOf } from '../../lib/words/date.ts';
import { surfaceName } from '../../lib/words/surface.ts';
import { createSetter, type PartProps, type RunChange } from './Section.tsx';

export function CorrectionsPart(props: PartProps & { runChange: RunChange }) {
  const { corrections, pointed } = props.state.settings;
  const set = createSetter(props, props.runChange);
  const ids = [...new Set([...corrections, ...pointed].map(({ network }) => network))];
  if (ids.length === 0) return <p class="soft">{t('options.corrections.none')}</p>;

  const takeBack = (one: PageCorrection) =>
    set(
      { corrections: corrections.filter((other) => other !== one) },
      t('options.corrections.undone', { pages: patternText(one) }),
    );
  const takeBackPost = (one: PointedPost) =>
    set({ pointed: pointed.filter((other) => other !== one) }, t('options.corrections.postUndone'));
  return (
    <>
      <p class="soft">{t('options.corrections.line')}</p>
      {ids.map((id) => (
        <Fragment key={id}>
          <h2 class="label">{nameOf(id)}</h2>
          <ul class="corrections">
            {corrections
              .filter(({ network }) => network === id)
              .map((one) => (
                <Correction
                  key={patternText(one)}
                  name={patternText(one)}
                  line={t('options.corrections.since', {
                    what: t(`options.corrections.is.${one.surface}`),
                    day: dateOf(one.at),
                  })}
                  onUndo={() => takeBack(one)}
                />
              ))}
            {pointed
              .filter(({ network }) => network === id)
              .map((one) => (
                <Correction
                  key={`post ${one.surface}`}
                  name={t('options.corrections.post', { surface: surfaceName(id, one.surface) })}
                  line={t(`options.corrections.${id.startsWith('site:') ? 'fitsSite' : 'fits'}`, { count: one.fits })}
                  onUndo={() => takeBackPost(one)}
                />
              ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}

const Correction = (props: { name: string; line: string; onUndo(): void }) => (
  <li>
    <span>
      <bdi>{props.name}</bdi>
      <small class="row-detail soft">{props.line}</small>
    </span>
    <Button ariaLabel={t('options.corrections.undo', { what: props.name })} onClick={props.onUndo}>
      {t('common.undo')}
    </Button>
  </li>
);
