/** A time of day, as the browser's own field takes it: to the second, or to the minute. */
import { Field } from '../Field.tsx';

interface TimeFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  minutes?: boolean;
  /** id of the error that it shares with its neighbour, while there is one */
  errorId?: string;
}

export const TimeField = ({ label, value, onChange, minutes, errorId }: TimeFieldProps) => (
  <Field class="time-field" label={label} labelClass="small soft" errorId={errorId}>
    {(control) => (
      <input
        {...control}
        class="field num"
        type="time"
        step={minutes ? 60 : 1}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )}
  </Field>
);
