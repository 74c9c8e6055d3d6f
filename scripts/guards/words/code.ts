/** Which words the code asks for: every call of `t`, `say` and their kin, with the key as far as it can be read there. */
import { bare, type Node, nodesOf, parse } from './ast.ts';

/** Functions that answer a key with a line, by the module they are imported from, and what their keys begin with. */
const SPEAKERS: [module: RegExp, name: string, prefix: string][] = [
  [/i18n\/(index|t)\.ts$|^\.\/t\.ts$/, 't', ''],
  [/i18n\/(index|t)\.ts$|^\.\/t\.ts$/, 'written', ''],
  [/i18n\/on-page\.ts$/, 'say', 'overlay.'],
  [/i18n\/folded-words\.ts$/, 'foldedWord', 'folded.'],
  [/i18n\/icon-words\.ts$/, 'iconWord', 'icon.'],
];
/** A page that is handed in, of which `say` is a method: by the module of its type. */
const PAGE = /page\/soften\/soft-page\.ts$|^\.{1,2}\/soft-page\.ts$/;
/** A speaker that is handed in, by its type. */
const HANDED_IN: Record<string, string> = { BreakText: 'overlay.break.' };

/** Stands for what is known only when the code runs. */
export const GAP = '*';

export interface Asked {
  file: string;
  /** `popup.leave`, or `thought.views.*` */
  key: string;
  /** a function hands its own key on: which ones they are, its callers say */
  handedOn?: true;
}

export interface Code {
  asked: Asked[];
  /** every plain text in it, and a file where it stands: a key may be handed on as one */
  texts: Map<string, string>;
}

/** @param sources by file, from the root */
export function readCode(sources: ReadonlyMap<string, string>): Code {
  const code: Code = { asked: [], texts: new Map() };
  const files = [...sources].map(([file, source]) => ({ file, tree: parse(file, source) }));
  const shared = new Map<string, string[]>(); // speakers that one file makes for others, by name
  for (const { file, tree } of files)
    for (const [name, prefixes] of readFile(file, tree, new Map(), code, false)) shared.set(name, prefixes);
  for (const { file, tree } of files) readFile(file, tree, shared, code, true);
  return code;
}

/** @returns the speakers that it exports */
function readFile(file: string, tree: Node, shared: Map<string, string[]>, code: Code, keep: boolean) {
  const speakers = importedInto(tree, shared);
  const consts = constsOf(tree);
  const made = new Map<string, string[]>();
  const inner = new Map<Node, string>(); // calls that make a speaker of another one, and its name
  for (const { name, fn } of functionsOf(tree)) {
    const key = fn.params[0]?.pat ?? fn.params[0];
    if (key?.type !== 'Identifier') continue;
    for (const call of callsOf(fn.body, speakers)) {
      const prefixes = prefixesBefore(call, key.value, speakers, consts);
      if (!prefixes) continue;
      inner.set(call, name);
      made.set(name, prefixes);
    }
  }
  for (const [name, prefixes] of made) speakers.set(name, prefixes);
  // whose callers name no key, or are elsewhere, is none of those: what it asks for, it asks for itself
  const exported = new Set(exportedFrom(tree));
  const called = new Set(
    callsOf(tree, speakers)
      .filter(({ arguments: [key] }) => valuesOf(key?.expression, consts).some((text) => text !== GAP))
      .map(({ callee }) => nameOf(callee)),
  );
  for (const call of inner.keys()) {
    const name = inner.get(call) as string;
    if (!called.has(name) && !exported.has(name)) inner.delete(call);
  }
  if (keep) {
    for (const call of callsOf(tree, speakers))
      for (const prefix of speakers.get(nameOf(call.callee)) ?? [])
        for (const key of valuesOf(call.arguments[0]?.expression, consts))
          if (key !== GAP) code.asked.push({ file, key: prefix + key, ...(inner.has(call) && { handedOn: true }) });
    for (const node of nodesOf(tree)) if (node.type === 'StringLiteral') code.texts.set(node.value, file);
  }
  return [...made].filter(([name]) => exported.has(name));
}

function importedInto(tree: Node, shared: Map<string, string[]>): Map<string, string[]> {
  const speakers = new Map<string, string[]>();
  const hasOwnSay = [...functionsOf(tree)].some(({ name }) => name === 'say');
  for (const node of nodesOf(tree)) {
    if (node.type === 'ImportDeclaration')
      for (const { local, imported } of node.specifiers) {
        const name = imported?.value ?? local.value;
        const known = SPEAKERS.find(([module, speaker]) => speaker === name && module.test(node.source.value));
        const prefixes = known ? [known[2]] : node.source.value.startsWith('.') ? shared.get(name) : undefined;
        if (prefixes) speakers.set(local.value, prefixes);
        if (name === 'SoftPage' && PAGE.test(node.source.value)) {
          speakers.set('.say', ['overlay.']);
          if (!hasOwnSay) speakers.set('say', ['overlay.']);
        }
      }
    // `say: BreakText` of a parameter, or of props that are taken apart under the same name
    const type = node.typeAnnotation?.typeAnnotation?.typeName?.value;
    const name = node.type === 'TsPropertySignature' ? node.key?.value : node.value;
    if (type && HANDED_IN[type] !== undefined && name && !speakers.has(name)) speakers.set(name, [HANDED_IN[type]]);
  }
  return speakers;
}

function constsOf(tree: Node): Map<string, Node[]> {
  const consts = new Map<string, Node[]>();
  for (const node of nodesOf(tree))
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
      consts.set(node.id.value, [...(consts.get(node.id.value) ?? []), node.init]);
  return consts;
}

function* functionsOf(tree: Node): Generator<{ name: string; fn: Node }> {
  for (const node of nodesOf(tree)) {
    if (node.type === 'VariableDeclarator' && node.init && bare(node.init).type === 'ArrowFunctionExpression')
      yield { name: node.id.value, fn: bare(node.init) };
    if (node.type === 'FunctionDeclaration') yield { name: node.identifier.value, fn: node };
  }
}

const callsOf = (tree: unknown, speakers: Map<string, string[]>): Node[] =>
  nodesOf(tree).filter(({ type, callee }) => type === 'CallExpression' && speakers.has(nameOf(callee)));

/** `say`, or `.say` where it is a method. */
const nameOf = (callee: Node): string =>
  callee.type === 'MemberExpression' ? `.${callee.property?.value}` : callee.type === 'Identifier' ? callee.value : '';

/** Where a function answers its own first parameter through a speaker: what that one's keys begin with. */
function prefixesBefore(call: Node, param: string, speakers: Map<string, string[]>, consts: Map<string, Node[]>) {
  const key = call.arguments[0]?.expression;
  const last = key?.type === 'TemplateLiteral' ? key.expressions.at(-1) : key;
  if (last?.type !== 'Identifier' || last.value !== param) return null;
  if (key.type === 'TemplateLiteral' && key.quasis.at(-1).cooked !== '') return null;
  const before =
    key.type === 'TemplateLiteral' ? fillTemplate(key, consts).map((text) => text.slice(0, -GAP.length)) : [''];
  return (speakers.get(nameOf(call.callee)) ?? []).flatMap((outer) => before.map((text) => outer + text));
}

/** All that an expression may be, with gaps for what is not known. */
function valuesOf(node: Node | undefined, consts: Map<string, Node[]>, depth = 0): string[] {
  if (!node || depth > 4) return [GAP];
  const inside = (one: Node) => valuesOf(one, consts, depth + 1);
  const it = bare(node);
  switch (it.type) {
    case 'StringLiteral':
      return [it.value];
    case 'TemplateLiteral':
      return fillTemplate(it, consts, depth);
    case 'ConditionalExpression':
      return [...inside(it.consequent), ...inside(it.alternate)];
    case 'BinaryExpression':
      return ['||', '??'].includes(it.operator) ? [...inside(it.left), ...inside(it.right)] : [GAP];
    case 'Identifier': {
      const inits = consts.get(it.value) ?? [];
      return inits.length > 0 ? inits.flatMap(inside) : [GAP];
    }
    default:
      return [GAP];
  }
}

function fillTemplate(template: Node, consts: Map<string, Node[]>, depth = 0): string[] {
  return template.quasis.reduce(
    (texts: string[], { cooked }: Node, at: number) => {
      const gaps = at === 0 ? [''] : valuesOf(template.expressions[at - 1], consts, depth + 1);
      return texts.flatMap((text) => gaps.map((gap) => text + gap + cooked));
    },
    [''],
  );
}

function* exportedFrom(tree: Node): Generator<string> {
  for (const { type, declaration } of tree.body as Node[]) {
    if (type !== 'ExportDeclaration') continue;
    if (declaration.identifier) yield declaration.identifier.value;
    for (const { id } of declaration.declarations ?? []) if (id.value) yield id.value;
  }
}
