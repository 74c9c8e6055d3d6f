/** A time of day, as the browser's own field takes it: to the second, or to the minute. */
import { useId } from 'preact/hooks';

export function TimeField(props: {
  label: string;
  value: string;
  onChange(value: string): void;
  minutes?: boolean;
  described?: string;
}) {
  const id = useId();
  return (
    <span class="time">
      <label class="small soft" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="field num"
        type="time"
        step={props.minutes ? 60 : 1}
        value={props.value}
        aria-describedby={props.described}
        aria-invalid={props.described ? true : undefined}
        onInput={({ currentTarget }) => props.onChange(currentTarget.value)}
      />
    </span>
  );
}
