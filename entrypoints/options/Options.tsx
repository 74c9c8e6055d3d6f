/** The options: few, each acts at once, one view on screen. A view that was left stays as it was, with what was typed there and
 *  its Undo. What a view still held ends with "Erase everything": each begins anew then, but the one that says so. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { t } from '../../lib/i18n/index.ts';
import { type PartProps, Section } from './Section.tsx';
import { Search } from './search/Search.tsx';
import { showPlace } from './search/show-place.ts';
import type { Hash } from './use-hash.ts';
import { addressOf, VIEWS } from './views.ts';

export function Options({ at, ...props }: PartProps & { at: Hash }) {
  const { view, place } = addressOf(at.hash);
  const seen = useRef(new Set<string>()).current;
  seen.add(view.id);
  const main = useRef<HTMLElement>(null);
  const title = t(`options.${view.id}.title`);
  useLayoutEffect(() => {
    document.title = t('options.pageTitle', { view: title });
    globalThis.scrollTo?.(0, 0);
    main.current?.querySelector<HTMLElement>(`#${view.id} > h1`)?.focus({ preventScroll: true });
  }, [at, view.id]);
  useEffect(() => (place && main.current ? showPlace(main.current, place) : undefined), [at]);

  return (
    <PageFrame headerEnd={<TextButton href="/help.html">{t('common.help')}</TextButton>} footerLine={t('options.foot')}>
      <div class="two-columns">
        <Views current={view.id} />
        <main ref={main}>
          {props.state.lost && (
            <p>
              {t('options.lost')} <a href="#data">{t('popup.lost.look')}</a>
            </p>
          )}
          {VIEWS.filter(({ id }) => seen.has(id)).map(({ id, Part }) => (
            <Section
              key={id === 'data' ? id : `${id} ${props.state.settings.erasedAt}`}
              id={id}
              hidden={id !== view.id}
            >
              {(runChange) => <Part {...props} runChange={runChange} />}
            </Section>
          ))}
        </main>
      </div>
    </PageFrame>
  );
}

/** All views by name. On a small screen the list opens with a press. */
function Views({ current }: { current: string }) {
  const [open, setOpen] = useState(false);
  const here = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => here.current?.scrollIntoView?.({ block: 'nearest' }), [current]); // in a low window the list scrolls
  return (
    <nav aria-label={t('options.parts')}>
      <Search>
        <div class="open-views">
          <TextButton expanded={open} onClick={() => setOpen(!open)}>
            {t('options.parts')}
          </TextButton>
        </div>
        <ul class={open ? 'views open' : 'views'}>
          {VIEWS.map(({ id }) => (
            <li key={id}>
              <a
                ref={id === current ? here : null}
                href={`#${id}`}
                aria-current={id === current ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                {t(`options.${id}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </Search>
    </nav>
  );
}
