/** How strong a thought is, by a slider that shows and says no number. */
import { t } from '../../lib/i18n/index.ts';
import { Field } from '../Field.tsx';

const MIDDLE = 50;

interface StrengthProps {
  label: string;
  value: number | null;
  onChange(value: number): void;
}

export const Strength = ({ label, value, onChange }: StrengthProps) => (
  <Field class="labelled-field strength" label={label}>
    {(control) => (
      <>
        <input
          {...control}
          type="range"
          min={0}
          max={100}
          step={5}
          value={value ?? MIDDLE}
          aria-valuetext={t(`thought.record.steps.${value === null ? 0 : 1 + Math.min(4, Math.floor(value / 20))}`)}
          onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
        />
        <p class="small soft slider-ends" aria-hidden="true">
          <span>{t('thought.record.faint')}</span>
          <span>{t('thought.record.strong')}</span>
        </p>
      </>
    )}
  </Field>
);
