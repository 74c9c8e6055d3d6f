/** Which networks are on, and what counts on each. A network that is dropped gives its permission back. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { Word } from '../../components/Button.tsx';
import { Check } from '../../components/Field.tsx';
import { NamedHosts } from '../../components/NamedHosts.tsx';
import { t } from '../../lib/i18n/index.ts';
import { hostFrom, listedNetworks, namedNetworks, nameOf, networkOf, opensVideos } from '../../lib/networks/index.ts';
import { NONE_PICKED, type Picked } from '../../lib/networks/picked.ts';
import { type Act, type PartProps, setter } from './Section.tsx';

export function Feeds(props: PartProps & { act: Act }) {
  const { state, acts, act } = props;
  const { on, settings } = state;
  const [more, setMore] = useState(false);
  const set = setter(props, act);

  const add = (picked: Picked, name: string) =>
    act(
      () => acts.ask(picked),
      (granted) => t(granted ? 'options.feeds.added' : 'options.feeds.declined', { name }),
      (granted) =>
        granted
          ? async () => {
              for (const host of namedNetworks.flatMap((network) => picked[network.id])) await acts.dropHost(host);
              for (const id of idsOf(picked)) await acts.drop(id);
            }
          : null,
    );
  const drop = (id: string) =>
    act(
      () => acts.drop(id),
      () => t('options.feeds.dropped', { name: nameOf(id) }),
      (back) => () => acts.ask(back as Picked),
    );
  const posts = (id: string) => (count: boolean) =>
    set({ posts: count ? [...settings.posts, id] : settings.posts.filter((one) => one !== id) });

  return (
    <>
      <p class="soft">{t('options.feeds.line')}</p>
      <div class="feeds">
        {listedNetworks
          .filter(({ id, tier }) => tier === 1 || more || on.includes(id))
          .map(({ id, name }) => (
            <div key={id}>
              <Check
                label={name}
                checked={on.includes(id)}
                onChange={(is) => (is ? add({ ...NONE_PICKED, networks: [id] }, name) : drop(id))}
              />
              {on.includes(id) && <Posts network={id} checked={settings.posts.includes(id)} onChange={posts(id)} />}
            </div>
          ))}
      </div>
      {!more && <Word onPress={() => setMore(true)}>{t('options.feeds.more')}</Word>}
      {namedNetworks.map(({ id, name }) => (
        <Fragment key={id}>
          <h3 class="label">{name}</h3>
          <NamedHosts
            label={t(`common.${id}.label`)}
            hint={t(`common.${id}.hint`)}
            hosts={settings[id]}
            onAdd={(typed) => {
              const host = hostFrom(typed);
              if (host) add({ ...NONE_PICKED, [id]: [host] }, host);
              return host ? null : t('common.noHost');
            }}
            onDrop={(host) =>
              act(
                () => acts.dropHost(host),
                () => t('options.feeds.dropped', { name: host }),
                () => () => acts.ask({ ...NONE_PICKED, [id]: [host] }),
              )
            }
          />
          {on.includes(id) && <Posts network={id} checked={settings.posts.includes(id)} onChange={posts(id)} />}
        </Fragment>
      ))}
      <h3 class="label">{t('options.feeds.sites')}</h3>
      <NamedHosts
        label={t('common.site.label')}
        hint={t('common.site.hint')}
        hosts={settings.sites}
        onAdd={(typed) => {
          const host = hostFrom(typed);
          if (!host) return t('common.noHost');
          const known = networkOf(host);
          const named = namedNetworks.find(({ id }) => id === known);
          if (known && !named) return t('options.feeds.known', { network: nameOf(known) });
          add({ ...NONE_PICKED, [named?.id ?? 'sites']: [host] }, host);
          return null;
        }}
        onDrop={(host) => drop(`site:${host}`)}
      />
    </>
  );
}

const Posts = ({ network, ...props }: { network: string; checked: boolean; onChange(is: boolean): void }) => (
  <div class="under">
    <Check label={t(opensVideos(network) ? 'options.feeds.videos' : 'options.feeds.posts')} {...props} />
  </div>
);

const idsOf = ({ networks: ids, sites }: Picked): string[] => [...ids, ...sites.map((host) => `site:${host}`)];
