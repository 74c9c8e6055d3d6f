/** A field for the words that lock or open a file. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';

interface Props {
  /** the words are made up now, so that a browser does not fill in old ones */
  isNew?: boolean;
  hint: string;
  buttonLabel: string;
  /** @returns what is wrong with the words, if anything */
  validate?(words: string): string | null;
  error?: ComponentChildren;
  onSubmit(words: string): void;
}

export function PassphraseForm({ isNew, hint, buttonLabel, validate, error, onSubmit }: Props) {
  const [words, setWords] = useState('');
  const [invalid, setInvalid] = useState<string | null>(null);
  const submit = () => {
    const found = validate?.(words) ?? null;
    setInvalid(found);
    if (found === null && words) onSubmit(words);
  };
  return (
    <Field label={t('data.save.phrase')} hint={hint} error={invalid ?? error} onEnter={submit}>
      {(control) => (
        <div class="buttons passphrase-row">
          <input
            {...control}
            class="field"
            type="password"
            autocomplete={isNew ? 'new-password' : 'off'}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <Button onClick={submit}>{buttonLabel}</Button>
        </div>
      )}
    </Field>
  );
}
