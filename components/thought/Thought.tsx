/** From "I notice a thought" to a fairer one: a line or a theme, up to three that may fit, the card, and a record if a person likes. */

import { Card } from './Card.tsx';
import { Ended } from './Ended.tsx';
import type { ThoughtProps } from './props.ts';
import { Record } from './Record.tsx';
import { None, Start, Theme } from './Start.tsx';

const STEPS = { start: Start, theme: Theme, none: None, card: Card, record: Record };

export const Thought = (props: ThoughtProps) => {
  const Step = STEPS[props.draft.step];
  return (
    <div class="thought">
      {props.ending ? <Ended ending={props.ending} hidden={props.hidden} /> : <Step {...props} />}
    </div>
  );
};
