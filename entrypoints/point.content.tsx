/** "Point at a post", or at a part to hide: injected where a person asked for it in the popup, and nowhere else. */
import { render } from 'preact';
import { Pointing } from '../components/overlay/Pointing.tsx';
import pointingCss from '../components/overlay/pointing.css?inline';
import { overlaySheet } from '../components/overlay/style-sheet.ts';
import { speak, speakAs } from '../lib/i18n/on-page.ts';
import type { Pointed, PointsFor } from '../lib/messages/protocol.ts';
import type { Curated } from '../lib/networks/types.ts';
import { isCurated } from '../lib/page/location.ts';
import { accountOf } from '../lib/page/pointing/account.ts';
import { shadowOf } from '../lib/page/pointing/on-top.ts';
import { partAround, partFor } from '../lib/page/pointing/part.ts';
import { type Picked, type PointingDeps, startPointing } from '../lib/page/pointing/pointing.ts';
import { selectorFor } from '../lib/page/pointing/selector.ts';
import { send } from '../lib/page/report/send.ts';

type Anything = Picked & { selector?: string };
interface Purpose extends Pick<PointingDeps<Anything>, 'find' | 'around' | 'columns'> {
  name(found: Anything, place: { network: string; surface: Curated }): Pointed;
}

const PURPOSES: Record<PointsFor, Purpose> = {
  post: {
    find: selectorFor,
    name: ({ selector = '', fits }, place) => ({ ...place, selector, fits: fits.length }),
  },
  account: {
    find: accountOf,
    name: ({ account = '' }, { network }) => ({ network, account }),
  },
  hide: {
    find: partFor,
    around: partAround,
    columns: [0.125, 0.5, 0.875],
    name: ({ selector = '' }, { network }) => ({ network, hides: selector }),
  },
};

function begin(): void {
  const { enoughPage: page } = globalThis;
  const place = page?.place();
  if (!page?.alive() || !place || !isCurated(place)) return;
  globalThis.enoughPointing?.stop();
  speak();
  const { network } = place;
  const surface = place.surface as Curated;
  const to = globalThis.enoughPointsFor ?? 'post';
  const { name, ...how } = PURPOSES[to];
  globalThis.enoughPointing = startPointing<Anything>({
    doc: document,
    page,
    surface,
    css: overlaySheet() + pointingCss,
    speakAs,
    shadowOf,
    draw: (root, view) => render(view && <Pointing {...view} to={to} />, root),
    ...how,
    onKeep: (found) => void send('pointed', name(found, { network, surface })).catch(() => {}),
    onHelp: () => void send('pointed', { network, help: true }).catch(() => {}),
  });
}

begin();
