/** Where a person types, chooses or switches: the label in words above, every change acts at once. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export const TextField = (props: {
  label: string;
  value: string;
  onInput(value: string): void;
  onEnter?(): void;
  hint?: ComponentChildren;
  /** what is amiss, and what helps */
  amiss?: string;
  /** a passphrase: never shown, never filled in by the browser */
  secret?: boolean;
}) => {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.amiss && `${id}-amiss`].filter(Boolean).join(' ');
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {props.label}
      </label>
      {props.hint && (
        <p id={`${id}-hint`} class="small soft">
          {props.hint}
        </p>
      )}
      <input
        id={id}
        class="field"
        {...(props.secret ? { type: 'password' as const } : { type: 'text' as const })}
        value={props.value}
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={described || undefined}
        aria-invalid={props.amiss ? true : undefined}
        onInput={({ currentTarget }) => props.onInput(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && props.onEnter?.()}
      />
      {props.amiss && (
        <p id={`${id}-amiss`} class="small" role="alert">
          {props.amiss}
        </p>
      )}
    </div>
  );
};

export const Choose = (props: {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange(value: string): void;
  hint?: ComponentChildren;
}) => {
  const id = useId();
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="field"
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
      {props.hint && (
        <p id={`${id}-hint`} class="small soft">
          {props.hint}
        </p>
      )}
    </div>
  );
};

export const Check = (props: { label: string; hint?: string; checked: boolean; onChange(checked: boolean): void }) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={props.checked}
      onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
    />
    <span>
      {props.label}
      {props.hint && <small>{props.hint}</small>}
    </span>
  </label>
);

export const Radios = (props: {
  label: string;
  value: string;
  options: { value: string; label: ComponentChildren; hint?: string }[];
  onChange(value: string): void;
}) => {
  const name = useId();
  return (
    <fieldset>
      <legend class="label">{props.label}</legend>
      {props.options.map(({ value, label, hint }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={value === props.value} onChange={() => props.onChange(value)} />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
