/** Which networks are on, and what counts on each. A network that is dropped gives its permission back. */
import { useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { NamedHosts } from '../../components/NamedHosts.tsx';
import type { Picked } from '../../lib/browser/grants.ts';
import { t } from '../../lib/i18n/index.ts';
import { hostFrom, nameOf, networkOf, networks } from '../../lib/networks/index.ts';
import { createSetter, type PartProps, type RunChange } from './Section.tsx';

const NOTHING_PICKED: Picked = { networks: [], mastodon: [], sites: [] };
/** Networks on which what one opens is a video. */
const VIDEO = ['youtube', 'tiktok', 'twitch', 'douyin', 'bilibili'];
const byAddress = networks.filter(({ id }) => id !== 'mastodon');

export function Feeds(props: PartProps & { runChange: RunChange }) {
  const { state, actions, runChange } = props;
  const { on, settings } = state;
  const [more, setMore] = useState(false);
  const set = createSetter(props, runChange);

  const add = (picked: Picked, name: string) =>
    runChange(
      () => actions.ask(picked),
      (granted) => t(granted ? 'options.feeds.added' : 'options.feeds.declined', { name }),
      (granted) =>
        granted
          ? async () => {
              for (const host of picked.mastodon) await actions.dropHost(host);
              for (const id of idsOf(picked)) await actions.drop(id);
            }
          : null,
    );
  const remove = (id: string) =>
    runChange(
      () => actions.drop(id),
      () => t('options.feeds.dropped', { name: nameOf(id) }),
      (back) => () => actions.ask(back as Picked),
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
                onChange={(is) => (is ? add({ ...NOTHING_PICKED, networks: [id] }, name) : remove(id))}
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
          if (host) add({ ...NOTHING_PICKED, mastodon: [host] }, host);
          return host ? null : t('common.noHost');
        }}
        onRemove={(host) =>
          runChange(
            () => actions.dropHost(host),
            () => t('options.feeds.dropped', { name: host }),
            () => () => actions.ask({ ...NOTHING_PICKED, mastodon: [host] }),
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
          const network = host && networkOf(host);
          if (!host) return t('common.noHost');
          if (network && network !== 'mastodon') return t('options.feeds.known', { network: nameOf(network) });
          add(network ? { ...NOTHING_PICKED, mastodon: [host] } : { ...NOTHING_PICKED, sites: [host] }, host);
          return null;
        }}
        onRemove={(host) => remove(`site:${host}`)}
      />
    </>
  );
}

const Posts = ({ network, ...props }: { network: string; checked: boolean; onChange(is: boolean): void }) => (
  <div class="nested">
    <Checkbox label={t(VIDEO.includes(network) ? 'options.feeds.videos' : 'options.feeds.posts')} {...props} />
  </div>
);

const idsOf = ({ networks: ids, sites }: Picked): string[] => [...ids, ...sites.map((host) => `site:${host}`)];
