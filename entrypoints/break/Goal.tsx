/** `#goal`: a good-enough goal, kept here, shown at the door if the person likes. */
import { useEffect, useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { GoalForm, NO_GOAL } from '../../components/goals/GoalForm.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Around } from '../../components/InLanguage.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { now } from '../../lib/clock/index.ts';
import { type Goals, loadGoals } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { useDraft } from '../../lib/pages/use-draft.ts';
import type { ViewProps } from '../../lib/pages/views.ts';
import { eraseGoal, goalsOf, keepGoal } from '../../lib/store/personal/goals.ts';
import type { MyGoal } from '../../lib/store/rows.ts';

export function View({ db, settings, set }: ViewProps) {
  const [goals, setGoals] = useState<Goals | null>(null);
  const [kept, setKept] = useState<MyGoal[]>([]);
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const [formMessage, setFormMessage] = useState<StatusMessage | null>(null);
  const [draft, setDraft, forgetDraft] = useDraft('goal', NO_GOAL);
  const readGoals = () => goalsOf(db).then(setKept, () => setKept([]));
  useEffect(() => {
    void loadGoals().then(setGoals);
    void readGoals();
  }, []);
  if (!goals) return <div class="page" />;

  const run = (action: Promise<unknown>, success: StatusMessage, onSuccess?: () => void) =>
    void action.then(
      async () => {
        onSuccess?.();
        await readGoals();
        setFormMessage(null);
        setMessage(success);
        document.querySelector('h1')?.focus(); // what was pressed may be gone; what was done is said below it
      },
      () => setFormMessage({ text: t('goal.notKept') }),
    );
  const keep = () => {
    if (!draft.goal.trim()) {
      setFormMessage({ text: t('goal.empty') });
      return;
    }
    run(keepGoal(db, { id: crypto.randomUUID(), at: now(), ...draft }), { text: t('goal.kept') }, forgetDraft);
  };
  const planLine = ({ moment, act }: MyGoal) => (moment && act ? t('goal.planLine', { moment, act }) : '');
  const sizeOf = (mine: MyGoal) => goals.sizes.find(({ id }) => id === mine.size)?.name ?? '';
  /** The picked size, then the plan: the line that the door may show. */
  const goalLine = (mine: MyGoal, name = sizeOf(mine)) =>
    [t('goal.line', { name, size: mine.sizes[mine.size] || mine.goal }), planLine(mine)].filter(Boolean).join(' ');
  const erase = (mine: MyGoal) => {
    const atDoor = settings.doorLine === goalLine(mine);
    if (atDoor) set({ doorLine: '' });
    run(eraseGoal(db, mine.id), {
      text: t('goal.erased'),
      onUndo: () =>
        run(keepGoal(db, mine), { text: t('common.undone') }, () => atDoor && set({ doorLine: goalLine(mine) })),
    });
  };

  return (
    <PageFrame>
      <main>
        <Heading kind="title" text={t('breaks.goal')} />
        <p class="lead soft">{t('goal.lead')}</p>
        <StatusLine message={message} />
        {kept.length > 0 && (
          <section aria-labelledby="kept">
            <h2 class="voice" id="kept">
              {t('goal.mine')}
            </h2>
            <ul class="rows kept-list">
              {kept.map((mine) => (
                <li key={mine.id}>
                  <p class="label own-direction">{mine.goal}</p>
                  <p class="lead">
                    <Around line={(name) => goalLine(mine, name)} words={sizeOf(mine)} lang={goals.lang} />
                  </p>
                  <Checkbox
                    label={t('goal.door')}
                    checked={settings.doorLine === goalLine(mine)}
                    onChange={(on) => set({ doorLine: on ? goalLine(mine) : '' })}
                  />
                  <TextButton ariaLabel={t('goal.eraseOne', { name: mine.goal })} onClick={() => erase(mine)}>
                    {t('goal.erase')}
                  </TextButton>
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
          <StatusLine message={formMessage} />
        </section>
      </main>
    </PageFrame>
  );
}
