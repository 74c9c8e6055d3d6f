/** Draws over a feed what is due. Injected on demand, behind the attention script; a page where nothing is shown has none of it. */
import { render } from 'preact';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import { PAUSES } from '../../components/overlay/props.ts';
import { overlaySheet } from '../../components/overlay/sheet.ts';
import { speak, speakAs } from '../../lib/i18n/on-page.ts';
import type { Nudge } from '../../lib/nudges/types.ts';
import { createStage, type Drawing } from '../../lib/page/overlay/stage.ts';
import { api, send } from '../../lib/page/send.ts';

function begin(): void {
  const { enoughNetwork: rules, enoughPage: page } = globalThis;
  if (!rules || !page?.alive() || globalThis.enoughNudge?.page === page) return;
  globalThis.enoughNudge?.stop();
  speak();
  const stage = createStage({
    rules,
    doc: document,
    page,
    now: () => performance.now(),
    css: overlaySheet(),
    modal: (nudge) => PAUSES.includes(nudge.kind),
    draw: (root, drawing) => render(drawing && <Drawn {...drawing} />, root),
    speakAs,
    answer: ({ id, network }, choice) => send('chose', { id, network, choice }),
  });

  const hear = (message: unknown, _sender: unknown, answer: (said: boolean) => void): void => {
    const { kind, nudge } = (message ?? {}) as { kind?: string; nudge?: Nudge };
    if (kind === 'nudge' && nudge && page.alive()) {
      stage.show(nudge);
      answer(true);
    } else if (kind === 'nudge-gone') stage.gone();
  };
  api.runtime?.onMessage.addListener(hear);
  // somebody stayed in another tab, or eased off: what the background no longer wants goes
  const unheed = page.onVerdict(stage.heard);
  globalThis.enoughNudge = {
    page,
    stop() {
      api.runtime?.onMessage.removeListener(hear);
      unheed();
      stage.stop();
    },
  };
}

const Drawn = (drawing: Drawing) => <Overlay {...drawing} />;

begin();
