/** A field for the words that open a file. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';

interface Props {
  hint: string;
  buttonLabel: string;
  error?: ComponentChildren;
  onSubmit(words: string): void;
}

export function PassphraseForm({ hint, buttonLabel, error, onSubmit }: Props) {
  const [words, setWords] = useState('');
  const submit = () => words && onSubmit(words);
  return (
    <Field label={t('data.save.phrase')} hint={hint} error={error} onEnter={submit}>
      {(control) => (
        <div class="buttons passphrase-row">
          <input
            {...control}
            class="field"
            type="password"
            autocomplete="off"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <Button onClick={submit}>{buttonLabel}</Button>
        </div>
      )}
    </Field>
  );
}
