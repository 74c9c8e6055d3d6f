/** The first page: what Enough is and is not, and which feeds a person would like to notice. Asks for exactly those, once. */
import { useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { EqualPair } from '../../components/EqualPair.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { NamedHosts } from '../../components/NamedHosts.tsx';
import { t } from '../../lib/i18n/index.ts';
import { hostFrom, listedNetworks, namedNetworks, nameOf, networkOf } from '../../lib/networks/index.ts';
import { messengerIn } from '../../lib/networks/messengers.ts';
import { NONE_PICKED, type Picked, pickedHosts } from '../../lib/networks/picked.ts';
import type { ExtraHosts } from '../../lib/networks/types.ts';
import { joinNames } from '../../lib/words/list.ts';
import { AllSet } from './AllSet.tsx';

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
  const [problem, setProblem] = useState<'declined' | 'failed' | 'nothing' | null>(null);
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

  const submit = () => {
    const dropped = listedNetworks.filter(({ id }) => on.includes(id) && !picked.networks.includes(id));
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
            {listedNetworks
              .filter(({ tier, id }) => tier === 1 || more || picked.networks.includes(id))
              .map(({ id, name }) => (
                <Checkbox key={id} label={name} checked={picked.networks.includes(id)} onChange={toggle(id)} />
              ))}
          </div>
        </fieldset>
        <div class="text-buttons">
          <TextButton expanded={more} onClick={() => setMore(!more)}>
            {t('welcome.more')}
          </TextButton>
          {[...namedNetworks.filter(({ tier }) => tier === 1 || more).map(({ id }) => id), 'site'].map((id) => (
            <TextButton key={id} expanded={open.includes(id)} onClick={() => turn(id)}>
              {t(`common.${id}.open`)}
            </TextButton>
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
              onRemove={dropHost(id)}
            />
          ))}
        {open.includes('site') && (
          <NamedHosts
            label={t('common.site.label')}
            hint={t('common.site.hint')}
            hosts={picked.sites}
            onAdd={(typed) => {
              const host = hostFrom(typed);
              const messenger = messengerIn(typed);
              if (messenger) return t('common.onlyMessages', { name: messenger });
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
            onRemove={dropHost('sites')}
          />
        )}
        <p class="small soft" role="status">
          {problem ? t(`welcome.${problem}`) : promptLine(fresh, count)}
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
function promptLine(picked: Picked, count: number): string {
  if (count === 0) return t('welcome.later');
  return t('welcome.once', { names: joinNames([...picked.networks.map(nameOf), ...pickedHosts(picked)]) });
}
