/** "This sets me off", for the site in front: words and accounts whose posts fold there. */
import { MessageAnswer } from '../../components/Answer.tsx';
import { Heading } from '../../components/Heading.tsx';
import { SetsMeOff } from '../../components/soften/SetsMeOff.tsx';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { useTriggers } from '../../lib/pages/use-triggers.ts';
import { canPoint } from './OtherwiseScreen.tsx';
import type { ScreenProps } from './props.ts';
import { ScreenFrame } from './ScreenFrame.tsx';

const db = openLedger();

export function Screen({ state, actions, run, onBack, onBreak }: ScreenProps) {
  const { shown, message, add, erase, open } = useTriggers(db);
  const { place } = state;
  // of a site that was added whole no posts are known
  const network = place && !place.network.startsWith('site:') ? place.network : undefined;
  return (
    <ScreenFrame {...{ onBack, onBreak }}>
      <Heading text={t('triggers.title')} />
      {shown && (
        <SetsMeOff
          {...shown}
          network={network === undefined ? undefined : { id: network, name: nameOf(network) }}
          nameOf={nameOf}
          onAdd={add}
          onErase={erase}
          onOpen={open}
          onPoint={network && place && canPoint(place) ? () => run(() => actions.point(state, 'account')) : undefined}
        >
          {message && <MessageAnswer message={message} />}
        </SetsMeOff>
      )}
    </ScreenFrame>
  );
}
