/** Some days of the week, in the order of the person's own; the last one stays. */
import { weekdays } from '../../lib/words/limits.ts';
import { Button } from '../Button.tsx';

interface Props {
  label: string;
  /** 1 Monday … 7 Sunday */
  days: readonly number[];
  /** first day of the person's week */
  weekStart: number;
  /** the label is to be seen */
  shown?: boolean;
  onChange(days: number[]): void;
}

export const Weekdays = ({ label, days, weekStart, shown, onChange }: Props) => (
  <fieldset class="weekdays">
    <legend class={shown ? 'label' : 'visually-hidden'}>{label}</legend>
    {weekdays(weekStart).map(({ day, short, long }) => {
      const on = days.includes(day);
      const without = days.filter((other) => other !== day);
      return (
        <Button
          key={day}
          pressed={on}
          onClick={() => {
            if (!on) onChange([...days, day].sort());
            else if (without.length > 0) onChange(without);
          }}
        >
          <span aria-hidden="true">{short}</span>
          <span class="visually-hidden">{long}</span>
        </Button>
      );
    })}
  </fieldset>
);
