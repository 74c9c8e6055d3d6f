/** The host by which a browser and a person know a network: "instagram.com". @param id of a network, or of a site */
import { originsOf } from '../../lib/networks/index.ts';

export const mainHostOf = (id: string): string => (originsOf(id)[0] ?? '').replace(/^\*:\/\/(\*\.)?|\/\*$/g, '');
