/** Draws over a feed what is due. Injected on demand, behind the attention script; a page where nothing is shown has none of it. */
import { render } from 'preact';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import { overlaySheet } from '../../components/overlay/style-sheet.ts';
import { speak, speakAs } from '../../lib/i18n/on-page.ts';
import { FULL_PAGE_KINDS } from '../../lib/nudges/kinds.ts';
import { createOverlayController, type Drawing } from '../../lib/page/overlay/overlay-controller.ts';
import { send } from '../../lib/page/report/send.ts';

function begin(): void {
  const { enoughNetwork: rules, enoughPage: page } = globalThis;
  if (!rules || !page?.alive() || globalThis.enoughNudge?.page === page) return;
  globalThis.enoughNudge?.stop();
  speak();
  const overlay = createOverlayController({
    rules,
    doc: document,
    page,
    now: () => performance.now(),
    css: overlaySheet(),
    modal: (nudge) => FULL_PAGE_KINDS.includes(nudge.kind),
    draw: (root, drawing) => render(drawing && <Drawn {...drawing} />, root),
    speakAs,
    answer: ({ id, network }, choice) => send('chose', { id, network, choice }),
  });

  // what was due when this script was sent for; then what is due now, and no longer where somebody stayed in another tab
  const stopping = new AbortController();
  page.onVerdict(overlay.onVerdict, stopping.signal);
  globalThis.enoughNudge = {
    page,
    stop() {
      stopping.abort();
      overlay.stop();
    },
  };
}

const Drawn = (drawing: Drawing) => <Overlay {...drawing} />;

begin();
