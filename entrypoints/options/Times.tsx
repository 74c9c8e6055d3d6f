/** What counts as attention, when a day begins, how long intervals are kept, and how times are shown. */
import { Checkbox } from '../../components/Checkbox.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { clockTime, locale, t } from '../../lib/i18n/index.ts';
import { dayStartsOf } from '../../lib/store/settings.ts';
import { ChangeLine, createSetterInPlace, type PartProps, type RunChange } from './Section.tsx';

const HOUR = 3600;
const DAY = 24 * HOUR;
const IDLE = [30, 60, 120, 300];
const KEPT = [14 * DAY, 56 * DAY, 182 * DAY, 365 * DAY, 5 * 365 * DAY];
/** Nights end at different hours; noon is late enough for most. */
const DAY_STARTS = Array.from({ length: 13 }, (_, hour) => hour * HOUR);

export function Times(props: PartProps & { runChange: RunChange }) {
  const { settings } = props.state;
  const set = createSetterInPlace(props, props.runChange);
  const start = dayStartsOf(settings).at(-1)?.seconds ?? 0;
  return (
    <>
      <Select
        label={t('options.times.idle')}
        hint={t('options.times.idleHint')}
        value={String(settings.idle)}
        options={withCurrent(IDLE, settings.idle).map((seconds) => ({
          value: String(seconds),
          label: lengthText(seconds),
        }))}
        onChange={(value) => set({ idle: Number(value) })}
      />
      <ChangeLine at="idle" />
      <Checkbox
        label={t('options.times.unfocused')}
        hint={t('options.times.unfocusedHint')}
        checked={settings.unfocused}
        onChange={(unfocused) => set({ unfocused })}
      />
      <ChangeLine at="unfocused" />
      <Checkbox
        label={t('options.times.countItems')}
        hint={t('options.times.countItemsHint')}
        checked={settings.countItems}
        onChange={(countItems) => set({ countItems })}
      />
      <ChangeLine at="countItems" />
      <Select
        label={t('options.times.dayStart')}
        hint={t('options.times.dayStartHint')}
        value={String(start)}
        options={withCurrent(DAY_STARTS, start).map((seconds) => ({
          value: String(seconds),
          label: clockTime(seconds * 1000, 'UTC'),
        }))}
        onChange={(value) =>
          set({ dayStarts: [...settings.dayStarts, { at: props.actions.now(), seconds: Number(value) }] })
        }
      />
      <ChangeLine at="dayStarts" />
      <Select
        label={t('options.times.kept')}
        hint={t('options.times.keptHint')}
        value={String(settings.retention)}
        options={[
          ...withCurrent(KEPT, settings.retention ?? DAY * 56).map((seconds) => ({
            value: String(seconds),
            label: lengthText(seconds),
          })),
          { value: 'null', label: t('options.times.keptEver') },
        ]}
        onChange={(value) => set({ retention: value === 'null' ? null : Number(value) })}
      />
      <ChangeLine at="retention" />
      <RadioGroup
        label={t('options.times.shown')}
        value={settings.exact ? 'exact' : 'rounded'}
        options={(['rounded', 'exact'] as const).map((value) => ({
          value,
          label: t(`options.times.${value}`),
          hint: t(`options.times.${value}Hint`),
        }))}
        onChange={(value) => set({ exact: value === 'exact' })}
      />
      <ChangeLine at="exact" />
    </>
  );
}

/** The usual choices, and what holds now if it is none of them. */
const withCurrent = (usual: readonly number[], current: number): number[] =>
  [...new Set([...usual, current])].sort((a, b) => a - b);

/** "1 minute", "8 weeks", "5 years" in this person's language. */
function lengthText(seconds: number): string {
  const units = [
    ['year', 365 * DAY],
    ['month', 30.3 * DAY],
    ['week', 7 * DAY],
    ['day', DAY],
    ['hour', HOUR],
    ['minute', 60],
    ['second', 1],
  ] as const;
  const fits = ([unit, size]: (typeof units)[number]) =>
    seconds >= size &&
    (unit === 'month' ? seconds >= 4 * size : Math.abs(seconds / size - Math.round(seconds / size)) < 0.02);
  const [unit, size] = units.find(fits) ?? ['second', 1];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.round(seconds / size),
  );
}
