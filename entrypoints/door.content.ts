/** The door's sheet: in front of the first paint, where a door stands each time or a limit closes feeds, and nowhere else. */
import { startDoorSheet } from '../lib/page/overlay/start-door-sheet.ts';

startDoorSheet(false);
