/** One line to type. */
import type { ComponentChildren } from 'preact';
import { Field } from './Field.tsx';

interface TextFieldProps {
  label: string;
  value: string;
  onInput(value: string): void;
  onEnter?(): void;
  hint?: ComponentChildren;
  /** what is wrong, and what helps */
  error?: ComponentChildren;
  /** a passphrase, in dots: `new` is made up now, so that a browser does not fill in an old one */
  secret?: boolean | 'new' | undefined;
}

export const TextField = ({ value, onInput, secret, ...field }: TextFieldProps) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        class="field"
        {...(secret ? { type: 'password' as const } : { type: 'text' as const })}
        value={value}
        autocapitalize="none"
        autocomplete={secret === 'new' ? 'new-password' : 'off'}
        spellcheck={false}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    )}
  </Field>
);
