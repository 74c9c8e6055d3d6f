/** Text as it is compared: case, accents and ways to write the same letter are folded. Nothing here backtracks: each expression is a
 *  single class, so that no text takes longer than its length. */

/** Of these scripts a mark is an accent, a point or a stress, and not a letter: "Café" is "cafe". In others it is a vowel. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** й is a letter of its own. */
const BREVE = '\u0306';
/** Thai and Lao have letters that their compatibility forms take apart. */
const WHOLE = /[\p{Script=Thai}\p{Script=Lao}]/u;
const MARK = /\p{Mn}/u;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const SPACE = /\s/gu;
const SPACES = / {2,}/g;

/** @returns it as it is compared; the same again where it is given back */
export function plainText(text: string): string {
  let all = text.replace(UNSEEN, '').replace(SPACE, ' ');
  // a letter may become one that has a smaller form itself
  for (let again = 0; again < 3; again++) {
    const next = once(all);
    if (next === all) break;
    all = next;
  }
  return all.replace(SPACES, ' ').trim();
}

function once(text: string): string {
  // upper case first: ß and SS are one, and so are σ and ς
  const small = compatible(text).toUpperCase().toLowerCase().replaceAll('ς', 'σ').replaceAll('’', "'");
  return withoutAccents(compatible(small)).normalize('NFC');
}

/** Wide, bold and raised letters are letters. */
function compatible(text: string): string {
  let all = '';
  for (const one of text) all += WHOLE.test(one) ? one : one.normalize('NFKD');
  return all;
}

function withoutAccents(text: string): string {
  let all = '';
  let accented = false;
  for (const one of text.normalize('NFD')) {
    const isMark = MARK.test(one);
    if (!isMark) accented = ACCENTED.test(one);
    if (!isMark || !accented || (one === BREVE && /\p{Script=Cyrillic}$/u.test(all))) all += one;
  }
  return all;
}
