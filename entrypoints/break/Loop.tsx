/** `#loop`: the picture, and the loops a person kept. `#loop/mine`: fill in one's own. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Press, Word } from '../../components/Button.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { In, InEnglish } from '../../components/InLanguage.tsx';
import { LoopCard } from '../../components/loop/LoopCard.tsx';
import { MyLoopForm, NO_LOOP, Steps } from '../../components/loop/MyLoop.tsx';
import { type Done, Said } from '../../components/StatusLine.tsx';
import { now } from '../../lib/clock/index.ts';
import { type Loop, loadLoop } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { useDraft } from '../../lib/pages/use-draft.ts';
import { eraseLoop, keepLoop, loopsOf, type MyLoop } from '../../lib/store/personal/loops.ts';
import type { ViewProps } from './props.ts';
import '../../components/loop/loop.css';

/** The second view is the thought's own page, the smaller bar the goal's; the others are breaks. */
const exitTo = ({ id, exit }: Loop['points'][number]): string =>
  id === 'bar' ? '#goal' : id === 'miss' ? '#thought' : `#break/${exit.practice}`;

export function View({ at, db }: ViewProps) {
  const [loop, setLoop] = useState<Loop | null>(null);
  const [kept, setKept] = useState<MyLoop[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const [draft, setDraft, forget] = useDraft('loop', NO_LOOP);
  const title = useRef<HTMLHeadingElement>(null);
  const read = () => loopsOf(db).then(setKept, () => setKept([]));
  useEffect(() => {
    void loadLoop().then(setLoop);
    void read();
  }, []);
  if (!loop) return <div class="page" />;

  const act = (run: Promise<unknown>, said: Done | null) =>
    run.then(
      async () => {
        await read();
        setDone(said);
      },
      () => setDone({ text: t('loop.notKept') }),
    );
  const keep = async () => {
    const { steps, exit } = draft;
    const mine: MyLoop = { id: crypto.randomUUID(), at: now(), steps, exit };
    try {
      await keepLoop(db, mine);
    } catch {
      setDone({ text: t('loop.notKept') });
      return;
    }
    forget();
    location.hash = '#loop';
  };
  const erase = (mine: MyLoop) => {
    title.current?.focus(); // what was pressed goes; Undo is next from here
    void act(eraseLoop(db, mine.id), {
      text: t('loop.erased'),
      onUndo: () => void act(keepLoop(db, mine), { text: t('common.undone') }),
    });
  };

  if (at === 'mine')
    return (
      <PageFrame>
        <main class="my-loop">
          <MyLoopForm loop={loop} draft={draft} onDraft={setDraft} onKeep={() => void keep()} />
          <Said done={done} />
        </main>
      </PageFrame>
    );
  return (
    <PageFrame>
      <main>
        <Heading kind="title" text={<In lang={loop.lang}>{loop.title}</In>} />
        <InEnglish lang={loop.lang} line={t('overlay.inEnglish')} />
        <p class="lead no-print">
          <In lang={loop.lang}>{loop.about}</In>
        </p>
        <LoopCard loop={loop} exitTo={exitTo} />
        <section aria-labelledby="mine">
          <h2 class="voice" id="mine" tabIndex={-1} ref={title}>
            {t('loop.mine')}
          </h2>
          <p class="soft no-print">{t('loop.mineLead')}</p>
          <Said done={done} />
          <div class="acts">
            <Press href="#loop/mine">{t(draft.at > 0 ? 'loop.goOn' : 'loop.fill')}</Press>
            {kept.length > 0 && <Press onPress={() => window.print()}>{t('loop.print')}</Press>}
          </div>
          <ul class="rows kept">
            {kept.map((mine) => (
              <li key={mine.id}>
                <Steps loop={loop} mine={mine} />
                <div class="words">
                  {mine.exit && (
                    <Word href={exitTo(loop.points.find(({ id }) => id === mine.exit) as Loop['points'][number])}>
                      {t('loop.take')}
                    </Word>
                  )}
                  <Word onPress={() => erase(mine)}>{t('loop.erase')}</Word>
                </div>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </PageFrame>
  );
}
