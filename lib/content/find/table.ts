/** Tables of weights as they lie in the package: text with one character a number, so that they are plain modules. Packed by
 *  training/scripts/pack.ts, unpacked here. */

/** Row `i` owns as many characters of `values` as there are columns; each column has its own greatest number. */
interface Rows {
  values: string;
  greatest: number[];
  /** steps between nothing and the greatest number */
  levels: number;
}

/** Rows by name, parted by commas. */
export interface NamedRows extends Rows {
  names: string;
}

/** Rows without names: a number made from each name stands for it, the smallest first, each as the step from the one before. */
export interface HashedRows extends Rows {
  steps: string;
}

export type Named = ReadonlyMap<string, Float32Array>;
export type Hashed = ReadonlyMap<number, Float32Array>;

const FIRST = 35; // '#': 91 characters from here on, without the backslash
/** Keys lie below this; a name that was never learned takes another's row about once in two hundred. With a quarter as many keys
 *  a line of a hundred unknown features read two strangers' rows, and harmless lines brought support by chance. */
const KEYS = 2 ** 23;
/** A step is a number in this base, the greatest digit first; all digits but the last lie this much higher. */
const BASE = 45;

/** @param place 0 to 90 */
const characterAt = (place: number): string => String.fromCharCode(FIRST + place + (FIRST + place >= 92 ? 1 : 0));
const placeOf = (code: number): number => code - FIRST - (code > 92 ? 1 : 0);

/** Small numbers keep more of their precision than great ones. @param share of the greatest, -1 to 1 */
export const characterOf = (share: number, levels: number): string =>
  characterAt(Math.round(Math.sign(share) * Math.sqrt(Math.min(1, Math.abs(share))) * levels) + levels);

function shareOf(code: number, levels: number): number {
  const step = (placeOf(code) - levels) / levels;
  return step * Math.abs(step);
}

const rowAt = ({ values, greatest, levels }: Rows, row: number): Float32Array =>
  Float32Array.from(
    greatest,
    (most, column) => most * shareOf(values.charCodeAt(row * greatest.length + column), levels),
  );

export const unpackNamed = (rows: NamedRows): Named =>
  new Map(rows.names.split(',').map((name, i) => [name, rowAt(rows, i)]));

export function unpackHashed(rows: HashedRows): Hashed {
  const table = new Map<number, Float32Array>();
  let [key, step] = [0, 0];
  for (let i = 0; i < rows.steps.length; i++) {
    const place = placeOf(rows.steps.charCodeAt(i));
    step = step * BASE + (place % BASE);
    if (place >= BASE) continue;
    key += step;
    step = 0;
    table.set(key, rowAt(rows, table.size));
  }
  return table;
}

/** @param keys all different, the smallest first */
export const packKeys = (keys: readonly number[]): string =>
  keys.map((key, i) => stepOf(key - (keys[i - 1] ?? 0))).join('');

function stepOf(step: number): string {
  const before = Math.floor(step / BASE);
  return (before > 0 ? higher(before) : '') + characterAt(step % BASE);
}

const higher = (step: number): string =>
  (step >= BASE ? higher(Math.floor(step / BASE)) : '') + characterAt(BASE + (step % BASE));

/** FNV-1a, mixed once more. */
export function keyOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % KEYS;
}
