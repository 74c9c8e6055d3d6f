/** Hopeless lines are often typed so that no filter finds them: initials, sound-alikes, letters that are spaced, starred or swapped.
 *  Here they become the plain words again, before anything else reads the line. */

/** Only these words are looked for behind stars and swapped letters. */
const HEAVY =
  `suicide suicides suicidal suicided die died dies dying dead death kill kills killed killing unalive unalived unaliving alive
  live living life harm harmed harming selfharm cut cuts cutting hurt hurting overdose overdosed hang hanging hanged blade blades
  razor pills myself noose drown bleed burn hopeless worthless`.split(/\s+/);

const SWAPPED: Record<string, string> = {
  '0': 'o', '1': '[il]', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': '[il]', '|': '[il]', '+': 't', '€': 'e', '£': 'e',
}; // biome-ignore format: one line a thought

/** What stands for a letter or two that are left out. */
const LEFT_OUT = '*#_.•';

/** What is written, and what is meant: sound-alikes, initials, and short forms with numbers. Each stands alone, as a word. */
const MEANT: [RegExp, string][] = (
  [
    ['s(?:ewer|uer|wer|ewa|ue|oo?)[ -]?(?:sl?ide?|cide)s?|kermit (?:sewer ?sl?ide|suicide)|sui[ -]?(?:slide|side)|suicid|sucide', 'kill myself'],
    ['sewer[ -]?sl?id(?:al|ey|y)|sewercidal|sooicidal|(?<!chop )suey', 'suicidal'],
    ['sui(?= (?:thoughts?|ideation|note|attempt|watch|plan|again))|(?:passive|active) si|(?<=^|my |the |this |having |more |got )si(?= (?:is|was|has|got|thoughts|again|since|all|turned|came|comes|wont))', 'suicidal'],
    ['(?:the )?s[ -]word|un[ -]?alive (?:thoughts|urges)', 'kill myself'],
    ['(?<!(?:\\d ?|many |few |last |per |these |those |more |of |in ))kms(?! (?:from|away|per|an hour|on the clock|later|before|run|walk|left to))|kmself|kmyself|kill meself|kil+ m[iy]?self|neck(?:ing)? myself|top(?:ping)? myself|off(?:ing|ed)? myself|self[ -]?delet(?:e|ed|ing)|delet(?:e|ing) myself|unsubscrib(?:e|ing) from life', 'kill myself'],
    ['kys', 'kill yourself'],
    ['(?:ctb|c t b)(?! (?:means|stands))', 'kill myself'],
    ['un[ -]?aliv(?:e|es|ed)', 'unalive'],
    ['un[ -]?aliving', 'unaliving'],
    ['s/h|self[ -]?h(?:arm|rm)|selfharm(?=\\b)', 'self harm'],
    ["sh'?d|self[ -]?harmed|selfharmed", 'self harmed'],
    ["sh'?ing|self[ -]?harming|selfharming", 'self harming'],
    ['sh(?= (?:again|relapse|scars?|urges?|app|thoughts|cravings|free|clean|is|was|tonight|since|lol))', 'self harm'],
    ['(?<=(?:to|from|wanna|my|gonna|urge|the|no|about) )sh', 'self harm'],
    ['o[ .]?d(?:ing|ed)?(?= (?:on|again|tonight|attempt|last))|(?<=(?:to|gonna|wanna|i|tried to|should) )od', 'overdose'],
    ['mys(?:lf|elf+)|meself|my ?slf', 'myself'],
    ['d[ -]word', 'die'],
    ['(?:2|to)[ -]?n(?:ite|ight|it)|tn|tonite', 'tonight'],
    ['(?:2|to)m(?:oro|orro|orrow|oz|rw|mrw)|tmrw?|tmw', 'tomorrow'],
    ['2day', 'today'],
    ['4 ?eva|4ever|forevr', 'forever'],
    ['h8', 'hate'],
    ['b4', 'before'],
    ['2(?= b\\b)|2(?= (?:die|dye|go|live|be|kill|end|do|exist|wake|stay|leave))', 'to'],
    ['w?an?n?[an]a|wnn?a|wnt (?:2|to)|wont to(?= die)', 'wanna'],
    ['(?<=(?:wanna|want to|to|gonna) )dye(?! (?:my|it|the|her|his|their|red|blue|pink|black|blond))', 'die'],
    ['wan(?= (?:die|end|go|kill))|wn(?= )', 'want to'],
    ['nemor[e]?|ne ?more|no mo', 'anymore'],
    ['dnt|dun|dont wana', 'dont'],
    ['livin', 'living'],
    ['thots', 'thoughts'],
  ] as const
).map(([written, meant]) => [new RegExp(`(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`, 'gu'), meant]); // biome-ignore format: one line a thought

const PICTURES: Record<string, string> = {
  '🔪': ' blade ',
  '⚰': ' coffin ',
  '🪦': ' grave ',
  '💊': ' pills ',
  '🩸': ' blood ',
};

/** @returns the line in small letters, with masked words in plain spelling */
export function unmask(text: string): string {
  let line = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[🔪⚰🪦💊🩸]/gu, (picture) => PICTURES[picture] as string);
  line = withoutSpaces(line);
  line = line.replace(/[^\s,;:?()"“”]+/gu, behindCharacters);
  for (const [written, meant] of MEANT) line = line.replace(written, meant);
  return line;
}

/** "s u i c i d e", "d-i-e" and "k.m.s" are words; where one stands, "m e" beside it is one too. */
function withoutSpaces(line: string): string {
  const spacedLetters = (least: number) =>
    new RegExp(`(?<![\\p{L}\\p{N}'])\\p{L}(?:[ ._*-]\\p{L}(?![\\p{L}\\p{N}'])){${least - 1},}`, 'gu');
  const joined = line.replace(spacedLetters(3), (word) => word.replace(/[ ._*-]/g, ''));
  return joined === line ? line : joined.replace(spacedLetters(2), (word) => word.replace(/[ ._*-]/g, ''));
}

/** "k!ll", "su1cide", "d*e": read as the heavy word that fits, if one does. */
function behindCharacters(token: string): string {
  const [, core, rest] = token.match(/^(.*?)([!?.…'*]*)$/u) as [string, string, string];
  if (!/\p{L}/u.test(core) || /^[\p{L}'-]+$/u.test(core)) return token;
  const pattern = [...core.replace(/(?<=\p{L})-(?=\p{L})/gu, '')]
    .map((character) =>
      LEFT_OUT.includes(character) ? '[a-z]{1,2}' : (SWAPPED[character] ?? (/[a-z]/.test(character) ? character : '~')),
    )
    .join('');
  if (pattern.includes('~') || (core.match(/[a-z0-9@$!]/g) ?? []).length < 2) return token;
  const fitting = new RegExp(`^${pattern}$`);
  const word = HEAVY.find((heavy) => fitting.test(heavy));
  return word ? word + rest : token;
}
