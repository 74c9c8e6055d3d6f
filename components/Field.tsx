/** One control with its label above, its hint, and what is wrong with it, tied together for eyes and ears alike. Every field
 *  of ours that a person types or chooses in is drawn in one of these. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { isEnter } from './use-commit.ts';

/** What the control takes over: spread it onto the `input`, `select` or `textarea`. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  onKeyDown: ((event: KeyboardEvent) => void) | undefined;
}

interface FieldProps {
  label: ComponentChildren;
  labelClass?: string;
  /** between the label and the control */
  hint?: ComponentChildren;
  /** after the control */
  note?: ComponentChildren;
  /** what is wrong, and what helps: read aloud at once */
  error?: ComponentChildren;
  /** id of an error that stands elsewhere, where several fields share one */
  errorId?: string;
  onEnter?(): void;
  class?: string;
  /** nothing is typed in it yet: print leaves it out */
  empty?: boolean;
  children(control: ControlProps): ComponentChildren;
}

export function Field(props: FieldProps) {
  const { label, labelClass = 'label', hint, note, error, errorId, onEnter, empty, children } = props;
  const id = useId();
  const ids = { hint: `${id}-hint`, note: `${id}-note`, error: `${id}-error` };
  const describedBy = [hint && ids.hint, note && ids.note, error && ids.error, errorId].filter(Boolean).join(' ');
  return (
    <div class={props.class ?? 'labelled-field'} data-empty={empty || undefined}>
      <label class={labelClass} for={id}>
        {label}
      </label>
      {hint && (
        <p id={ids.hint} class="small soft">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error || errorId ? true : undefined,
        onKeyDown: onEnter && submitOnEnter(onEnter),
      })}
      {note && (
        <p id={ids.note} class="small soft">
          {note}
        </p>
      )}
      {error && (
        <p id={ids.error} class="small" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

const submitOnEnter =
  (onEnter: () => void) =>
  (event: KeyboardEvent): void => {
    if (isEnter(event)) onEnter();
  };
