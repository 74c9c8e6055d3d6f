/** "Point at a post": injected where a person asked for it in the popup, and nowhere else. */
import { render } from 'preact';
import { Pointing } from '../components/overlay/Pointing.tsx';
import pointingCss from '../components/overlay/pointing.css?inline';
import { overlaySheet } from '../components/overlay/style-sheet.ts';
import { speak, speakAs } from '../lib/i18n/on-page.ts';
import type { Curated } from '../lib/networks/types.ts';
import { isCurated } from '../lib/page/location.ts';
import { accountOf } from '../lib/page/pointing/account.ts';
import { shadowOf } from '../lib/page/pointing/on-top.ts';
import { type Picked, startPointing } from '../lib/page/pointing/pointing.ts';
import { selectorFor } from '../lib/page/pointing/selector.ts';
import { send } from '../lib/page/report/send.ts';

function begin(): void {
  const { enoughPage: page } = globalThis;
  const place = page?.place();
  if (!page?.alive() || !place || !isCurated(place)) return;
  globalThis.enoughPointing?.stop();
  speak();
  const { network } = place;
  const surface = place.surface as Curated;
  const forAccount = globalThis.enoughPointsFor === 'account';
  globalThis.enoughPointing = startPointing<Picked & { selector?: string }>({
    doc: document,
    page,
    surface,
    css: overlaySheet() + pointingCss,
    speakAs,
    shadowOf,
    draw: (root, view) => render(view && <Pointing {...view} forAccount={forAccount} />, root),
    find: forAccount ? accountOf : selectorFor,
    onKeep: ({ account, selector, fits }) =>
      void send('pointed', forAccount ? { network, account } : { network, surface, selector, fits: fits.length }).catch(
        () => {},
      ),
    onHelp: () => void send('pointed', { network, help: true }).catch(() => {}),
  });
}

begin();
