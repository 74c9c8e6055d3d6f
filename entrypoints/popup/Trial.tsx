/** "What helps me" in the popup: why nothing comes up on a quiet day, and once a day how the last visit left the person. */
import { Press, Word } from '../../components/Button.tsx';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { FEELINGS } from '../../lib/rules/kinds.ts';
import type { PopupProps } from './props.ts';

export function Trial({ state: { trial, visit }, acts, act }: PopupProps) {
  // a visit under way has its own two ways
  const ask = visit ? null : trial?.ask;
  const answer = (felt?: (typeof FEELINGS)[number]) => {
    if (!ask) return;
    act(
      () => acts.felt(ask, felt),
      (back) => ({
        text: t(felt ? 'helps.popup.kept' : 'helps.popup.passed'),
        onUndo: () => act(back as () => unknown),
      }),
    );
  };
  return (
    <>
      {trial?.quiet && (
        <div class="small soft">
          <p>{t('helps.popup.quiet')}</p>
          <Word href="/review.html#helps" newTab>
            {t('helps.title')}
          </Word>
        </div>
      )}
      {ask && (
        <section class="trouble" aria-labelledby="felt">
          <h2 class="voice" id="felt">
            {t('helps.popup.ask', { network: nameOf(ask.network) })}
          </h2>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would say the section's heading twice */}
          <div class="acts" role="group" aria-labelledby="felt">
            {FEELINGS.map((felt) => (
              <Press key={felt} onPress={() => answer(felt)}>
                {t(`helps.popup.${felt}`)}
              </Press>
            ))}
          </div>
          <Word onPress={() => answer()}>{t('helps.popup.no')}</Word>
        </section>
      )}
    </>
  );
}
