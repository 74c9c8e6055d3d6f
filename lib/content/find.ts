/** Which patterns a typed line may fit. Everything happens on the device: a small model of our own, loaded when someone types. */
import { type Hashed, type HopelessWeights, hopelessScore, unpackHopeless } from './find/hopeless.ts';
import { type Meanings, type Model, type OwnWeights, readLine, unpack } from './find/model.ts';
import { hasSign } from './find/signs.ts';

/** Offers beyond three are a list to work through. */
const MOST = 3;
const NONE = 'none';
const SUPPORT = 'support';

interface Ready {
  model: Model;
  classes: string[];
  /** chance from which a line fits nothing */
  none: number;
  hopeless: { weights: Hashed; bias: number; limit: number };
}
const ready = new Map<boolean, Promise<Ready>>();

/** @param text a line in a person's own words
 * @param locale of the screen: a language whose words have no meanings here goes by words alone
 * @returns ids of patterns, best first, at most three, none where none fits; `support`: the line sounds hopeless */
export async function findPatterns(text: string, locale = 'en'): Promise<{ ids: string[]; support: boolean }> {
  const { model, classes, none, hopeless } = await load(locale.split('-')[0] === 'en');
  const read = readLine(text, model);
  const chance = (name: string) => read.chances[classes.indexOf(name)] as number;
  const sign = hasSign(text);
  const score = () => hopelessScore(text, read.words, hopeless.weights, { bias: hopeless.bias, meant: read.hopeless });
  const support = sign || (read.known > 0 && score() >= hopeless.limit);
  if (read.known === 0 || (!sign && chance(NONE) >= none)) return { ids: [], support };
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
  const [own, heard, meanings] = await Promise.all([
    import('./model/own.json', { with: { type: 'json' } }).then((file) => file.default as OwnWeights),
    import('./model/hopeless.json', { with: { type: 'json' } }).then((file) => file.default as HopelessWeights),
    meant
      ? import('./model/meanings.en.json', { with: { type: 'json' } }).then((file) => file.default as Meanings)
      : undefined,
  ]);
  const { classes, bias, limit } = own;
  const model = { own: unpack(own), bias, turn: meanings?.turn ?? [], ...(meanings && { meanings: unpack(meanings) }) };
  return { model, classes, none: limit, hopeless: { ...heard, weights: unpackHopeless(heard) } };
}
