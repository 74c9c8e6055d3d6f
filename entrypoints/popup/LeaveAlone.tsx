/** One network at rest while the others go on: until tomorrow or until the person says. What is on ends in one press. */
import { Button } from '../../components/Button.tsx';
import { t } from '../../lib/i18n/index.ts';
import { UNTIL_WOKEN } from '../../lib/limits/types.ts';
import { nameOf } from '../../lib/networks/index.ts';
import type { Rest } from '../../lib/rules/rest.ts';
import type { PopupProps } from './props.ts';

interface Props extends Pick<PopupProps, 'actions' | 'run'> {
  network: string;
  rest: Rest | null;
}

type Until = 'tomorrow' | 'woken' | null;

export const wayOfRest = (rest: Rest | null): Until => rest && (rest.until >= UNTIL_WOKEN ? 'woken' : 'tomorrow');

export function LeaveAlone({ network, rest, actions, run }: Props) {
  const name = nameOf(network);
  const now = wayOfRest(rest);
  const set = (until: Until) =>
    run(
      () => actions.rest(network, until),
      () => ({
        text: t(until ? `popup.alone.${until}Said` : 'popup.alone.ended', [name]),
        onUndo: () =>
          run(
            () => actions.rest(network, now),
            () => ({ text: t('common.undone') }),
          ),
      }),
    );
  return (
    <fieldset class="group">
      <legend class="label">{t('popup.alone.title', [name])}</legend>
      <div class="buttons">
        {(['tomorrow', 'woken'] as const).map((until) => (
          <Button key={until} pressed={until === now} onClick={() => set(until === now ? null : until)}>
            {t(`popup.alone.${until}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
