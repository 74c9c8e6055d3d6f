/** Which networks are on, and what counts on each. A network that is dropped gives its permission back. */
import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { NamedHosts } from '../../components/NamedHosts.tsx';
import { t } from '../../lib/i18n/index.ts';
import { hostFrom, listedNetworks, namedNetworks, nameOf, opensVideos, surfacesOf } from '../../lib/networks/index.ts';
import { NONE_PICKED, type Picked } from '../../lib/networks/picked.ts';
import { readSite } from '../../lib/networks/typed-site.ts';
import { ChangeLine, createSetter, type PartProps, type RunChange } from './Section.tsx';

export function Feeds(props: PartProps & { runChange: RunChange }) {
  const { state, actions, runChange } = props;
  const { on, settings } = state;
  const [more, setMore] = useState(false);
  const set = createSetter(props, runChange);
  /** What was changed here stays in the list, with the line on it. */
  const changed = useRef(new Set<string>()).current;
  const isListed = (id: string, tier: number) => tier === 1 || more || on.includes(id) || changed.has(id);
  const change = (at: string, ...[run, describe, undo]: Parameters<RunChange>) => {
    changed.add(at);
    runChange(run, describe, undo, at);
  };

  const add = (picked: Picked, name: string, at: string) =>
    change(
      at,
      () => actions.ask(picked),
      (granted) => t(granted ? 'options.feeds.added' : 'options.feeds.declined', { name }),
      (granted) =>
        granted
          ? async () => {
              for (const host of namedNetworks.flatMap((network) => picked[network.id])) await actions.dropHost(host);
              for (const id of idsOf(picked)) await actions.drop(id);
            }
          : null,
    );
  const remove = (id: string, at = id) =>
    change(
      at,
      () => actions.drop(id),
      () => t('options.feeds.dropped', { name: nameOf(id) }),
      (back) => () => actions.ask(back as Picked),
    );
  const apart = (id: string) => (
    <>
      <div class="nested">
        <Checkbox
          label={t(opensVideos(id) ? 'options.feeds.videos' : 'options.feeds.posts')}
          checked={settings.posts.includes(id)}
          onChange={(is) => set({ posts: withId(settings.posts, id, is) }, undefined, id)}
        />
      </div>
      {surfacesOf(id).includes('profile') && (
        <div class="nested">
          <Checkbox
            label={t('options.feeds.profiles')}
            checked={settings.profiles.includes(id)}
            onChange={(is) => set({ profiles: withId(settings.profiles, id, is) }, undefined, id)}
          />
        </div>
      )}
    </>
  );

  return (
    <>
      <p class="soft">{t('options.feeds.line')}</p>
      <div class="feeds">
        {listedNetworks
          .filter(({ id, tier }) => isListed(id, tier))
          .map(({ id, name }) => (
            <div key={id}>
              <Checkbox
                label={name}
                checked={on.includes(id)}
                onChange={(is) => (is ? add({ ...NONE_PICKED, networks: [id] }, name, id) : remove(id))}
              />
              {on.includes(id) && apart(id)}
              <ChangeLine at={id} />
            </div>
          ))}
      </div>
      <TextButton expanded={more} onClick={() => setMore(!more)}>
        {t('options.feeds.more')}
      </TextButton>
      {namedNetworks
        .filter(({ id, tier }) => isListed(id, tier) || settings[id].length > 0)
        .map(({ id, name }) => (
          <Fragment key={id}>
            <h2 class="label">{name}</h2>
            <NamedHosts
              label={t(`common.${id}.label`)}
              hint={t(`common.${id}.hint`)}
              hosts={settings[id]}
              onAdd={(typed) => {
                const host = hostFrom(typed);
                if (host) add({ ...NONE_PICKED, [id]: [host] }, host, id);
                return host ? null : t('common.noHost');
              }}
              onRemove={(host) =>
                change(
                  id,
                  () => actions.dropHost(host),
                  () => t('options.feeds.dropped', { name: host }),
                  () => () => actions.ask({ ...NONE_PICKED, [id]: [host] }),
                )
              }
            />
            {on.includes(id) && apart(id)}
            <ChangeLine at={id} />
          </Fragment>
        ))}
      <h2 class="label">{t('options.feeds.sites')}</h2>
      <NamedHosts
        label={t('common.site.label')}
        hint={t('common.site.hint')}
        hosts={settings.sites}
        onAdd={(typed) => {
          const site = readSite(typed);
          if (site.is === 'messenger') return t('common.onlyMessages', { name: site.name });
          if (site.is === 'nothing') return t('common.noHost');
          if (site.is === 'known') return t('options.feeds.known', { network: nameOf(site.network) });
          add({ ...NONE_PICKED, [site.list]: [site.host] }, site.host, 'sites');
          return null;
        }}
        onRemove={(host) => remove(`site:${host}`, 'sites')}
      />
      <ChangeLine at="sites" />
      <TextButton href="/welcome.html">{t('options.feeds.welcome')}</TextButton>
    </>
  );
}

const withId = (ids: readonly string[], id: string, is: boolean): string[] =>
  is ? [...ids, id] : ids.filter((one) => one !== id);

const idsOf = ({ networks: ids, sites }: Picked): string[] => [...ids, ...sites.map((host) => `site:${host}`)];
