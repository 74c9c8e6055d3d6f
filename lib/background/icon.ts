/** What the toolbar says: on, or resting. Never a number, unless a person turned minutes on. */
import { browser } from 'wxt/browser';
import type { Settings } from '../store/settings.ts';
import { getStatus } from '../store/status.ts';

const SIZES = [16, 32, 48] as const;
type State = 'on' | 'paused' | 'look';

const files = (state: State) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${state === 'on' ? '' : `${state}-`}${size}.png`]));

/** Shows how things are, and sets the alarm for the moment at which a pause ends. @param now epoch ms */
export async function showState(settings: Settings, now: number): Promise<void> {
  const { failingSince, aside } = await getStatus();
  const rests = settings.pausedUntil > now;
  const state: State = rests ? 'paused' : failingSince || aside.length > 0 ? 'look' : 'on';
  await browser.action.setIcon({ path: files(state) });
  if (rests) await browser.alarms.create('wake', { when: Math.min(settings.pausedUntil, now + 86_400_000) });
}
