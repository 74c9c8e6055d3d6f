/** How strong a thought is, by a slider that shows and says no number. */
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';

const MIDDLE = 50;

export const Strength = (props: { label: string; value: number | null; onChange(value: number): void }) => {
  const id = useId();
  const { label, value, onChange } = props;
  return (
    <div class="labelled strength">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={value ?? MIDDLE}
        aria-valuetext={t(`thought.record.steps.${value === null ? 0 : 1 + Math.min(4, Math.floor(value / 20))}`)}
        onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
      <p class="small soft ends" aria-hidden="true">
        <span>{t('thought.record.faint')}</span>
        <span>{t('thought.record.strong')}</span>
      </p>
    </div>
  );
};
