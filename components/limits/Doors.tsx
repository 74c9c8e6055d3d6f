/** The pause at the door, network by network. Off until it is chosen. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { Door, OwnPlace } from '../../lib/nudges/door-settings.ts';
import type { LeaveTo } from '../../lib/nudges/types.ts';
import type { NamedNetwork } from '../../lib/words/limits.ts';
import { Checkbox } from '../Checkbox.tsx';
import { LinkRows } from '../LinkRows.tsx';
import { NumberField } from '../NumberField.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import { Select } from '../Select.tsx';
import { TextArea } from '../TextArea.tsx';

const MAX_WORDS = 280;

export interface DoorNetwork extends NamedNetwork {
  door: Door;
  /** this site keeps messages in a place of their own */
  messages: boolean;
}

interface Props {
  networks: readonly DoorNetwork[];
  places: readonly OwnPlace[];
  onChange(network: string, door: Door): void;
}

export function Doors({ networks, places, onChange }: Props) {
  const [open, setOpen] = useState<string | null>(networks.length === 1 ? (networks[0]?.id ?? null) : null);
  return (
    <div class="limits">
      <p class="soft">{t('limits.door.lead')}</p>
      {networks.length === 0 && <p>{t('limits.door.none')}</p>}
      <LinkRows
        rows={networks.map(({ id, name, door, messages }) => ({
          label: (
            <>
              <span class="lead">{name}</span>
              <br />
              <span class="small soft">{t(`limits.door.${door.when}`)}</span>
            </>
          ),
          expanded: open === id,
          onClick: () => setOpen(open === id ? null : id),
          content: (
            <DoorEditor door={door} places={places} messages={messages} onChange={(next) => onChange(id, next)} />
          ),
        }))}
      />
    </div>
  );
}

function DoorEditor(props: { door: Door; places: readonly OwnPlace[]; messages: boolean; onChange(door: Door): void }) {
  const { door, places, messages, onChange } = props;
  const change = (part: Partial<Door>) => onChange({ ...door, ...part });
  const on = door.when !== 'never';
  return (
    <div class="limit-editor">
      <RadioGroup
        label={t('limits.door.when')}
        value={door.when}
        options={(['always', 'drift', 'never'] as const).map((value) => ({
          value,
          label: t(`limits.door.${value}`),
          ...(value === 'drift' && { hint: t('limits.door.driftHint') }),
        }))}
        onChange={(when) => change({ when: when as Door['when'] })}
      />
      {on && (
        <>
          <NumberField
            label={t('limits.door.seconds')}
            hint={t('limits.door.secondsHint')}
            value={door.seconds}
            min={0}
            max={10}
            onChange={(seconds) => change({ seconds: seconds ?? 5 })}
          />
          <RadioGroup
            label={t('limits.door.still')}
            value={door.still}
            options={(['breath', 'far', 'quiet', 'words'] as const).map((value) => ({
              value,
              label: t(`limits.door.${value}`),
            }))}
            onChange={(still) => change({ still: still as Door['still'], since: 0 })}
          />
          {(door.still === 'words' || door.words !== '') && (
            <TextArea
              label={t('limits.door.ownWords')}
              hint={t('limits.door.wordsHint')}
              value={door.words}
              maxLength={MAX_WORDS}
              privacyNote={false}
              onChange={(words) => change({ words })}
            />
          )}
          <Checkbox label={t('limits.door.rotate')} checked={door.rotate} onChange={(rotate) => change({ rotate })} />
          <Checkbox
            label={t('limits.door.reason')}
            hint={t('limits.door.reasonHint')}
            checked={door.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
      <Select
        label={t('limits.door.leave')}
        value={keyOfPlace(door.leave, places)}
        options={[
          { value: 'close', label: t('limits.door.close') },
          { value: 'back', label: t('limits.door.back') },
          ...(messages ? [{ value: 'messages', label: t('limits.door.messages') }] : []),
          ...places.map(({ name }, i) => ({ value: `own${i}`, label: name })),
        ]}
        onChange={(key) => change({ leave: placeOfKey(key, places) })}
      />
    </div>
  );
}

function keyOfPlace(leave: LeaveTo, places: readonly OwnPlace[]): string {
  if (leave.to !== 'own') return leave.to;
  const place = places.findIndex(({ url }) => url === leave.url);
  return place < 0 ? 'close' : `own${place}`;
}

function placeOfKey(key: string, places: readonly OwnPlace[]): LeaveTo {
  const place = key.startsWith('own') ? places[Number(key.slice(3))] : undefined;
  return place ? { to: 'own', ...place } : { to: key as 'close' | 'back' | 'messages' };
}
