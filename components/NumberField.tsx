/** One number, typed; what is out of its range comes back into it when the person leaves the field. */
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  /** null: nothing is set */
  value: number | null;
  min: number;
  max: number;
  /** null: the field was emptied */
  onChange(value: number | null): void;
}

export function NumberField({ label, hint, value, min, max, onChange }: Props) {
  const id = useId();
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="small soft">
          {hint}
        </p>
      )}
      <input
        id={id}
        class="field num amount"
        type="number"
        min={min}
        max={max}
        step="any"
        value={value ?? ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          const next = Number.isFinite(typed) ? Math.min(Math.max(typed, min), max) : null;
          currentTarget.value = next === null ? '' : String(next);
          onChange(next);
        }}
      />
    </div>
  );
}
