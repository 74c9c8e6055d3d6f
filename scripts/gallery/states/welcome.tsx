import type { ComponentChildren } from 'preact';
import { PageFrame } from '../../../components/Frame.tsx';
import { Begin } from '../../../entrypoints/welcome/Begin.tsx';
import { Done } from '../../../entrypoints/welcome/Done.tsx';
import { PinPicture } from '../../../entrypoints/welcome/PinPicture.tsx';
import type { Step, Way } from '../../../entrypoints/welcome/steps.ts';
import { Welcome } from '../../../entrypoints/welcome/Welcome.tsx';
import { noop, Pressed } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/welcome/welcome.css';

const LOOK_DAY = '2026-11-29';
const welcome = (on: string[]) => (
  <Welcome on={on} lookDay={LOOK_DAY} ask={async () => true} drop={async () => {}} begin={async () => {}} />
);
const step = (name: Step, content: ComponentChildren) => (
  <PageFrame>
    <main class={`welcome ${name}`}>{content}</main>
  </PageFrame>
);
const done = (on: string[], way: Way | null) =>
  step('done', <Done {...{ on, way }} lookDay={LOOK_DAY} onBack={noop} />);

export const states: States = {
  'what one gets': () => welcome([]),
  'left, in the pause to try': () => <Pressed on=".equal-pair > :first-child">{welcome([])}</Pressed>,
  'stayed, in the pause to try': () => <Pressed on=".equal-pair > :last-child">{welcome([])}</Pressed>,
  'which feeds, with one picked': () => <Pressed on=".buttons > :nth-child(3)">{welcome([])}</Pressed>,
  'which feeds, where some are on': () => (
    <Pressed on=".buttons > :last-child">{welcome(['instagram', 'reddit'])}</Pressed>
  ),
  'how to begin': () => step('begin', <Begin lookDay={LOOK_DAY} failed={false} onWay={noop} onBack={noop} />),
  'how to begin, not kept': () => step('begin', <Begin lookDay={LOOK_DAY} failed onWay={noop} onBack={noop} />),
  'done, with a pause': () => done(['instagram', 'reddit'], 'pause'),
  'done, with a range': () => done(['site:news.example.org'], 'range'),
  'done, noticing': () => done(['instagram'], 'notice'),
  'nothing was chosen': () => done([], null),
  'the pin in Firefox': () =>
    step(
      'done',
      <>
        <h1 class="title">Pin</h1>
        <PinPicture firefox />
      </>,
    ),
};
