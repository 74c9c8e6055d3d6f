/** The clock in a feed page. Registered for the networks that are on, behind `networks/<id>.js`; built without a wrapper. */
import { now, sendAtSeamTime, startSeam } from '../lib/clock/index.ts';
import { attend } from '../lib/page/attend.ts';
import { listen } from '../lib/page/listen.ts';
import { alive, api, keep, send } from '../lib/page/report/send.ts';

/** docs/decisions/0003-heartbeat.md */
const HEARTBEAT_MS = 5_000;
/** Firefox reports idle time and no locked screen; there a video without input counts no longer than this. */
const VIDEO_ALONE_MS = import.meta.env.FIREFOX ? 30 * 60_000 : Number.POSITIVE_INFINITY;

const doc = document as Document & { prerendering?: boolean };

function begin(): void {
  const rules = globalThis.enoughNetwork;
  if (!rules || window.top !== window || globalThis.enoughPage?.alive()) return;
  globalThis.enoughPage?.stop();
  if (import.meta.env.MODE === 'e2e') startSeam(api.storage?.local); // in a real page storage stays untouched
  const page = attend({
    rules,
    win: window,
    mono: () => performance.now(),
    now: () => ({ mono: performance.now(), wall: now() }),
    newId: () => crypto.randomUUID(),
    send: sendAtSeamTime(send),
    keep,
    afterFrame: (onDrawn) => requestAnimationFrame(() => setTimeout(onDrawn)),
    alive,
    onRewrite: begin,
    heartbeat: HEARTBEAT_MS,
    video: VIDEO_ALONE_MS,
  });
  globalThis.enoughPage = page;
  api.runtime?.onMessage.addListener(page.orders);
}

if (doc.prerendering)
  listen(doc, ['prerenderingchange'], begin, {}); // not once: one that is made up would use it up
else begin();
