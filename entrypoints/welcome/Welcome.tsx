/** The first page: what Enough is and is not, and which feeds a person would like to notice. Asks for exactly those, once. */
import { useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { EqualPair } from '../../components/EqualPair.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { NamedHosts } from '../../components/NamedHosts.tsx';
import type { Picked } from '../../lib/browser/grants.ts';
import { t } from '../../lib/i18n/index.ts';
import { hostFrom, nameOf, networkOf, networks } from '../../lib/networks/index.ts';
import { joinNames } from '../../lib/words/list.ts';
import { AllSet } from './AllSet.tsx';

interface WelcomeProps {
  /** ids of networks that are on */
  on: string[];
  ask(picked: Picked): Promise<boolean>;
  drop(id: string): Promise<unknown>;
}

const byAddress = networks.filter(({ id }) => id !== 'mastodon');

export function Welcome({ on, ask, drop }: WelcomeProps) {
  const [picked, setPicked] = useState<Picked>({
    networks: byAddress.flatMap(({ id }) => (on.includes(id) ? [id] : [])),
    mastodon: [],
    sites: [],
  });
  const [open, setOpen] = useState({ more: false, mastodon: false, site: false });
  const [problem, setProblem] = useState<'declined' | 'failed' | 'nothing' | null>(null);
  const [step, setStep] = useState<'pick' | 'done'>('pick');

  const toggle = (id: string) => (is: boolean) =>
    setPicked((was) => ({ ...was, networks: is ? [...was.networks, id] : was.networks.filter((one) => one !== id) }));
  const fresh: Picked = { ...picked, networks: picked.networks.filter((id) => !on.includes(id)) };
  const count = fresh.networks.length + fresh.mastodon.length + fresh.sites.length;

  const submit = () => {
    const dropped = byAddress.filter(({ id }) => on.includes(id) && !picked.networks.includes(id));
    if (picked.networks.length + count + on.length === 0) return setProblem('nothing');
    // the browser is asked in the press itself
    ask(fresh).then(
      async (granted) => {
        for (const { id } of dropped) await drop(id);
        setProblem(granted ? null : 'declined');
        if (granted) setStep('done');
      },
      () => setProblem('failed'),
    );
  };

  if (step === 'done') return <AllSet on={on} onBack={() => setStep('pick')} />;
  return (
    <PageFrame footerLine={t('welcome.foot')}>
      <main>
        <Heading kind="title" text={t('welcome.title')} />
        <p class="lead soft">{t('welcome.lead')}</p>
        <ul class="plain soft">
          {(['adults', 'care', 'stays', 'talk'] as const).map((line) => (
            <li key={line}>{t(`welcome.${line}`)}</li>
          ))}
        </ul>
        <h2 class="voice">{t('welcome.which')}</h2>
        <p class="soft">{t('welcome.whichLine')}</p>
        <fieldset>
          <legend class="visually-hidden">{t('welcome.networks')}</legend>
          <div class="network-choices">
            {byAddress
              .filter(({ tier, id }) => tier === 1 || open.more || picked.networks.includes(id))
              .map(({ id, name }) => (
                <Checkbox key={id} label={name} checked={picked.networks.includes(id)} onChange={toggle(id)} />
              ))}
          </div>
        </fieldset>
        <div class="text-buttons">
          {!open.more && <TextButton onClick={() => setOpen({ ...open, more: true })}>{t('welcome.more')}</TextButton>}
          <TextButton expanded={open.mastodon} onClick={() => setOpen({ ...open, mastodon: !open.mastodon })}>
            {t('common.mastodon.open')}
          </TextButton>
          <TextButton expanded={open.site} onClick={() => setOpen({ ...open, site: !open.site })}>
            {t('common.site.open')}
          </TextButton>
        </div>
        {open.mastodon && (
          <NamedHosts
            label={t('common.mastodon.label')}
            hint={t('common.mastodon.hint')}
            hosts={picked.mastodon}
            onAdd={(typed) => {
              const host = hostFrom(typed);
              if (!host) return t('common.noHost');
              setPicked({ ...picked, mastodon: [...new Set([...picked.mastodon, host])] });
              return null;
            }}
            onRemove={(host) => setPicked({ ...picked, mastodon: picked.mastodon.filter((one) => one !== host) })}
          />
        )}
        {open.site && (
          <NamedHosts
            label={t('common.site.label')}
            hint={t('common.site.hint')}
            hosts={picked.sites}
            onAdd={(typed) => {
              const host = hostFrom(typed);
              if (!host) return t('common.noHost');
              const network = networkOf(host);
              if (network === 'mastodon') setPicked({ ...picked, mastodon: [...new Set([...picked.mastodon, host])] });
              else if (network) setPicked({ ...picked, networks: [...new Set([...picked.networks, network])] });
              else setPicked({ ...picked, sites: [...new Set([...picked.sites, host])] });
              return network && network !== 'mastodon' ? t('common.knownSite', { network: nameOf(network) }) : null;
            }}
            onRemove={(host) => setPicked({ ...picked, sites: picked.sites.filter((one) => one !== host) })}
          />
        )}
        <p class="small soft" role="status">
          {problem ? t(`welcome.${problem}`) : prompt(fresh, count)}
        </p>
        <EqualPair
          first={{ label: t('welcome.notice'), onClick: submit }}
          second={{ label: t('welcome.skip'), onClick: () => setStep('done') }}
        />
      </main>
    </PageFrame>
  );
}

/** What the browser will ask, said before it asks. */
function prompt({ networks: ids, mastodon, sites }: Picked, count: number): string {
  if (count === 0) return t('welcome.later');
  return t('welcome.once', { names: joinNames([...ids.map(nameOf), ...mastodon, ...sites]) });
}
