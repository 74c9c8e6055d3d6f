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
  /** a passphrase: never shown, never filled in by the browser */
  secret?: boolean;
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
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    )}
  </Field>
);
