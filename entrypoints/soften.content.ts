/** Makes a feed softer, behind the attention script, on networks where a person chose something and nowhere else. */
import { say, speak, speakAs } from '../lib/i18n/on-page.ts';
import { behindAttention } from '../lib/page/behind-attention.ts';
import { send } from '../lib/page/report/send.ts';
import type { Found } from '../lib/page/soften/canary.ts';
import { createSoftener } from '../lib/page/soften/softener.ts';
import { choiceOf, type Switch } from '../lib/soften/switches.ts';

behindAttention(() => {
  const { enoughNetwork: rules, enoughPage: handle, enoughSoftFacts: facts } = globalThis;
  if (!rules || !handle?.alive() || globalThis.enoughSoftener?.page === handle) return;
  globalThis.enoughSoftener?.stop();
  speak();
  const switches = (globalThis.enoughSoftSwitches ?? []) as Switch[];
  const report = (found: Found) => {
    const network = handle.place()?.network;
    if (network) void send('softFacts', { network, ...found, at: handle.wall() }).catch(() => {});
  };
  const hides = switches.includes('hidden');
  const world = { win: window, rules, facts, hides, handle, say, speakAs, report };
  globalThis.enoughSoftener = createSoftener(world, choiceOf(switches));
});
