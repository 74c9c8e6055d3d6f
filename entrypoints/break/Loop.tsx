/** `#loop`: the picture, and the loops a person kept. `#loop/mine`: fill in one's own. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, TextButton } from '../../components/Button.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { In, InEnglish } from '../../components/InLanguage.tsx';
import { LoopCard } from '../../components/loop/LoopCard.tsx';
import { LoopSteps, MyLoopForm, NO_LOOP } from '../../components/loop/MyLoopForm.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { now } from '../../lib/clock/index.ts';
import { type Loop, loadLoop } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { useDraft } from '../../lib/pages/use-draft.ts';
import type { ViewProps } from '../../lib/pages/views.ts';
import { eraseLoop, keepLoop, loopsOf } from '../../lib/store/personal/loops.ts';
import type { MyLoop } from '../../lib/store/rows.ts';
import '../../components/loop/loop.css';

/** The second view is the thought's own page, the smaller bar the goal's; the others are breaks. */
const exitTo = ({ id, exit }: Loop['points'][number]): string =>
  id === 'bar' ? '#goal' : id === 'miss' ? '#thought' : `#break/${exit.practice}`;

export function View({ at, db }: ViewProps) {
  const [loop, setLoop] = useState<Loop | null>(null);
  const [kept, setKept] = useState<MyLoop[]>([]);
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const [draft, setDraft, forgetDraft] = useDraft('loop', NO_LOOP);
  const title = useRef<HTMLHeadingElement>(null);
  const readLoops = () => loopsOf(db).then(setKept, () => setKept([]));
  useEffect(() => {
    void loadLoop().then(setLoop);
    void readLoops();
  }, []);
  if (!loop) return <div class="page" />;

  const run = (action: Promise<unknown>, success: StatusMessage | null) =>
    action.then(
      async () => {
        await readLoops();
        setMessage(success);
      },
      () => setMessage({ text: t('loop.notKept') }),
    );
  const keep = async () => {
    const { steps, exit } = draft;
    const mine: MyLoop = { id: crypto.randomUUID(), at: now(), steps, exit };
    try {
      await keepLoop(db, mine);
    } catch {
      setMessage({ text: t('loop.notKept') });
      return;
    }
    forgetDraft();
    location.hash = '#loop';
  };
  const erase = (mine: MyLoop) => {
    title.current?.focus(); // what was pressed goes; Undo is next from here
    void run(eraseLoop(db, mine.id), {
      text: t('loop.erased'),
      onUndo: () => void run(keepLoop(db, mine), { text: t('common.undone') }),
    });
  };

  if (at === 'mine')
    return (
      <PageFrame>
        <main class="my-loop">
          <MyLoopForm loop={loop} draft={draft} onDraft={setDraft} onKeep={() => void keep()} />
          <StatusLine message={message} />
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
          <StatusLine message={message} />
          <div class="buttons">
            <Button href="#loop/mine">{t(draft.at > 0 ? 'loop.goOn' : 'loop.fill')}</Button>
            {kept.length > 0 && <Button onClick={() => window.print()}>{t('loop.print')}</Button>}
          </div>
          <ul class="rows kept-list">
            {kept.map((mine) => (
              <li key={mine.id}>
                <LoopSteps loop={loop} mine={mine} />
                <div class="text-buttons">
                  {mine.exit && (
                    <TextButton href={exitTo(loop.points.find(({ id }) => id === mine.exit) as Loop['points'][number])}>
                      {t('loop.take')}
                    </TextButton>
                  )}
                  <TextButton onClick={() => erase(mine)}>{t('loop.erase')}</TextButton>
                </div>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </PageFrame>
  );
}
