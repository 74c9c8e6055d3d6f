/** Step 2: which feeds, with what the browser is about to ask in plain words, before it asks. */
import { useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { EqualPair } from '../../components/EqualPair.tsx';
import { Heading } from '../../components/Heading.tsx';
import { NamedHosts } from '../../components/NamedHosts.tsx';
import { t } from '../../lib/i18n/index.ts';
import { hostFrom, listedNetworks, namedNetworks, nameOf } from '../../lib/networks/index.ts';
import { pickedHosts } from '../../lib/networks/picked.ts';
import { readSite } from '../../lib/networks/typed-site.ts';
import { BrowserAsks } from './BrowserAsks.tsx';
import { MOST_USED, type Picking } from './steps.ts';

export type Problem = 'declined' | 'failed' | 'nothing';

/** The most used first, then as everywhere. */
const inOrder = [
  ...MOST_USED.flatMap((id) => listedNetworks.find((one) => one.id === id) ?? []),
  ...listedNetworks.filter(({ id }) => !MOST_USED.includes(id)),
];

interface PickProps extends Picking {
  on: string[];
  problem: Problem | null;
  onNotice(): void;
  onSkip(): void;
}

export function Pick(props: PickProps) {
  const { picked, fresh, toggle, problem, onNotice, onSkip } = props;
  const [more, setMore] = useState(false);
  const count = fresh.networks.length + pickedHosts(fresh).length;
  return (
    <>
      <div class="stack">
        <Heading kind="title" text={t('welcome.which')} />
        <fieldset>
          <legend class="visually-hidden">{t('welcome.networks')}</legend>
          <div class="network-choices">
            {inOrder
              .filter(({ tier, id }) => tier === 1 || more || picked.networks.includes(id))
              .map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={picked.networks.includes(id)}
                  onChange={(is) => toggle(id, is)}
                />
              ))}
          </div>
        </fieldset>
        <OtherSites {...props} more={more} onMore={() => setMore(!more)} />
      </div>
      <div class="stack aside">
        <BrowserAsks {...{ fresh, count }} />
      </div>
      <div class="stack welcome-foot">
        <p class="small soft" role="status">
          {t(problem ? `welcome.${problem}` : 'welcome.later')}
        </p>
        <EqualPair
          first={{ label: t('welcome.notice', { count: Math.max(1, count) }), onClick: onNotice }}
          second={{ label: t('welcome.skip'), onClick: onSkip }}
        />
        <TextButton href="/help.html">{t('common.help')}</TextButton>
      </div>
    </>
  );
}

/** More networks, and what a person names themselves: a server, a site. */
function OtherSites({
  picked,
  toggle,
  addHost,
  dropHost,
  more,
  onMore,
}: PickProps & { more: boolean; onMore(): void }) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const turn = (id: string) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
  const named = namedNetworks.filter(({ tier }) => tier === 1 || more);
  return (
    <>
      <div class="text-buttons">
        <TextButton expanded={more} onClick={onMore}>
          {t('welcome.more')}
        </TextButton>
        {[...named.map(({ id }) => id), 'site'].map((id) => (
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
            onRemove={(host) => dropHost(id, host)}
          />
        ))}
      {open.includes('site') && (
        <NamedHosts
          label={t('common.site.label')}
          hint={t('common.site.hint')}
          hosts={picked.sites}
          onAdd={(typed) => {
            const site = readSite(typed);
            if (site.is === 'messenger') return t('common.onlyMessages', { name: site.name });
            if (site.is === 'nothing') return t('common.noHost');
            if (site.is === 'host') {
              addHost(site.list, site.host);
              return null;
            }
            toggle(site.network, true);
            return t('common.knownSite', { network: nameOf(site.network) });
          }}
          onRemove={(host) => dropHost('sites', host)}
        />
      )}
    </>
  );
}
