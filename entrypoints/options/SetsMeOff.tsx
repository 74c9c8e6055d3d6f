/** "This sets me off", for every site. */
import { MessageAnswer } from '../../components/Answer.tsx';
import { SetsMeOff } from '../../components/soften/SetsMeOff.tsx';
import { nameOf } from '../../lib/networks/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { useTriggers } from '../../lib/pages/use-triggers.ts';

const db = openLedger();

export function SetsMeOffPart() {
  const { shown, message, add, erase, open } = useTriggers(db);
  if (!shown) return null;
  return (
    <SetsMeOff {...shown} nameOf={nameOf} onAdd={add} onErase={erase} onOpen={open}>
      {message && <MessageAnswer message={message} />}
    </SetsMeOff>
  );
}
