/** A field for the words that lock or open a file. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Press } from '../Button.tsx';

interface Props {
  /** the words are made up now, so that a browser does not fill in old ones */
  fresh?: boolean;
  line: string;
  press: string;
  /** what is amiss with the words, if anything */
  check?(words: string): string | null;
  amiss?: ComponentChildren;
  onWords(words: string): void;
}

export function Passphrase({ fresh, line, press, check, amiss, onWords }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const said = wrong ?? amiss;
  const done = () => {
    const not = check?.(words) ?? null;
    setWrong(not);
    if (not === null && words) onWords(words);
  };
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {t('data.save.phrase')}
      </label>
      <p id={`${id}-line`} class="small soft">
        {line}
      </p>
      <div class="acts phrase">
        <input
          id={id}
          class="field"
          type="password"
          autocomplete={fresh ? 'new-password' : 'off'}
          value={words}
          aria-describedby={said ? `${id}-line ${id}-amiss` : `${id}-line`}
          aria-invalid={said ? true : undefined}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && done()}
        />
        <Press onPress={done}>{press}</Press>
      </div>
      {said && (
        <p id={`${id}-amiss`} class="small" role="alert">
          {said}
        </p>
      )}
    </div>
  );
}
