/** A field for a person's own words. It grows with them, and says how much room is left only near the end. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { LONGEST } from '../../lib/thoughts/draft.ts';

const NEAR = 40;

export const Words = (props: {
  label: string;
  /** looks like the first line of a screen */
  first?: boolean;
  hint?: ComponentChildren;
  value: string;
  hidden: boolean;
  onInput(words: string): void;
}) => {
  const id = useId();
  const { label, first, hint, value, hidden, onInput } = props;
  const left = LONGEST - value.length;
  return (
    <div class="labelled">
      <label class={first ? 'voice' : 'label'} for={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="small soft">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        class={hidden ? 'field veiled' : 'field'}
        rows={2}
        maxLength={LONGEST}
        value={value}
        aria-describedby={[hint && `${id}-hint`, `${id}-only`].filter(Boolean).join(' ')}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p id={`${id}-only`} class="small soft">
        {t('common.onlyYou')} {left <= NEAR && t('common.signsLeft', { count: left })}
      </p>
    </div>
  );
};
