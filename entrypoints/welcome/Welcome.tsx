/** The first page: what Enough is and is not, and which feeds a person would like to notice. Asks for exactly those, once. */
import { useState } from 'preact/hooks';
import { Word } from '../../components/Button.tsx';
import { Pair } from '../../components/EqualPair.tsx';
import { Check } from '../../components/Field.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { NamedHosts } from '../../components/NamedHosts.tsx';
import { t } from '../../lib/i18n/index.ts';
import { hostFrom, listedNetworks, namedNetworks, nameOf, networkOf } from '../../lib/networks/index.ts';
import { NONE_PICKED, type Picked, pickedHosts } from '../../lib/networks/picked.ts';
import type { ExtraHosts } from '../../lib/networks/types.ts';
import { list } from '../../lib/words/list.ts';
import { Arrived } from './Arrived.tsx';

interface WelcomeProps {
  /** ids of networks that are on */
  on: string[];
  ask(picked: Picked): Promise<boolean>;
  drop(id: string): Promise<unknown>;
}

export function Welcome({ on, ask, drop }: WelcomeProps) {
  const [picked, setPicked] = useState<Picked>({
    ...NONE_PICKED,
    networks: listedNetworks.flatMap(({ id }) => (on.includes(id) ? [id] : [])),
  });
  const [more, setMore] = useState(false);
  const [open, setOpen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<'declined' | 'failed' | 'nothing' | null>(null);
  const [step, setStep] = useState<'pick' | 'done'>('pick');

  const toggle = (id: string) => (is: boolean) =>
    setPicked((was) => ({ ...was, networks: is ? [...was.networks, id] : was.networks.filter((one) => one !== id) }));
  const fresh: Picked = { ...picked, networks: picked.networks.filter((id) => !on.includes(id)) };
  const count = fresh.networks.length + pickedHosts(fresh).length;
  const turn = (id: string) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
  const addHost = (list: keyof ExtraHosts, host: string) =>
    setPicked({ ...picked, [list]: [...new Set([...picked[list], host])] });
  const dropHost = (list: keyof ExtraHosts) => (host: string) =>
    setPicked({ ...picked, [list]: picked[list].filter((one) => one !== host) });

  const notice = () => {
    const left = listedNetworks.filter(({ id }) => on.includes(id) && !picked.networks.includes(id));
    if (picked.networks.length + count + on.length === 0) return setSaid('nothing');
    // the browser is asked in the press itself
    ask(fresh).then(
      async (granted) => {
        for (const { id } of left) await drop(id);
        setSaid(granted ? null : 'declined');
        if (granted) setStep('done');
      },
      () => setSaid('failed'),
    );
  };

  if (step === 'done') return <Arrived on={on} onBack={() => setStep('pick')} />;
  return (
    <PageFrame foot={t('welcome.foot')}>
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
          <legend class="hidden-but-said">{t('welcome.networks')}</legend>
          <div class="nets">
            {listedNetworks
              .filter(({ tier, id }) => tier === 1 || more || picked.networks.includes(id))
              .map(({ id, name }) => (
                <Check key={id} label={name} checked={picked.networks.includes(id)} onChange={toggle(id)} />
              ))}
          </div>
        </fieldset>
        <div class="words">
          {!more && <Word onPress={() => setMore(true)}>{t('welcome.more')}</Word>}
          {[...namedNetworks.map(({ id }) => id), 'site'].map((id) => (
            <Word key={id} expanded={open.includes(id)} onPress={() => turn(id)}>
              {t(`common.${id}.open`)}
            </Word>
          ))}
        </div>
        {namedNetworks
          .filter(({ id }) => open.includes(id))
          .map(({ id }) => (
            <NamedHosts
              key={id}
              label={t(`common.${id}.label`)}
              hint={t(`common.${id}.hint`)}
              hosts={picked[id]}
              onAdd={(typed) => {
                const host = hostFrom(typed);
                if (!host) return t('common.noHost');
                addHost(id, host);
                return null;
              }}
              onDrop={dropHost(id)}
            />
          ))}
        {open.includes('site') && (
          <NamedHosts
            label={t('common.site.label')}
            hint={t('common.site.hint')}
            hosts={picked.sites}
            onAdd={(typed) => {
              const host = hostFrom(typed);
              if (!host) return t('common.noHost');
              const known = networkOf(host);
              const named = namedNetworks.find(({ id }) => id === known);
              if (!known || named) {
                addHost(named?.id ?? 'sites', host);
                return null;
              }
              setPicked({ ...picked, networks: [...new Set([...picked.networks, known])] });
              return t('common.knownSite', { network: nameOf(known) });
            }}
            onDrop={dropHost('sites')}
          />
        )}
        <p class="small soft" role="status">
          {said ? t(`welcome.${said}`) : prompt(fresh, count)}
        </p>
        <Pair
          first={{ label: t('welcome.notice'), onPress: notice }}
          second={{ label: t('welcome.skip'), onPress: () => setStep('done') }}
        />
      </main>
    </PageFrame>
  );
}

/** What the browser will ask, said before it asks. */
function prompt(picked: Picked, count: number): string {
  if (count === 0) return t('welcome.later');
  return t('welcome.once', { names: list([...picked.networks.map(nameOf), ...pickedHosts(picked)]) });
}
