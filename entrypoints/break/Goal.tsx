/** `#goal`: a good-enough goal, kept here, shown at the door if the person likes. */
import { useEffect, useState } from 'preact/hooks';
import { Word } from '../../components/Button.tsx';
import { Check } from '../../components/Field.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { GoalForm, NO_GOAL } from '../../components/goals/GoalForm.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Around } from '../../components/InLanguage.tsx';
import { type Done, Said } from '../../components/StatusLine.tsx';
import { now } from '../../lib/clock/index.ts';
import { type Goals, loadGoals } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { useDraft } from '../../lib/pages/use-draft.ts';
import { eraseGoal, goalsOf, keepGoal, type MyGoal } from '../../lib/store/personal/goals.ts';
import type { ViewProps } from './props.ts';

export function View({ db, settings, set }: ViewProps) {
  const [goals, setGoals] = useState<Goals | null>(null);
  const [kept, setKept] = useState<MyGoal[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const [amiss, setAmiss] = useState<Done | null>(null);
  const [draft, setDraft, forget] = useDraft('goal', NO_GOAL);
  const read = () => goalsOf(db).then(setKept, () => setKept([]));
  useEffect(() => {
    void loadGoals().then(setGoals);
    void read();
  }, []);
  if (!goals) return <div class="page" />;

  const act = (run: Promise<unknown>, said: Done, after?: () => void) =>
    void run.then(
      async () => {
        after?.();
        await read();
        setAmiss(null);
        setDone(said);
        document.querySelector('h1')?.focus(); // what was pressed may be gone; what was done is said below it
      },
      () => setAmiss({ text: t('goal.notKept') }),
    );
  const keep = () => {
    if (!draft.goal.trim()) {
      setAmiss({ text: t('goal.empty') });
      return;
    }
    act(keepGoal(db, { id: crypto.randomUUID(), at: now(), ...draft }), { text: t('goal.kept') }, forget);
  };
  const plan = ({ moment, act }: MyGoal) => (moment && act ? t('goal.planLine', { moment, act }) : '');
  const sizeOf = (mine: MyGoal) => goals.sizes.find(({ id }) => id === mine.size)?.name ?? '';
  /** The picked size, then the plan: the line that the door may show. */
  const line = (mine: MyGoal, name = sizeOf(mine)) =>
    [t('goal.line', { name, size: mine.sizes[mine.size] || mine.goal }), plan(mine)].filter(Boolean).join(' ');
  const erase = (mine: MyGoal) => {
    const shown = settings.doorLine === line(mine);
    if (shown) set({ doorLine: '' });
    act(eraseGoal(db, mine.id), {
      text: t('goal.erased'),
      onUndo: () => act(keepGoal(db, mine), { text: t('common.undone') }, () => shown && set({ doorLine: line(mine) })),
    });
  };

  return (
    <PageFrame>
      <main>
        <Heading kind="title" text={t('breaks.goal')} />
        <p class="lead soft">{t('goal.lead')}</p>
        <Said done={done} />
        {kept.length > 0 && (
          <section aria-labelledby="kept">
            <h2 class="voice" id="kept">
              {t('goal.mine')}
            </h2>
            <ul class="rows kept">
              {kept.map((mine) => (
                <li key={mine.id}>
                  <p class="label">{mine.goal}</p>
                  <p class="lead">
                    <Around line={(name) => line(mine, name)} words={sizeOf(mine)} lang={goals.lang} />
                  </p>
                  <Check
                    label={t('goal.door')}
                    checked={settings.doorLine === line(mine)}
                    onChange={(on) => set({ doorLine: on ? line(mine) : '' })}
                  />
                  <Word say={t('goal.eraseOne', { name: mine.goal })} onPress={() => erase(mine)}>
                    {t('goal.erase')}
                  </Word>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="new">
          <h2 class="voice" id="new">
            {t('goal.new')}
          </h2>
          <GoalForm goals={goals} draft={draft} onDraft={setDraft} onKeep={keep} />
          <Said done={amiss} />
        </section>
      </main>
    </PageFrame>
  );
}
