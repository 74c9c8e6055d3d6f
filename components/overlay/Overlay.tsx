/** What is drawn for each nudge. */

import { CheckIn, Note, Unhelpful } from './Note.tsx';
import { Pause } from './Pause.tsx';
import type { OverlayProps } from './props.ts';
import { Relief } from './Relief.tsx';

export function Overlay({ nudge, ...rest }: OverlayProps) {
  switch (nudge.kind) {
    case 'door':
    case 'firm':
    case 'closed':
      return <Pause nudge={nudge as OverlayProps<'door' | 'firm' | 'closed'>['nudge']} {...rest} />;
    case 'planned':
    case 'band':
    case 'gentle':
      return <Note nudge={nudge as OverlayProps<'planned' | 'band' | 'gentle'>['nudge']} {...rest} />;
    case 'checkin':
      return <CheckIn nudge={nudge} {...rest} />;
    case 'relief':
      return <Relief nudge={nudge} {...rest} />;
    case 'unhelpful':
      return <Unhelpful nudge={nudge} {...rest} />;
  }
}
