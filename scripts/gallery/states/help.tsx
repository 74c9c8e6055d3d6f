import { Help } from '../../../entrypoints/help/Help.tsx';
import { near, PLACES } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/help/help.css';

export const states: States = {
  'a chosen region': () => <Help {...near({ ids: ['GB'], by: 'person' })} places={PLACES} />,
  'a region that the clock points to': () => <Help {...near({ ids: ['GB'], by: 'zone' })} />,
  'a region that the language points to': () => <Help {...near({ ids: ['DE'], by: 'language' })} />,
  'two regions that it may be': () => <Help {...near({ ids: ['GB', 'IE'], by: 'zone' })} places={PLACES} />,
  'two regions, one with a long name': () => <Help {...near({ ids: ['DE', 'US'], by: 'zone' })} />,
  'no region known': () => <Help {...near({ ids: [], by: 'language' })} />,
};
