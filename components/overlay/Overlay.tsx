/** What is drawn for each nudge. */

import { CheckIn, Note, Unhelpful } from './Note.tsx';
import { Pause } from './Pause.tsx';
import type { Props } from './props.ts';
import { Hold } from './Relief.tsx';

export function Overlay({ nudge, ...rest }: Props) {
  switch (nudge.kind) {
    case 'door':
    case 'firm':
    case 'closed':
      return <Pause nudge={nudge as Props<'door' | 'firm' | 'closed'>['nudge']} {...rest} />;
    case 'planned':
    case 'band':
    case 'gentle':
      return <Note nudge={nudge as Props<'planned' | 'band' | 'gentle'>['nudge']} {...rest} />;
    case 'checkin':
      return <CheckIn nudge={nudge} {...rest} />;
    case 'relief':
      return <Hold nudge={nudge} {...rest} />;
    case 'unhelpful':
      return <Unhelpful nudge={nudge} {...rest} />;
  }
}
