/** English words made plain, so that many ways to say a thing share weight: short forms are written out, endings go,
 *  and a few words that stand for the same in a hopeless line ("razor", "blade") go by one name. */

const SHORT: Record<string, string> = Object.fromEntries(
  `cant=can not|cannot=can not|could=can|couldnt=can not|dont=do not|didnt=do not|doesnt=do not|wont=will not|isnt=is not
|arent=is not|aint=is not|wasnt=was not|werent=was not|were=was|shouldnt=should not|wouldnt=would not|havent=have not
|hasnt=have not|hadnt=have not|im=i am|ive=i have|id=i would|ill=i will|imma=i will|youre=you are|theyre=they are
|theyd=they would|theyll=they will|shes=she is|hes=he is|thats=that is|its=it is|itd=it would|itll=it will
|theres=there is|whats=what is|wheres=where is|gonna=go to|gona=go to|wanna=want to|wana=want to|wnna=want to
|gotta=have to|tryna=try to|shoulda=should have|shouldve=should have|bc=because|cos=because|cuz=because|coz=because
|u=you|ur=your|r=are|n=and|b=be|w=with|ppl=people|pls=please|plz=please|rly=really|tho=though|thru=through|abt=about
|idk=i do not know|idek=i do not know|dunno=do not know|idc=i do not care|anymore=any more|noone=nobody|nothin=nothing
|til=until|till=until|rn=now|tonite=tonight|mom=mum|mama=mum|mother=mum|father=dad`
    .replaceAll('\n', '')
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

const FORMS: Record<string, string> = groupByWord(
  'be=am is are was been being|die=dying died dies|dead=dead|death=death|live=living lived lives|alive=alive|go=went going goes' +
    '|gone=gone|do=did does doing|done=done|have=had has having|wake=woke waking wakes awake|take=took taken taking|left=left' +
    '|leave=leaving|hurt=hurting hurts|cut=cutting cuts|hang=hanged hung|drown=drowned|think=thought thoughts thinking' +
    '|give=gave given giving|lost=lost|lose=losing|feel=felt feeling feels|keep=kept keeps|write=wrote written|say=said saying' +
    '|try=tried trying|know=knew known|make=made making|kid=kids children|exist=existing existence|bleed=bled' +
    '|swallow=swallowed|anyone=anybody|everyone=everybody|someone=somebody',
);

const ALIKE: Record<string, string> = groupByWord(
  'PEOPLE=everyone they family kid mum dad parent friend people husband wife partner sister brother son daughter boyfriend' +
    ' girlfriend child baby she he them class world|BLADE=razor blade knif scissor|PILL=pill tablet med medicin medication' +
    ' painkiller paracetamol ibuprofen insulin overdos|HIGH=bridg roof cliff balcony rail railing ledg platform track edg' +
    '|LIFE=life live alive exist breath|DEATH=die dead death suicid suicidal kill unaliv|SOON=tonight tomorrow soon today morn',
);

const NO_ENDING = new Set(
  (
    'this his its us yes less unless always perhaps bus news nothing anything everything something thing during evening ' +
    'ceiling king ring sing bring string spring red bed need feed seed indeed hundred'
  ).split(' '),
);

/** @param words as `wordsOf` leaves them */
export const plainly = (words: readonly string[]): string[] =>
  words.flatMap((word) => (SHORT[word] ?? word).split(' ')).map(withoutEnding);

/** The name that a plain word shares with others like it, or itself. */
export const alike = (plain: string): string => ALIKE[plain] ?? plain;

function withoutEnding(word: string): string {
  const form = FORMS[word];
  if (form) return form;
  if (word.length < 4 || NO_ENDING.has(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return dropDoubled(word.slice(0, -3)).replace(/e$/, '');
  if (word.length > 4 && word.endsWith('ed')) return dropDoubled(word.slice(0, -2));
  return word.replace(/([^su])s$/, '$1').replace(/e$/, '');
}

/** "stopp" is "stop". */
const dropDoubled = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, '$1');

function groupByWord(groups: string): Record<string, string> {
  return Object.fromEntries(
    groups.split('|').flatMap((group) => {
      const [name, words] = group.split('=') as [string, string];
      return words.split(' ').map((word) => [word, name]);
    }),
  );
}
