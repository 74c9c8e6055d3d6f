/** One optional question of the talk: a heading, one tap or none, and a way past it. */
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/index.ts';
import { Press, Word } from '../Button.tsx';

interface Props {
  id: string;
  title: string;
  children: ComponentChildren;
  onSkip?(): void;
}

export const Ask = ({ id, title, children, onSkip }: Props) => (
  <section aria-labelledby={id}>
    <h2 class="voice" id={id}>
      {title}
    </h2>
    {children}
    {onSkip && <Word onPress={onSkip}>{t('review.skip')}</Word>}
  </section>
);

export const Taps = <Value extends string>(props: {
  named: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onPress(value: Value): void;
}) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would say the section's heading twice
  <div class="acts" role="group" aria-labelledby={props.named}>
    {props.options.map(({ value, label }) => (
      <Press key={value} pressed={props.chosen.includes(value)} onPress={() => props.onPress(value)}>
        {label}
      </Press>
    ))}
  </div>
);
