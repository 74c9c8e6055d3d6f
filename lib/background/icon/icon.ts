/** What the toolbar says: on, resting, or that something is there to look at; its tooltip says the same in words. Never a number, unless a person turned minutes on. */
import { browser } from 'wxt/browser';
import { iconWord } from '../../i18n/icon-words.ts';
import type { Settings } from '../../store/settings.ts';
import { getStatus } from '../../store/status.ts';

const SIZES = [16, 32, 48] as const;
type IconState = 'on' | 'paused' | 'look';

const files = (state: IconState) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${state === 'on' ? '' : `${state}-`}${size}.png`]));

/** Shows how things are, and sets the alarm for the moment at which a pause ends.
 * @param now epoch ms @param week a week is complete, and its dot is wanted */
export async function showIcon(settings: Settings, now: number, week: boolean): Promise<void> {
  const { failingSince, aside } = await getStatus();
  const rests = settings.pausedUntil > now;
  const hasTrouble = failingSince > 0 || aside.length > 0;
  const state: IconState = rests ? 'paused' : hasTrouble || week ? 'look' : 'on';
  await browser.action.setIcon({ path: files(state) });
  await browser.action.setTitle({
    title: iconWord(state === 'look' && !hasTrouble ? 'week' : state, settings.language),
  });
  if (rests) await browser.alarms.create('wake', { when: Math.min(settings.pausedUntil, now + 86_400_000) });
}
