/** A box for a person's own words that grows with them. Nobody else reads them, and it says so; how many characters are left is
 *  shown when few are. */
import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n/index.ts';
import { Field } from './Field.tsx';
import { useCommit } from './use-commit.ts';

/** From so few characters left on, they are counted. */
const COUNT_FROM = 40;

interface TextAreaProps {
  label: ComponentChildren;
  labelClass?: string;
  hint?: ComponentChildren;
  value: string;
  maxLength: number;
  rows?: number;
  /** its words are blurred, for whoever is not alone */
  veiled?: boolean;
  /** false where something beside it says already that only the person sees it */
  privacyNote?: boolean;
  /** at every character */
  onInput?(value: string): void;
  /** once the person leaves the box */
  onChange?(value: string): void;
}

export function TextArea(props: TextAreaProps) {
  const { label, labelClass, hint, value, maxLength, rows = 2, veiled, privacyNote = true, onInput, onChange } = props;
  const { onKeyDown: _, ...commit } = useCommit(value, (typed) => onChange?.(typed));
  const left = maxLength - value.length;
  return (
    <Field
      label={label}
      labelClass={labelClass}
      hint={hint}
      note={privacyNote && t('common.onlyYou')}
      empty={value === ''}
    >
      {(control) => (
        <>
          <textarea
            {...control}
            class={veiled ? 'field veiled' : 'field'}
            rows={rows}
            maxLength={maxLength}
            {...(onInput ? { value, onInput: ({ currentTarget }) => onInput(currentTarget.value) } : commit)}
          />
          {onInput && left <= COUNT_FROM && (
            <p class="small soft" role="status">
              {t('common.signsLeft', { count: left })}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
