/** Which networks are on, and what counts on each. A network that is dropped gives its permission back. */
import { useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Field.tsx';
import { NamedHosts } from '../../components/NamedHosts.tsx';
import type { Picked } from '../../lib/browser/grants.ts';
import { t } from '../../lib/i18n/index.ts';
import { hostFrom, nameOf, networkOf, networks } from '../../lib/networks/index.ts';
import { type Act, type PartProps, setter } from './Section.tsx';

const NONE: Picked = { networks: [], mastodon: [], sites: [] };
/** Networks on which what one opens is a video. */
const VIDEO = ['youtube', 'tiktok', 'twitch', 'douyin', 'bilibili'];
const byAddress = networks.filter(({ id }) => id !== 'mastodon');

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
              for (const host of picked.mastodon) await acts.dropHost(host);
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
        {byAddress
          .filter(({ id, tier }) => tier === 1 || more || on.includes(id))
          .map(({ id, name }) => (
            <div key={id}>
              <Checkbox
                label={name}
                checked={on.includes(id)}
                onChange={(is) => (is ? add({ ...NONE, networks: [id] }, name) : drop(id))}
              />
              {on.includes(id) && <Posts network={id} checked={settings.posts.includes(id)} onChange={posts(id)} />}
            </div>
          ))}
      </div>
      {!more && <TextButton onClick={() => setMore(true)}>{t('options.feeds.more')}</TextButton>}
      <h3 class="label">{nameOf('mastodon')}</h3>
      <NamedHosts
        label={t('common.mastodon.label')}
        hint={t('common.mastodon.hint')}
        hosts={settings.mastodon}
        onAdd={(typed) => {
          const host = hostFrom(typed);
          if (host) add({ ...NONE, mastodon: [host] }, host);
          return host ? null : t('common.noHost');
        }}
        onDrop={(host) =>
          act(
            () => acts.dropHost(host),
            () => t('options.feeds.dropped', { name: host }),
            () => () => acts.ask({ ...NONE, mastodon: [host] }),
          )
        }
      />
      {on.includes('mastodon') && (
        <Posts network="mastodon" checked={settings.posts.includes('mastodon')} onChange={posts('mastodon')} />
      )}
      <h3 class="label">{t('options.feeds.sites')}</h3>
      <NamedHosts
        label={t('common.site.label')}
        hint={t('common.site.hint')}
        hosts={settings.sites}
        onAdd={(typed) => {
          const host = hostFrom(typed);
          const known = host && networkOf(host);
          if (!host) return t('common.noHost');
          if (known && known !== 'mastodon') return t('options.feeds.known', { network: nameOf(known) });
          add(known ? { ...NONE, mastodon: [host] } : { ...NONE, sites: [host] }, host);
          return null;
        }}
        onDrop={(host) => drop(`site:${host}`)}
      />
    </>
  );
}

const Posts = ({ network, ...props }: { network: string; checked: boolean; onChange(is: boolean): void }) => (
  <div class="under">
    <Checkbox label={t(VIDEO.includes(network) ? 'options.feeds.videos' : 'options.feeds.posts')} {...props} />
  </div>
);

const idsOf = ({ networks: ids, sites }: Picked): string[] => [...ids, ...sites.map((host) => `site:${host}`)];
