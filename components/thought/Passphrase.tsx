/** Where a passphrase is typed: never shown, never filled in or offered to be saved by the browser. */
import { useId } from 'preact/hooks';

export const Passphrase = (props: {
  label: string;
  value: string;
  amiss?: string;
  onInput(value: string): void;
  onEnter(): void;
}) => {
  const id = useId();
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="field"
        type="password"
        autocomplete="off"
        value={props.value}
        aria-invalid={props.amiss ? true : undefined}
        aria-describedby={props.amiss ? `${id}-amiss` : undefined}
        onInput={({ currentTarget }) => props.onInput(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && props.onEnter()}
      />
      {props.amiss && (
        <p id={`${id}-amiss`} class="small" role="alert">
          {props.amiss}
        </p>
      )}
    </div>
  );
};
