/** "Something to hold on to": what fills the same hill once a person asked for it. Its words may need more than the window, and
 *  scroll. They are read in the language in use when this file is first asked for. */
import { loadPattern, loadPractice, type Pattern, type Practice } from '../../../lib/content/index.ts';
import type { ReliefView } from '../../../lib/nudges/relief.ts';
import { type RELIEF, type State, shown } from './states.ts';

const pattern = (await loadPattern('seeking-control')) as Pattern;
const breathing = (await loadPractice('paced-breathing')) as Practice;
const savouring = (await loadPractice('social-savouring')) as Practice;
const far = (await loadPractice('look-far')) as Practice;
const fits = { want: 'break/look-far', name: far.name, hint: far.hint } as const;

const relief = (view: ReliefView): State => ({ nudge: { ...shown, kind: 'relief', view } });

export const reliefStates: Record<(typeof RELIEF)[number], State> = {
  'relief-ways': relief({ is: 'list', of: 'ways', rows: [{ want: 'first-break' }, { want: 'themes' }] }),
  'relief-breaks': relief({ is: 'list', of: 'breaks', rows: [fits] }),
  'relief-view': relief({ is: 'view', pattern, fits, own: 'Some have, some have not.' }),
  'relief-hard-day': { nudge: { ...shown, kind: 'relief', view: { is: 'view', pattern, fits }, hard: true } },
  'relief-break': relief({ is: 'break', practice: breathing, still: false }),
  'relief-still-break': relief({ is: 'break', practice: savouring, still: true }),
};
