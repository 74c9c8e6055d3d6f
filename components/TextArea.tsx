/** A box that grows with its words. Nobody else reads them, and it says so; how many signs are left is said when few are. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../lib/i18n/index.ts';

const FEW = 40;

export const TextArea = (props: {
  label: ComponentChildren;
  value: string;
  most: number;
  onInput(value: string): void;
  rows?: number;
  /** false where another box beside it says so already */
  alone?: boolean;
}) => {
  const { label, value, most, onInput, rows = 2, alone = true } = props;
  const id = useId();
  const left = most - value.length;
  return (
    <div class="labelled" data-empty={value === '' || undefined}>
      <label class="label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="field"
        rows={rows}
        maxLength={most}
        value={value}
        aria-describedby={alone ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {left <= FEW && (
        <p class="small soft" role="status">
          {t('common.signsLeft', { count: left })}
        </p>
      )}
      {alone && (
        <p id={`${id}-hint`} class="small soft">
          {t('common.onlyYou')}
        </p>
      )}
    </div>
  );
};
