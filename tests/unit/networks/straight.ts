/** Whether a regular expression reads any text in time that grows with its length, and no faster: by its structure, so that
 *  no clock is needed. Two loops may share no text that also leads from the one to the other. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Letters are told by code; one of another script stands for all of those. */
const LETTERS = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), '漢'];
const ANY = new Set(LETTERS);

/** One station on the way through an expression: what it takes, and whether it takes it again and again. */
interface Station {
  letters: Set<string>;
  loops: boolean;
}
type Way = Station[];

/** @returns why it may be slow, or null */
export function slowness(source: string): string | null {
  const parsed = new RegExpParser().parsePattern(source);
  const nested = loopInLoop(parsed);
  if (nested) return `a loop in a loop: ${nested}`;
  for (const way of waysOf(parsed.alternatives)) {
    // one that may begin anywhere is read from each place anew
    const whole = source.startsWith('^') ? way : [{ letters: ANY, loops: true }, ...way];
    if (whole.some((station, at) => station.loops && sharesWay(whole, at))) return 'two loops that share a text';
  }
  return null;
}

const isLoop = (node: { type: string; max?: number }): boolean =>
  node.type === 'Quantifier' && node.max === Number.POSITIVE_INFINITY;

function loopInLoop(node: AST.Node, inside = false): string | null {
  if (isLoop(node as AST.Quantifier)) {
    if (inside) return node.raw;
    return loopInLoop((node as AST.Quantifier).element, true);
  }
  if (node.type === 'Quantifier') return loopInLoop(node.element, inside);
  const within = 'alternatives' in node ? (node.alternatives as AST.Node[]) : 'elements' in node ? node.elements : [];
  for (const one of within as AST.Node[]) {
    const found = loopInLoop(one, inside);
    if (found) return found;
  }
  return null;
}

/** Whether a later loop can take over a text that the one at `at` takes too, with nothing in between that parts them. */
function sharesWay(way: Way, at: number): boolean {
  const first = way[at] as Station;
  for (let next = at + 1; next < way.length; next += 1) {
    const { letters, loops } = way[next] as Station;
    const shared = letters.intersection(first.letters);
    if (loops && shared.size > 0) {
      const between = way.slice(at + 1, next).filter((station) => !station.loops);
      // where nothing follows that could fail, nothing is tried a second time
      const fails = way.slice(next + 1).some((station) => !station.loops);
      if (fails && between.every((station) => station.letters.intersection(shared).size > 0)) return true;
    }
  }
  return false;
}

/** All ways through, one for each choice of alternatives and of what may be left out. */
const waysOf = (alternatives: readonly AST.Alternative[]): Way[] =>
  alternatives.flatMap(({ elements }) =>
    elements.reduce<Way[]>(
      (ways, element) => ways.flatMap((way) => through(element).map((more) => [...way, ...more])),
      [[]],
    ),
  );

function through(element: AST.Element): Way[] {
  switch (element.type) {
    case 'Assertion':
      return element.kind === 'end' ? [[{ letters: new Set(), loops: false }]] : [[]];
    case 'Group':
    case 'CapturingGroup':
      return waysOf(element.alternatives);
    case 'Quantifier': {
      const inside = through(element.element);
      if (isLoop(element)) {
        const loop = { letters: new Set(inside.flat().flatMap(({ letters }) => [...letters])), loops: true };
        return element.min === 0 ? [[loop]] : inside.map((way) => [...way, loop]);
      }
      return element.min === 0 ? [[], ...inside] : inside;
    }
    default:
      return [[{ letters: lettersOf(element.raw), loops: false }]];
  }
}

const known = new Map<string, Set<string>>();
function lettersOf(raw: string): Set<string> {
  const before = known.get(raw);
  if (before) return before;
  const one = new RegExp(`^(?:${raw})$`, 'i');
  const letters = new Set(LETTERS.filter((letter) => one.test(letter)));
  known.set(raw, letters);
  return letters;
}
