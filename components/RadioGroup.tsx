/** One of a few, all of them in view. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RadioGroupProps {
  label: string;
  /** what they are about stands above them already */
  labelHidden?: boolean;
  value: string;
  options: { value: string; label: ComponentChildren; hint?: string }[];
  onChange(value: string): void;
}

export const RadioGroup = ({ label, labelHidden, value, options, onChange }: RadioGroupProps) => {
  const name = useId();
  return (
    <fieldset>
      <legend class={labelHidden ? 'visually-hidden' : 'label'}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
