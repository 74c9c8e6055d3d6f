/** Messages of our own pages: what only the one writer may do, and what has to reach every open page. */
import { browser } from 'wxt/browser';
import { hear } from '../messages/bus.ts';
import { checkGiven, checkOn, checkPause, checkPlan, checkStore } from '../messages/check.ts';
import { fromOurPage, type Sender } from '../messages/sender.ts';
import { changeSettings, resetSettings } from '../store/settings.ts';
import type { RouterDeps } from './router-deps.ts';

export function answerOwnPages({ recorder, nudging, now, ready, askPages }: RouterDeps): void {
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
  }

  async function correct(data: unknown): Promise<{ cut?: string }> {
    const done = await recorder.correct(data);
    // once undo has ended, what was erased goes from the copies and the raw claims too
    await browser.alarms.create('tidy', { delayInMinutes: 11, periodInMinutes: 24 * 60 });
    await askPages();
    return done;
  }

  async function eraseEverything(): Promise<void> {
    await recorder.eraseEverything();
    await resetSettings(now());
    const { origins = [] } = await browser.permissions.getAll();
    await browser.permissions.remove({ origins, permissions: ['notifications'] }).catch(() => undefined);
    await askPages();
  }

  hear('plan', ifOurs(plan));
  hear('pause', ifOurs(pause));
  hear('correct', ifOurs(correct));
  hear('eraseEverything', ifOurs(eraseEverything));
  hear(
    'more',
    ifOurs((data: unknown) => nudging.giveMore(checkGiven(data))),
  );
  hear(
    'hardDay',
    ifOurs((data: unknown) => nudging.setHardDay(checkOn(data))),
  );
  hear(
    'coolOff',
    ifOurs((data: unknown) => nudging.setCoolOff(checkOn(data))),
  );
  hear(
    'unsound',
    ifOurs((data: unknown) => recorder.sift(checkStore(data))),
  );
  hear('retry', ifOurs(recorder.retry));
}
