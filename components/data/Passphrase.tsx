/** A field for the words that lock or open a file. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';

interface Props {
  /** the words are made up now, so that a browser does not fill in old ones */
  isNew?: boolean;
  line: string;
  buttonLabel: string;
  /** what is amiss with the words, if anything */
  check?(words: string): string | null;
  error?: ComponentChildren;
  onWords(words: string): void;
}

export function Passphrase({ isNew, line, buttonLabel, check, error, onWords }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const said = wrong ?? error;
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
          autocomplete={isNew ? 'new-password' : 'off'}
          value={words}
          aria-describedby={said ? `${id}-line ${id}-amiss` : `${id}-line`}
          aria-invalid={said ? true : undefined}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && done()}
        />
        <Button onClick={done}>{buttonLabel}</Button>
      </div>
      {said && (
        <p id={`${id}-amiss`} class="small" role="alert">
          {said}
        </p>
      )}
    </div>
  );
}
