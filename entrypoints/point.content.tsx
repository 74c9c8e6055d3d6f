/** "Point at a post": injected where a person asked for it in the popup, and nowhere else. */
import { render } from 'preact';
import { Pointing } from '../components/overlay/Pointing.tsx';
import pointingCss from '../components/overlay/pointing.css?inline';
import { overlaySheet } from '../components/overlay/style-sheet.ts';
import { speak, speakAs } from '../lib/i18n/on-page.ts';
import type { Curated } from '../lib/networks/types.ts';
import { isCurated } from '../lib/page/location.ts';
import { shadowOf } from '../lib/page/pointing/on-top.ts';
import { startPointing } from '../lib/page/pointing/pointing.ts';
import { send } from '../lib/page/report/send.ts';

function begin(): void {
  const { enoughPage: page } = globalThis;
  const place = page?.place();
  if (!page?.alive() || !place || !isCurated(place)) return;
  globalThis.enoughPointing?.stop();
  speak();
  const { network } = place;
  const surface = place.surface as Curated;
  globalThis.enoughPointing = startPointing({
    doc: document,
    page,
    surface,
    css: overlaySheet() + pointingCss,
    speakAs,
    shadowOf,
    draw: (root, view) => render(view && <Pointing {...view} />, root),
    onKeep: (found) => void send('pointed', { network, surface, ...found }).catch(() => {}),
    onHelp: () => void send('pointed', { network, help: true }).catch(() => {}),
  });
}

begin();
