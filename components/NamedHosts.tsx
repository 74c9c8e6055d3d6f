/** Hosts that a person names: a field, what was named so far, and a way to take one off. */
import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/index.ts';
import { Button, TextButton } from './Button.tsx';
import { TextField } from './TextField.tsx';

interface NamedHostsProps {
  label: string;
  hint: string;
  hosts: readonly string[];
  /** @returns what is amiss, in plain words, or null where it was taken */
  onAdd(typed: string): string | null;
  onRemove(host: string): void;
}

export function NamedHosts({ label, hint, hosts, onAdd, onRemove }: NamedHostsProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = () => {
    const problem = onAdd(typed);
    setError(problem);
    if (problem === null) setTyped('');
  };
  return (
    <div class="named-hosts">
      <div class="one">
        <TextField
          label={label}
          hint={hint}
          value={typed}
          error={error ?? undefined}
          onInput={setTyped}
          onEnter={add}
        />
        <Button onClick={add}>{t('common.add')}</Button>
      </div>
      {hosts.length > 0 && (
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <TextButton ariaLabel={t('common.takeOffOne', { name: host })} onClick={() => onRemove(host)}>
                {t('common.takeOff')}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
