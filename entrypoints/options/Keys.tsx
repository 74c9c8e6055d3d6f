/** The keys that the browser keeps for Enough, as they are now; it alone lets a person change them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TextButton } from '../../components/Button.tsx';
import { t } from '../../lib/i18n/index.ts';

interface Key {
  name: string;
  what: string;
  shortcut: string;
}

export function Keys() {
  const [keys, setKeys] = useState<Key[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const read = () => void readKeys().then(setKeys, () => setKeys([])); // no list where the browser gives none
    read();
    // a person comes back from where they changed them
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  if (keys.length === 0) return null; // a phone has none
  return (
    <div class="group">
      <h2 class="label">{t('options.look.keys')}</h2>
      <p class="small soft">{t('options.look.keysLine')}</p>
      <dl class="keys">
        {keys.map(({ name, what, shortcut }) => (
          <div key={name}>
            <dt>{what}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{t('options.look.noKey')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <TextButton onClick={() => void openKeySettings().catch(() => setFailed(true))}>
          {t('options.look.changeKeys')}
        </TextButton>
      </p>
      {failed && (
        <p class="small" role="alert">
          {t('options.look.changeKeysFailed')}
        </p>
      )}
    </div>
  );
}

/** Named in the person's language: the browser has the names in its own. */
const NAMED = new Set(['_execute_action', 'leave', 'break', 'pause', 'beside']);

async function readKeys(): Promise<Key[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    name,
    what: NAMED.has(name) ? t(`options.look.keyNames.${name}`) : (description ?? name),
    shortcut,
  }));
}

/** Firefox has a call for it, Chromium an address that only an extension may open. */
async function openKeySettings(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?(): Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
