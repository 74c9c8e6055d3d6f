/** Offers the pause at the door once, for the feeds that were just picked. Off until it is chosen. */
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { t } from '../../lib/i18n/index.ts';
import { type Door, doorOf } from '../../lib/nudges/door-settings.ts';
import { changeSettings, getSettings } from '../../lib/store/settings.ts';

const OPTIONS = ['always', 'drift', 'never'] as const;

/** Keeps doors that a person set before. A network where it was not wanted is not asked about in the popup again. */
export async function chooseDoors(on: readonly string[], when: Door['when']): Promise<void> {
  const { doors, doorSkipped } = await getSettings();
  if (when === 'never') await changeSettings({ doorSkipped: [...new Set([...doorSkipped, ...on])] });
  else
    await changeSettings({
      doors: { ...Object.fromEntries(on.map((id) => [id, { ...doorOf(doors, id), when }])), ...doors },
    });
}

export function WelcomeDoor({ onChoose }: { onChoose(when: Door['when']): Promise<unknown> }) {
  const [message, setMessage] = useState<string | null>(null);
  const choose = (when: Door['when']) =>
    onChoose(when).then(
      () => setMessage(t(when === 'never' ? 'limits.quick.doorSkipped' : 'limits.quick.doorSaid')),
      (error: Error) => setMessage(error.message),
    );
  return (
    <>
      {message === null && (
        <>
          <p class="lead">{t('limits.door.offer')}</p>
          <div class="buttons">
            {OPTIONS.map((when) => (
              <Button key={when} onClick={() => void choose(when)}>
                {t(when === 'never' ? 'limits.quick.doorSkip' : `limits.door.${when}`)}
              </Button>
            ))}
          </div>
          <p class="small soft">{t('limits.door.driftHint')}</p>
        </>
      )}
      <p class="small soft" role="status">
        {message}
      </p>
    </>
  );
}
