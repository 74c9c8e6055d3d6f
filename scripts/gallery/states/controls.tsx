import type { ComponentChildren } from 'preact';
import { MessageAnswer } from '../../../components/Answer.tsx';
import { Bars } from '../../../components/Bars.tsx';
import { Button, TextButton } from '../../../components/Button.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { FileButton } from '../../../components/data/FileButton.tsx';
import { EqualPair } from '../../../components/EqualPair.tsx';
import { PageFrame, PopupFrame } from '../../../components/Frame.tsx';
import { LinkRows } from '../../../components/LinkRows.tsx';
import { NamedHosts } from '../../../components/NamedHosts.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { RadioGroup } from '../../../components/RadioGroup.tsx';
import { Select } from '../../../components/Select.tsx';
import { StatusLine } from '../../../components/StatusLine.tsx';
import { TextArea } from '../../../components/TextArea.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { aboutShort } from '../../../lib/i18n/index.ts';
import { DONE, noop, onPage } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../components/limits/limits.css';
import '../../../components/thought/thought.css';

export const width = 480;

const OPTIONS = [
  { value: 'a', label: 'As it is' },
  { value: 'b', label: 'Another one, with a rather long name', hint: 'What it does, in a few words.' },
];
const text = { label: 'Name', onInput: noop };
const box = { label: 'In your own words', maxLength: 80, onInput: noop };
const rows = [
  { label: 'A link', href: '#a' },
  { label: 'A row that opens', expanded: false, onClick: noop },
  { label: 'An open row', expanded: true, onClick: noop, content: <p class="soft">What it opens.</p> },
];
const bars = {
  full: 3600,
  time: aboutShort,
  groups: [
    {
      name: 'Instagram',
      parts: [
        { name: 'Home feed', seconds: 1500 },
        { name: 'Reels', seconds: 400 },
      ],
    },
    { name: 'Reddit', parts: [{ name: 'Home feed', seconds: 90 }] },
  ],
};
const frame = (children: ComponentChildren) => <main>{children}</main>;

export const states: States = {
  buttons: () =>
    onPage(
      'Buttons',
      <div class="buttons">
        <Button onClick={noop}>A button</Button>
        <Button pressed onClick={noop}>
          Pressed
        </Button>
        <Button expanded={false} onClick={noop}>
          Opens
        </Button>
        <Button href="#a">A link</Button>
        <FileButton label="Choose a file" onFile={noop} />
      </div>,
    ),
  'text buttons': () =>
    onPage(
      'Text buttons',
      <div class="text-buttons">
        <TextButton onClick={noop}>A text button</TextButton>
        <TextButton pressed onClick={noop}>
          Pressed
        </TextButton>
        <TextButton backIcon onClick={noop}>
          Back
        </TextButton>
        <TextButton href="#a" newTab>
          A link
        </TextButton>
      </div>,
    ),
  'an equal pair': () =>
    onPage(
      'Two equal ways',
      <EqualPair first={{ label: 'Leave', onClick: noop }} second={{ label: 'Stay', onClick: noop }} />,
    ),
  'an equal pair of long words': () =>
    onPage(
      'Two equal ways',
      <EqualPair
        first={{ label: 'Try it for a week and then look again', onClick: noop }}
        second={{ label: 'Keep as is', onClick: noop }}
      />,
    ),
  'text fields': () =>
    onPage(
      'Text fields',
      <>
        <TextField {...text} value="" />
        <TextField {...text} label="With a hint" hint="As friends say it." value="Mina" />
        <TextField {...text} label="With an error" error="This is no address." value="x" />
        <TextField {...text} label="Secret" secret value="a quiet lake" />
      </>,
    ),
  'boxes for words': () =>
    onPage(
      'Boxes for words',
      <>
        <TextArea {...box} value="" />
        <TextArea {...box} label="Nearly full" hint="A few words are enough." value={'long words '.repeat(6)} />
        <TextArea {...box} label="Veiled" veiled privacyNote={false} value="Not for other eyes." />
      </>,
    ),
  'choices and numbers': () =>
    onPage(
      'Choices',
      <>
        <Select label="One of several" hint="From a list." value="a" options={OPTIONS} onChange={noop} />
        <RadioGroup label="One of a few" value="b" options={OPTIONS} onChange={noop} />
        <Checkbox label="On" hint="What it does." checked onChange={noop} />
        <Checkbox label="Off" checked={false} onChange={noop} />
        <NumberField label="Minutes" hint="From 0 to 10." value={5} min={0} max={10} onChange={noop} />
        <NumberField label="Nothing set" value={null} min={0} max={10} onChange={noop} />
      </>,
    ),
  hosts: () =>
    onPage(
      'Hosts',
      <>
        <NamedHosts label="A server" hint="Such as social.example." hosts={[]} onAdd={() => null} onRemove={noop} />
        <NamedHosts
          label="A site"
          hint="It counts as one feed."
          hosts={['news.example.org', 'a-very-long-name-of-a-site-that-wraps.example.org']}
          onAdd={() => null}
          onRemove={noop}
        />
      </>,
    ),
  rows: () => onPage('Rows', <LinkRows rows={rows} />),
  'a message': () => onPage('What was done', <StatusLine message={DONE} />),
  'an answer, where it was pressed': () => onPage('Answer', <MessageAnswer message={DONE} />),
  'rounded bars': () => onPage('Bars', <Bars {...bars} rounded />),
  'exact bars': () => onPage('Bars', <Bars {...bars} rounded={false} />),
  'a page': () => (
    <PageFrame headerEnd={<TextButton onClick={noop}>At the end</TextButton>} footerLine="A last plain line.">
      {frame(<h1 class="title">A page</h1>)}
    </PageFrame>
  ),
  'a popup with nothing yet': () => (
    <PopupFrame hill="empty" footerLinks={<TextButton href="#a">A way on</TextButton>}>
      <h1 class="voice">Nothing yet</h1>
    </PopupFrame>
  ),
  'a resting popup': () => (
    <PopupFrame hill="resting" headerStart={<TextButton backIcon>Back</TextButton>}>
      <h1 class="voice">Resting</h1>
    </PopupFrame>
  ),
};
