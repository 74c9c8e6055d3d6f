/** One optional question of the talk: a heading, one tap or none, and a way past it. */
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/index.ts';
import { Button, TextButton } from '../Button.tsx';

interface Props {
  id: string;
  title: string;
  children: ComponentChildren;
  onSkip?(): void;
}

export const Question = ({ id, title, children, onSkip }: Props) => (
  <section aria-labelledby={id}>
    <h2 class="voice" id={id}>
      {title}
    </h2>
    {children}
    {onSkip && <TextButton onClick={onSkip}>{t('review.skip')}</TextButton>}
  </section>
);

export const AnswerButtons = <Value extends string>(props: {
  named: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onPick(value: Value): void;
}) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would say the section's heading twice
  <div class="buttons" role="group" aria-labelledby={props.named}>
    {props.options.map(({ value, label }) => (
      <Button key={value} pressed={props.chosen.includes(value)} onClick={() => props.onPick(value)}>
        {label}
      </Button>
    ))}
  </div>
);
