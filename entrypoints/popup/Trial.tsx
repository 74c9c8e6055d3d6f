/** "What helps me" in the popup: once a day, how the last visit left the person. */
import { Button, TextButton } from '../../components/Button.tsx';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { FEELINGS } from '../../lib/rules/kinds.ts';
import type { PopupProps } from './props.ts';

export function Trial({ state: { trial, visit }, actions, run }: PopupProps) {
  // a visit under way has its own two ways
  const ask = visit ? null : trial?.ask;
  const answer = (felt?: (typeof FEELINGS)[number]) => {
    if (!ask) return;
    run(
      () => actions.saveFeeling(ask, felt),
      (undo) => ({
        text: t(felt ? 'helps.popup.kept' : 'helps.popup.passed'),
        onUndo: () => run(undo as () => unknown),
      }),
    );
  };
  if (!ask) return null;
  return (
    <section class="trouble" aria-labelledby="felt">
      <h2 class="label" id="felt">
        {t('helps.popup.ask', { network: nameOf(ask.network) })}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would say the section's heading twice */}
      <div class="buttons" role="group" aria-labelledby="felt">
        {FEELINGS.map((felt) => (
          <Button key={felt} onClick={() => answer(felt)}>
            {t(`helps.popup.${felt}`)}
          </Button>
        ))}
        <TextButton onClick={() => answer()}>{t('helps.popup.no')}</TextButton>
      </div>
    </section>
  );
}
