/** "This sets me off": words and accounts that a person names, and the way to take each back. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { LONGEST_TRIGGER, type Trigger, type TriggerWords } from '../../lib/soften/trigger.ts';
import { triggerFrom } from '../../lib/soften/typed.ts';
import { Button, TextButton } from '../Button.tsx';
import { Checkbox } from '../Checkbox.tsx';
import { LinkRows } from '../LinkRows.tsx';
import { TextField } from '../TextField.tsx';
import { UnlockForm } from '../thought/UnlockForm.tsx';
import './sets-me-off.css';

export interface SetsMeOffProps {
  /** the site in front; none: what is named here holds on every site */
  network?: { id: string; name: string } | undefined;
  /** newest first */
  triggers: readonly Trigger[];
  /** how many are sealed, and not open */
  sealed: number;
  /** the notes have a passphrase, and so have these */
  locked: boolean;
  nameOf(network: string): string;
  onAdd(words: TriggerWords): void;
  onErase(trigger: Trigger): void;
  /** answers false where the passphrase opens nothing */
  onOpen(passphrase: string): Promise<boolean>;
  /** points at a post, where one can */
  onPoint?: (() => void) | undefined;
  /** what came of the last press */
  children?: ComponentChildren;
}

export function SetsMeOff(props: SetsMeOffProps) {
  const { network, triggers, sealed, locked, onOpen, onPoint, children } = props;
  const here = network ? triggers.filter((one) => !one.network || one.network === network.id) : triggers;
  return (
    <>
      <p class="soft">{network ? t('triggers.lead', { network: network.name }) : t('triggers.leadAll')}</p>
      {triggers.length + sealed === 0 && <p class="small soft">{t('triggers.mute')}</p>}
      {sealed > 0 && (
        <div class="unlock-form">
          <p>{t('triggers.sealed', { count: sealed })}</p>
          <UnlockForm label={t('triggers.open')} onUnlock={onOpen} />
        </div>
      )}
      <NewTrigger {...props} />
      {children}
      {here.length > 0 && <List {...props} triggers={here} />}
      {locked && triggers.length > 0 && <p class="small soft">{t('triggers.locked')}</p>}
      {onPoint && <LinkRows rows={[{ label: t('triggers.point'), onClick: onPoint }]} />}
    </>
  );
}

function NewTrigger({ network, onAdd }: SetsMeOffProps) {
  const [typed, setTyped] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const add = () => {
    const words = triggerFrom(typed, everywhere ? undefined : network?.id);
    setEmpty(!words);
    if (!words) return;
    setTyped('');
    onAdd(words);
  };
  return (
    <div class="new-trigger">
      <TextField
        label={t('triggers.label')}
        hint={t('common.onlyYou')}
        value={typed}
        error={isEmpty ? t('triggers.empty') : undefined}
        onInput={(text) => setTyped(text.slice(0, LONGEST_TRIGGER))}
        onEnter={add}
      />
      {network && <Checkbox label={t('triggers.everywhere')} checked={everywhere} onChange={setEverywhere} />}
      <Button onClick={add}>{t('triggers.add')}</Button>
    </div>
  );
}

const List = ({ triggers, network, nameOf, onErase }: SetsMeOffProps) => (
  <ul class="rows named">
    {triggers.map((one) => {
      const what = one.kind === 'account' ? t('triggers.account', { name: one.text }) : one.text;
      const where = one.network ? t('triggers.on', { network: nameOf(one.network) }) : t('triggers.onAll');
      return (
        <li key={one.id}>
          <span>
            {what}
            {!(network && one.network) && <small class="row-detail soft">{where}</small>}
          </span>
          <TextButton ariaLabel={t('triggers.eraseOne', { what })} onClick={() => onErase(one)}>
            {t('triggers.erase')}
          </TextButton>
        </li>
      );
    })}
  </ul>
);
