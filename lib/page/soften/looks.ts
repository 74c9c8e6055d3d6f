/** What styles do by themselves: strangers' units go, colours rest, posts get room. */
import { coloursCss, isCuratedSurface, listOf, roomCss, strangersCss } from '../../soften/css.ts';
import type { SoftPage } from './soft-page.ts';

export function startLooks(page: SoftPage): void {
  const { facts } = page;
  const sheet = page.addSheet();
  const apply = () => {
    const surface = page.surface();
    const { choice } = page;
    if (!isCuratedSurface(surface)) return sheet.set('');
    sheet.set(
      coloursCss(choice.colours) +
        strangersCss(choice.strangers ? listOf(facts?.strangers, surface) : '') +
        roomCss(choice.room ? listOf(facts?.room, surface) : ''),
    );
  };
  apply();
  page.onChange(apply);
}
