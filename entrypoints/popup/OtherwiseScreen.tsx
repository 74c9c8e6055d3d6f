/** "Count this page otherwise": what Enough takes the page in front for, and a person's own word on it, for pages of its kind. */
import { useEffect, useState } from 'preact/hooks';
import { MessageAnswer } from '../../components/Answer.tsx';
import { Button, TextButton } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { LinkRows } from '../../components/LinkRows.tsx';
import { patternText } from '../../lib/corrections/pattern.ts';
import { CHOICES, type Choice } from '../../lib/corrections/types.ts';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import type { NamedNetwork } from '../../lib/networks/named-hosts.ts';
import { CURATED, type Place } from '../../lib/networks/types.ts';
import { asChoice } from '../../lib/words/page-kind.ts';
import { copyReport } from './mending.ts';
import type { ScreenProps } from './props.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useRun } from './use-run.ts';

/** Posts stand on curated surfaces. Of a site that was added whole the page itself counts, and what is pointed at is where it softens. */
export const canPoint = ({ surface }: Place): boolean => (CURATED as readonly string[]).includes(surface);

/** Asked anew as the site in front becomes something else. */
function useSoftware({ state, actions }: Pick<ScreenProps, 'state' | 'actions'>): NamedNetwork['id'] | null {
  const [software, setSoftware] = useState<NamedNetwork['id'] | null>(null);
  const network = state.place?.network;
  useEffect(() => {
    let isOver = false;
    void actions.findSoftware(state).then((found) => !isOver && setSoftware(found));
    return () => {
      isOver = true;
    };
  }, [network]);
  return software;
}

export function Screen({ state, actions, onBack, onBreak }: ScreenProps) {
  const { message, run } = useRun();
  const [isChanged, setChanged] = useState(false);
  const { page } = state;
  const software = useSoftware({ state, actions });
  if (!page)
    return (
      <ScreenFrame {...{ onBack, onBreak }}>
        <Heading text={t('popup.otherwise.row')} />
      </ScreenFrame>
    ); // its tab went meanwhile
  const frame = {
    onBack,
    onBreak,
    footerLinks: (
      <TextButton href="/options.html#corrections" newTab>
        {t('popup.otherwise.all')}
      </TextButton>
    ),
  };
  const answer = message && <MessageAnswer message={message} />;
  const is = asChoice(page.place.surface);
  if (page.choices.length === 0)
    return (
      <ScreenFrame key="private" {...frame}>
        <Heading text={t(is === 'messages' ? 'popup.otherwise.messages' : 'popup.otherwise.private')} />
        <p class="soft">{t('popup.otherwise.privateLine')}</p>
        {answer}
        <LinkRows rows={[{ label: t('popup.different'), onClick: () => copyReport({ state, actions, run }) }]} />
      </ScreenFrame>
    );
  const like = patternText(page.pattern);
  const say = (surface: Choice) =>
    run(
      () => actions.countAs(page, surface),
      (back) => {
        setChanged(true);
        return {
          text: t('popup.otherwise.like', { pages: like }),
          onUndo: () =>
            run(back as () => Promise<unknown>, () => {
              setChanged(false);
              return { text: t('common.undone') };
            }),
        };
      },
    );
  const host = page.place.network.replace(/^site:/, '');
  const names = (network: string) => ({ host, network: nameOf(network) });
  const countAsServer = (network: NamedNetwork['id']) =>
    run(
      () => actions.countAsServer(host, network),
      (back) => ({
        text: t('popup.otherwise.serverNow', names(network)),
        onUndo: () => run(back as () => Promise<unknown>, () => ({ text: t('common.undone') })),
      }),
    );
  return (
    <ScreenFrame key="otherwise" {...frame}>
      <Heading text={t(`popup.otherwise.${isChanged ? 'now' : 'takes'}.${is}`)} />
      <p class="soft">{t(isChanged ? 'popup.otherwise.earlier' : 'popup.otherwise.ask')}</p>
      <fieldset class="page-kinds">
        <legend class="visually-hidden">{t('popup.otherwise.ask')}</legend>
        {CHOICES.filter((one) => page.choices.includes(one) || one === is).map((one) => (
          <Button key={one} pressed={one === is} onClick={() => one !== is && say(one)}>
            {t(`popup.otherwise.choice.${one}`)}
          </Button>
        ))}
      </fieldset>
      {answer ?? <p class="small soft">{t('popup.otherwise.like', { pages: like })}</p>}
      {!software && canPoint(page.place) && (
        <LinkRows
          rows={[{ label: t('popup.otherwise.point'), onClick: () => run(() => actions.point(state, 'post')) }]}
        />
      )}
      {software && (
        <LinkRows
          rows={[{ label: t('popup.otherwise.server', names(software)), onClick: () => countAsServer(software) }]}
        />
      )}
    </ScreenFrame>
  );
}
