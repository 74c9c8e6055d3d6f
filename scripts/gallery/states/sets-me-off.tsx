import { Answer } from '../../../components/Answer.tsx';
import { TextButton } from '../../../components/Button.tsx';
import { Heading } from '../../../components/Heading.tsx';
import { SetsMeOff, type SetsMeOffProps } from '../../../components/soften/SetsMeOff.tsx';
import type { Actions } from '../../../entrypoints/popup/actions.ts';
import { ScreenFrame } from '../../../entrypoints/popup/ScreenFrame.tsx';
import { Screen as SetsMeOffScreen } from '../../../entrypoints/popup/SetsMeOffScreen.tsx';
import { nameOf } from '../../../lib/networks/index.ts';
import type { Trigger } from '../../../lib/soften/trigger.ts';
import { settingsSchema } from '../../../lib/store/settings.ts';
import { NOW, noop } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/popup/popup.css';

export const width = 360;

const some: Trigger[] = [
  { id: 'a', at: NOW, kind: 'account', text: 'fit.anna', network: 'instagram' },
  { id: 'b', at: NOW - 1, kind: 'word', text: 'marathon' },
];

const draw = (change: Partial<SetsMeOffProps> = {}) => (
  <ScreenFrame onBack={noop} onBreak={noop}>
    <Heading text="This sets me off" />
    <SetsMeOff
      network={{ id: 'instagram', name: 'Instagram' }}
      triggers={[]}
      sealed={0}
      locked={false}
      nameOf={nameOf}
      onAdd={noop}
      onErase={noop}
      onOpen={async () => false}
      onPoint={noop}
      {...change}
    />
  </ScreenFrame>
);

/** Its rows are read from a database that is empty here. */
const screen = () => (
  <SetsMeOffScreen
    state={{
      ...{ now: NOW, zone: 'UTC', settings: settingsSchema.parse({}), failingSince: 0, aside: [] },
      ...{ on: ['instagram'], missing: [], place: null, visit: null, today: [], ever: true, trial: null },
    }}
    actions={{} as Actions}
    run={noop}
    onBack={noop}
    onBreak={noop}
  />
);

export const states: States = {
  'the screen of the popup': screen,
  'nothing is named yet': () => draw(),
  'an account and a word': () => draw({ triggers: some }),
  'one was erased': () =>
    draw({
      triggers: some.slice(1),
      children: (
        <Answer ways={<TextButton onClick={noop}>Undo</TextButton>}>Erased. Posts with it show again as usual.</Answer>
      ),
    }),
  'sealed with the notes': () => draw({ sealed: 2, locked: true }),
  'open until the browser closes': () => draw({ triggers: some, locked: true }),
  'for every site': () => draw({ triggers: some, network: undefined, onPoint: undefined }),
};
