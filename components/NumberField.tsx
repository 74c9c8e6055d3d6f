/** One number, typed; what is out of its range comes back into it when the person leaves the field. */
import { Field } from './Field.tsx';
import { clamp, useCommit } from './use-commit.ts';

interface NumberFieldProps {
  label: string;
  hint?: string;
  /** null: nothing is set */
  value: number | null;
  min: number;
  max: number;
  /** null: the field was emptied */
  onChange(value: number | null): void;
}

export function NumberField({ label, hint, value, min, max, onChange }: NumberFieldProps) {
  const shown = String(value ?? '');
  const commit = useCommit(
    shown,
    (typed) => onChange(typed === '' ? null : Number(typed)),
    // what is no number reads as '' too
    (typed, control) => (typed === '' ? (control.validity.badInput ? shown : '') : clamp(Number(typed), min, max)),
  );
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input {...control} class="field num amount" type="number" min={min} max={max} step="any" {...commit} />
      )}
    </Field>
  );
}
