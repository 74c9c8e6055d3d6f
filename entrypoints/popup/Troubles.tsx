/** What Enough has to say of itself, quietly: what could not be saved, seen or read. What is safe, and what helps. */

import { Button, TextButton } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { troublesFirst } from './NowSection.tsx';
import type { PopupProps } from './props.ts';

export function Troubles(props: PopupProps) {
  const { state, actions, run } = props;
  const { failingSince, missing, aside, mismatch, place, settings } = state;
  const copy = () =>
    run(
      () => actions.copyReport(state),
      () => ({ text: t('popup.copied') }),
    );
  const id = settings.pausedUntil > state.now ? undefined : missing[0];
  const first = troublesFirst(state);
  return (
    <>
      {failingSince > 0 && (
        <section class="trouble">
          <Title first={first} text={t('popup.failing')} />
          <p class="soft">{t('popup.failingLine')}</p>
          <div class="buttons">
            <Button
              onClick={() =>
                run(actions.retry, (worked) => ({ text: t(worked ? 'popup.saves' : 'popup.stillFailing') }))
              }
            >
              {t('popup.retry')}
            </Button>
            <Button onClick={copy}>{t('popup.copy')}</Button>
          </div>
        </section>
      )}
      {id && (
        <section class="trouble">
          <Title first={first && !failingSince} text={t('popup.missing', { network: nameOf(id) })} />
          <p class="soft">{t('popup.missingLine')}</p>
          <div class="buttons">
            <Button
              onClick={() =>
                run(
                  () => actions.allow(id, settings),
                  (granted) => ({ text: t(granted ? 'popup.allowed' : 'popup.declined') }),
                )
              }
            >
              {t('popup.allow', { network: nameOf(id) })}
            </Button>
            <Button onClick={() => run(() => actions.letGo(id))}>{t('popup.letGo')}</Button>
          </div>
        </section>
      )}
      {mismatch && place && <p class="small soft">{t('popup.changed', { network: nameOf(place.network) })}</p>}
      {aside.length > 0 && (
        <section class="trouble small">
          <p class="soft">
            {t('popup.aside', { count: aside.length, what: [...new Set(aside.map(asideName))].join(', ') })}
          </p>
          <div class="text-buttons">
            <TextButton onClick={copy}>{t('popup.copy')}</TextButton>
            <TextButton onClick={() => run(actions.putAway)}>{t('popup.putAway')}</TextButton>
          </div>
        </section>
      )}
    </>
  );
}

const Title = ({ first, text }: { first: boolean; text: string }) =>
  first ? <Heading text={text} /> : <h2 class="voice">{text}</h2>;

const asideName = ({ what }: { what: string }): string =>
  t(what.includes('settings') ? 'popup.asideSettings' : 'popup.asideLedger');
