/** How soft one network is, softening by softening, and all at once. Each acts as it is pressed. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { isOn, ON, STEPS, type Step, stepOf } from '../../lib/soften/steps.ts';
import { AS_IT_IS, COUNTS, type CountKind, type SoftChoice } from '../../lib/soften/types.ts';
import { type Standings, unfitOf } from '../../lib/soften/unfit.ts';
import { Button, TextButton } from '../Button.tsx';
import { Checkbox } from '../Checkbox.tsx';
import { LinkRows } from '../LinkRows.tsx';
import { NumberField } from '../NumberField.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import { SoftPicture } from './SoftPicture.tsx';
import './soften.css';

type Softening = keyof SoftChoice;
/** Which of them a press changed: its answer stands there. */
export type SoftPlace = Softening | 'steps';

/** In the order in which they are on offer. */
const ALL = Object.keys(ON) as Softening[];
/** What leans on facts: of a site that was added whole there are none. */
const ANYWHERE = ALL.filter((one) => !['counts', 'mine', 'strangers', 'room'].includes(one));

interface Props {
  choice: SoftChoice;
  /** null: a site that was added whole */
  standings: Standings | null;
  onStep(step: Step): void;
  onChange(place: Softening, choice: SoftChoice): void;
  /** what came of the last press there, with Undo */
  answerAt(place: SoftPlace): ComponentChildren;
}

export function SoftOptions({ choice, standings, onStep, onChange, answerAt }: Props) {
  const set = <Key extends Softening>(key: Key, value: SoftChoice[Key]) => onChange(key, { ...choice, [key]: value });
  const step = stepOf(choice);
  return (
    <>
      <fieldset class="buttons">
        <legend class="visually-hidden">{t('softer.all')}</legend>
        {STEPS.map((one) => (
          <Button key={one} pressed={one === step} onClick={() => one !== step && onStep(one)}>
            {t(`softer.step.${one}`)}
          </Button>
        ))}
      </fieldset>
      {answerAt('steps')}
      <ul class="softenings">
        {(standings ? ALL : ANYWHERE).map((key) => (
          <li key={key}>
            <SoftPicture of={key} />
            <div>
              <Checkbox
                label={t(`softer.one.${key}`)}
                hint={hintOf(key, choice, standings)}
                checked={isOn(choice, key)}
                onChange={(on) => set(key, on ? ON[key] : AS_IT_IS[key])}
              />
              {key === 'counts' && choice.counts.length > 0 && standings && (
                <Kinds kinds={choice.counts} standings={standings} onChange={(counts) => set('counts', counts)} />
              )}
              {key === 'colours' && choice.colours !== 'usual' && (
                <RadioGroup
                  label={t('softer.one.colours')}
                  labelHidden
                  value={choice.colours}
                  options={(['muted', 'grey'] as const).map((value) => ({ value, label: t(`softer.${value}`) }))}
                  onChange={(value) => set('colours', value as 'muted' | 'grey')}
                />
              )}
              {key === 'endAfter' && choice.endAfter > 0 && (
                <NumberField
                  label={t('softer.posts')}
                  value={choice.endAfter}
                  min={1}
                  max={1000}
                  onChange={(posts) => set('endAfter', Math.round(posts ?? 0))}
                />
              )}
              {answerAt(key)}
            </div>
          </li>
        ))}
      </ul>
      {standings && (
        <LinkRows rows={[{ label: t('triggers.title'), detail: t('softer.folds'), href: '#sets-me-off' }]} />
      )}
    </>
  );
}

/** What it does, and that the site has no place for it as it is now. */
function hintOf(key: Softening, choice: SoftChoice, standings: Standings | null): string {
  const line = t(`softer.oneLine.${key}`);
  const asOn = { ...AS_IT_IS, [key]: isOn(choice, key) ? choice[key] : ON[key] };
  return standings && unfitOf(asOn, standings).length > 0 ? `${line} ${t('softer.notHere')}` : line;
}

interface KindsProps {
  kinds: readonly CountKind[];
  standings: Standings;
  onChange(kinds: CountKind[]): void;
}

/** Which counts are hidden. */
function Kinds({ kinds, standings, onChange }: KindsProps) {
  const [open, setOpen] = useState(false);
  const toggle = (kind: CountKind, on: boolean) =>
    onChange(COUNTS.filter((one) => (one === kind ? on : kinds.includes(one))));
  return (
    <>
      <TextButton expanded={open} onClick={() => setOpen(!open)}>
        {t('softer.which')}
      </TextButton>
      {open && (
        <fieldset>
          <legend class="visually-hidden">{t('softer.which')}</legend>
          {COUNTS.map((kind) => (
            <Checkbox
              key={kind}
              label={t(`softer.kind.${kind}`)}
              {...(standings[kind] !== 'fits' && { hint: t('softer.notHere') })}
              checked={kinds.includes(kind)}
              onChange={(on) => toggle(kind, on)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
