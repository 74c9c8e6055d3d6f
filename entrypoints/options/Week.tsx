/** "My week": how the weekly look back works for this person. */
import { WeekSettings } from '../../components/review/WeekSettings.tsx';
import { t } from '../../lib/i18n/index.ts';
import { createSetter, type PartProps, type RunChange } from './Section.tsx';

export function WeekPart(props: PartProps & { runChange: RunChange }) {
  const { weekNotes, weekStart, weekDot, weekMessage } = props.state.settings;
  const set = createSetter(props, props.runChange);
  const setMessage = (on: boolean) =>
    props.runChange(
      () => props.actions.setWeekMessage(on),
      (isAsAsked) => t(isAsAsked ? 'options.changed' : 'review.settings.declined'),
      (isAsAsked) => (isAsAsked ? () => props.actions.setWeekMessage(!on) : null),
    );
  return (
    <WeekSettings
      notes={weekNotes}
      weekStart={weekStart}
      dot={weekDot}
      message={weekMessage}
      onNotes={(on) => set({ weekNotes: on })}
      onWeekStart={(day) => set({ weekStart: day })}
      onDot={(on) => set({ weekDot: on })}
      onMessage={setMessage}
    />
  );
}
