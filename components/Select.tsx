/** One of several, from a list that opens. */
import type { ComponentChildren } from 'preact';
import { Field } from './Field.tsx';

interface SelectProps {
  label: string;
  value: string;
  /** `lang` where a label is in a language of its own */
  options: { value: string; label: string; lang?: string }[];
  onChange(value: string): void;
  hint?: ComponentChildren;
}

export const Select = ({ label, value, options, onChange, hint }: SelectProps) => (
  <Field label={label} note={hint}>
    {(control) => (
      <select {...control} class="field" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
