/** The pause at the door, to try: its own words over a drawing of a feed. Leave and Stay answer in it, and nothing is kept. */
import { useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { EqualPair } from '../../components/EqualPair.tsx';
import { useLostFocus } from '../../components/lost-focus.ts';
import { t } from '../../lib/i18n/index.ts';

export function TryDoor() {
  const [chosen, setChosen] = useState<'left' | 'stayed' | null>(null);
  const box = useLostFocus<HTMLDivElement>(chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own
    <div class={`try-door ${chosen ?? 'door'}`} role="group" aria-label={t('welcome.look.pause')}>
      <div class="drawn-feed" aria-hidden="true">
        <i />
        <i />
      </div>
      <div class="try-veil" aria-hidden="true" />
      <div class="try-hill" aria-hidden="true" />
      <div class="try-content" role="status" tabIndex={-1} ref={box}>
        {chosen === null && (
          <>
            <p class="voice">{t('overlay.door.breath')}</p>
            <EqualPair
              first={{ label: t('overlay.leave'), onClick: () => setChosen('left') }}
              second={{ label: t('overlay.stay'), onClick: () => setChosen('stayed') }}
            />
          </>
        )}
        {chosen !== null && (
          <>
            <p class={chosen === 'left' ? 'voice' : 'small'}>{t(`welcome.look.${chosen}`)}</p>
            <TextButton onClick={() => setChosen(null)}>{t('welcome.look.again')}</TextButton>
          </>
        )}
      </div>
    </div>
  );
}
