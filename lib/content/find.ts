/** Which patterns a typed line may fit. Everything happens on the device: a small model of our own, loaded when someone types. */
import { chances, type Meanings, type Model, type OwnWeights, unpack } from './find/model.ts';
import { hasHint, hasSign } from './find/signs.ts';

/** Offers beyond three are a list to work through. */
const MOST = 3;
const NONE = 'none';
const SUPPORT = 'support';

interface Ready {
  model: Model;
  classes: string[];
  limits: OwnWeights['limits'];
}
const ready = new Map<boolean, Promise<Ready>>();

/** @param text a line in a person's own words
 * @param locale of the screen: a language whose words have no meanings here goes by words alone
 * @returns ids of patterns, best first, at most three, none where none fits; `support`: the line sounds hopeless */
export async function findPatterns(text: string, locale = 'en'): Promise<{ ids: string[]; support: boolean }> {
  const { model, classes, limits } = await load(locale.split('-')[0] === 'en');
  const { chances: found, known } = chances(text, model);
  const chance = (name: string) => found[classes.indexOf(name)] as number;
  const sign = hasSign(text) || (hasHint(text) && chance(NONE) < limits.none);
  const support = sign || (known > 0 && chance(SUPPORT) >= limits.support);
  if (known === 0 || (!sign && chance(NONE) >= limits.none)) return { ids: [], support };
  const ids = classes
    .filter((name) => name !== NONE && name !== SUPPORT)
    .sort((a, b) => chance(b) - chance(a))
    .slice(0, MOST);
  return { ids, support };
}

/** Once a language; what could not be read is asked for again next time. */
function load(meant: boolean): Promise<Ready> {
  const before = ready.get(meant);
  if (before) return before;
  const loading = read(meant);
  ready.set(meant, loading);
  loading.catch(() => ready.delete(meant));
  return loading;
}

async function read(meant: boolean): Promise<Ready> {
  const [own, meanings] = await Promise.all([
    import('./model/own.json', { with: { type: 'json' } }).then((file) => file.default as OwnWeights),
    meant
      ? import('./model/meanings.en.json', { with: { type: 'json' } }).then((file) => file.default as Meanings)
      : undefined,
  ]);
  const { classes, bias, limits } = own;
  const model = { own: unpack(own), bias, turn: meanings?.turn ?? [], ...(meanings && { meanings: unpack(meanings) }) };
  return { model, classes, limits };
}
