/** The door's sheet where the door stands only before somebody who drifts to a feed: on any other way nothing is hidden. */
import { startDoorSheet } from '../lib/page/overlay/start-door-sheet.ts';

startDoorSheet(true);
