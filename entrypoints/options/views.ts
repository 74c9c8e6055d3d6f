/** The views of the options: each is one part, and one of them is on screen at a time. A view's id is its address and names its
 *  words in `options.json`. `#times` is a view, `#times/idle` a setting in it; `#idle` finds that too. */
import type { ComponentType } from 'preact';
import { parseHash } from '../../lib/pages/parse-hash.ts';
import { Appearance } from './Appearance.tsx';
import { CorrectionsPart } from './Corrections.tsx';
import { Data } from './Data.tsx';
import { Feeds } from './Feeds.tsx';
import { HelpsPart } from './Helps.tsx';
import { DoorPart, LimitsPart } from './LimitParts.tsx';
import { NotesPart } from './Notes.tsx';
import type { PartProps, RunChange } from './Section.tsx';
import { SetsMeOffPart } from './SetsMeOff.tsx';
import { SofterPart } from './Softer.tsx';
import { listPlaces, type Place } from './search/places.ts';
import { Times } from './Times.tsx';
import { WeekPart } from './Week.tsx';

export interface OptionsView {
  id: string;
  Part: ComponentType<PartProps & { runChange: RunChange }>;
}

/** The first one is shown where the address names none. */
export const VIEWS: [OptionsView, ...OptionsView[]] = [
  { id: 'feeds', Part: Feeds },
  { id: 'limits', Part: LimitsPart },
  { id: 'door', Part: DoorPart },
  { id: 'softer', Part: SofterPart },
  { id: 'times', Part: Times },
  { id: 'week', Part: WeekPart },
  { id: 'helps', Part: HelpsPart },
  { id: 'notes', Part: NotesPart },
  { id: 'sets-me-off', Part: SetsMeOffPart },
  { id: 'corrections', Part: CorrectionsPart },
  { id: 'data', Part: Data },
  { id: 'look', Part: Appearance },
];

export const placesOfOptions = (): Place[] => listPlaces(VIEWS.map(({ id }) => id));

/** @returns the view, and the setting in it that the address names */
export function addressOf(hash: string): { view: OptionsView; place?: Place | undefined } {
  const { id, at } = parseHash(hash);
  const view = VIEWS.find((one) => one.id === id);
  const place = placesOfOptions().find((one) => one.id && (view ? one.view === id && one.id === at : one.id === id));
  return { view: view ?? VIEWS.find((one) => one.id === place?.view) ?? VIEWS[0], place };
}
