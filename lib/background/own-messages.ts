/** Messages of our own pages: what only the one writer may do, and what has to reach every open page. */
import { browser } from 'wxt/browser';
import { onMessage } from '../messages/bus.ts';
import { checkGiven, checkOn, checkPause, checkPlan, checkPoint, checkStore } from '../messages/check.ts';
import { fromOurPage, type Sender } from '../messages/sender.ts';
import { changeSettings } from '../store/settings.ts';
import { beginPointing } from './pointing.ts';
import type { RouterDeps } from './router-deps.ts';

export function answerOwnPages({ recorder, nudging, ready, askPages, finishActs, mend, onSettings }: RouterDeps): void {
  const home = browser.runtime.getURL('/');

  /** @throws Refusal where another page sends it */
  const ifOurs =
    <Data, Result>(act: (data: Data) => Result | Promise<Result>) =>
    async ({ data, sender }: { data: Data; sender: Sender }): Promise<Result> => {
      fromOurPage(sender, home);
      await ready;
      return act(data);
    };

  async function plan(data: unknown): Promise<void> {
    await nudging.plan(checkPlan(data));
    await askPages();
  }

  async function pause(data: unknown): Promise<void> {
    await changeSettings({ pausedUntil: checkPause(data) ?? 0 });
    await recorder.holdBarriers(); // the instant of it is noted
  }

  async function correct(data: unknown): Promise<{ cut?: string }> {
    // once undo has ended, what was erased goes from the copies and the raw claims too: first, so that nothing can come between
    await browser.alarms.create('tidy', { delayInMinutes: 11, periodInMinutes: 24 * 60 });
    const done = await recorder.correct(data);
    void finishActs().catch(() => undefined); // of the spare copy, and the next start does it too
    await askPages();
    return done;
  }

  async function eraseEverything(): Promise<void> {
    await recorder.eraseEverything();
    await finishActs();
    await onSettings();
  }

  onMessage('plan', ifOurs(plan));
  onMessage(
    'point',
    ifOurs((data: unknown) => beginPointing(checkPoint(data))),
  );
  onMessage('pause', ifOurs(pause));
  onMessage('correct', ifOurs(correct));
  onMessage('eraseEverything', ifOurs(eraseEverything));
  onMessage('finishActs', ifOurs(finishActs));
  onMessage('settingsChanged', ifOurs(onSettings));
  onMessage(
    'more',
    ifOurs((data: unknown) => nudging.giveMore(checkGiven(data))),
  );
  onMessage(
    'hardDay',
    ifOurs((data: unknown) => nudging.setHardDay(checkOn(data))),
  );
  onMessage(
    'coolOff',
    ifOurs((data: unknown) => nudging.setCoolOff(checkOn(data))),
  );
  onMessage(
    'unreadable',
    ifOurs((data: unknown) => recorder.sift(checkStore(data))),
  );
  onMessage(
    'retry',
    ifOurs(() => mend().then(recorder.retry)),
  );
}
