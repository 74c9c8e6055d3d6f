/** One number, typed; what is out of its range comes back into it when the person leaves the field. */
import { Field } from './Field.tsx';

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

export const NumberField = ({ label, hint, value, min, max, onChange }: NumberFieldProps) => (
  <Field label={label} hint={hint}>
    {(control) => (
      <input
        {...control}
        class="field num amount"
        type="number"
        min={min}
        max={max}
        step="any"
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          const next = Number.isFinite(typed) ? Math.min(Math.max(typed, min), max) : null;
          currentTarget.value = next === null ? '' : String(next);
          onChange(next);
        }}
      />
    )}
  </Field>
);
