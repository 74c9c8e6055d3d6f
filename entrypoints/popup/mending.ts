/** What a person may do about what is wrong, from the first line of the popup and from its line of state alike. */
import { t } from '../../lib/i18n/index.ts';
import type { PopupProps } from './props.ts';

/** Copies a short report, which they can send where they like. */
export const copyReport = ({ state, actions, run }: PopupProps): void =>
  run(
    () => actions.copyReport(state),
    () => ({ text: t('popup.copied') }),
  );

/** Asks the background to save again what it could not. */
export const retrySaving = ({ actions, run }: PopupProps): void =>
  run(actions.retry, (worked) => ({ text: t(worked ? 'popup.saves' : 'popup.stillFailing') }));

/** Asks the browser to let Enough see a network again. @param network its id */
export const allowAgain = ({ state, actions, run }: PopupProps, network: string): void =>
  run(
    () => actions.allow(network, state.settings),
    (granted) => ({ text: t(granted ? 'popup.allowed' : 'popup.declined') }),
  );
