import { AllSet } from '../../../entrypoints/welcome/AllSet.tsx';
import { Welcome } from '../../../entrypoints/welcome/Welcome.tsx';
import { noop } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../entrypoints/welcome/welcome.css';

const welcome = (on: string[]) => <Welcome on={on} ask={async () => true} drop={async () => {}} />;

export const states: States = {
  'the first time': () => welcome([]),
  'some networks are on': () => welcome(['instagram', 'reddit']),
  'all set': () => <AllSet on={['instagram', 'reddit']} onBack={noop} />,
  'nothing was chosen': () => <AllSet on={[]} onBack={noop} />,
};
