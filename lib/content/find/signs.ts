/** Plain words for not wanting to live, or for hurting oneself. Where a sign stands, "Talk to someone" comes first, whatever the model
 *  says: a line that is missed costs more than one too many. Hints are said of a queue as well: the model weighs them. */
import { wordsOf } from './features.ts';
import { SIGNS_BY_KIND } from './signs-by-kind.ts';
import { hasSignUnless } from './signs-unless.ts';

/** Apostrophes are gone, "soooo" is "soo", as `wordsOf` leaves a line. Each stands between spaces. */
const SIGNS = [
  '(?:suicidal|sucidal|suiscidal|suisidal|unalive)(?! (?:squad|boss))|(?:feel|feeling|am|im) suicid\\w*',
  '(?:dont|do not|didnt|not|never|no longer)(?: really| even)? (?:want|wanna|wish)(?: to)? (?:be alive|exist|keep living|live any ?more)(?! before)',
  '(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|drown|drowning|burn|burning|starve) (?:myself|my self|meself)(?! (?:laughing|shaving|on|at|with|out|in|off|short|playing|lifting|moving|carrying|falling|skiing|climbing|running|cycling|dancing|digging|opening))',
  '(?:end|ending|take|taking|took) my (?:own )?life|end(?:ing)? (?:it all|it tonight|it now|things for good|everything)|thinking (?:about|of) ending (?:it|things)|(?:want|going|need|try|ready) to end it',
  '(?:want|wanna|wish|rather|prefer|ready|hope|hoping) (?:to |too |0 |i could |i would |i )*(?:die|be dead|not exist|stop existing|be gone for ?ever)(?! (?:of|for|than|seen|laughing|my|red|blond))',
  '(?:never|not) have been born|born (?:was )?a mistake|(?:mistake|wrong) that i was born',
  '(?:dont|do not|not) (?:want|wanna)(?: to)? be (?:here|around) (?:any ?more|any longer|no more)',
  '(?:disappear|vanish|be gone) (?:for good|for ?ever|completely|and never)|(?:just|want to|wanna) (?:fade|slip) away',
  '(?:doing|do) (?:them|everyone|everybody|him|her|you) a favou?r',
  '(?:nothing|none of it) matters(?: any ?more)? and|dont care what happens to me|matter if i (?:didnt|never|dont) (?:come|came|wake|woke)',
  '(?:wouldnt|would not|dont) (?:mind|care) if (?:the|my|this|a|i) (?:(?:plane|car|bus|train|heart) (?:crash|crashed|crashes|went down|goes down|hit me|hits me|stopped|stops)|died|never woke)',
  '(?:lost|losing|no|out of|without)(?: the| any| all)? (?:will|reasons?|strength|fight) to (?:breathe|keep (?:breathing|living)|carry on|be alive)|(?:ran|run) out of reasons',
  '(?:only|just) (?:alive|here|living|hanging on|holding on)(?: only)? because|thing (?:keeping|holding) me (?:here|alive)|keeps me (?:alive|from doing it)',
  '(?:hurts?|unbearable|too much|too hard) to (?:be alive|exist|live)(?! (?:in|with|near|here))|(?:sentenced|condemned|doomed) to (?:be alive|live|life|exist)',
  '(?:dont|do not|didnt|not|never)(?: really)? (?:belong|meant|made)(?: to be| to live)? (?:in|for|on|among) (?:this (?:world|life|earth|planet)|the living)|(?:dont|do not) deserve (?:to (?:live|be alive|exist|breathe)|life|air|the air)',
  '(?:not going to|wont|not gonna|dont think i(?:ll| can| will)?) (?:make it|get) (?:to|through)(?! the (?:meeting|lecture|film))|not going to make it$',
  '(?:dark|black|bad) thoughts|thoughts (?:about|of) (?:dying|death|not being)|voices tell me|(?:be|join|go|stay) (?:with|where) (?:him|her|them|he|she|they)(?: is| are)? (?:again|in heaven|now|who died|is|are)$|god (?:would|will|please) take me',
  'ich will (?:nicht mehr leben|sterben|tot sein)|umbringen|selbstmord|mir das leben nehmen|mich (?:ritzen|verletzen)|keinen ausweg|nicht mehr leben',
  'je veux mourir|envie de mourir|me tuer|plus envie de vivre|en finir avec la vie|me faire du mal',
  'quiero morir(?:me)?|no quiero (?:vivir|seguir viviendo)|matarme|quitarme la vida|hacerme dano',
  'voglio morire|non voglio (?:piu )?vivere|uccidermi|farla finita|togliermi la vita|farmi del male',
  'quero morrer|nao quero (?:mais )?viver|me matar|tirar minha (?:propria )?vida|me machucar',
  'ik wil (?:dood|niet meer leven|sterven)|zelfmoord|mezelf (?:iets aandoen|pijn doen)',
];

const HINTS = [
  '(?:suicid|sucid|suiscid|suisid|overdos)\\w*(?! (?:squad|prevention|door|doors|mission|charge|watch))|unalive|self ?harm\\w*|selfharm\\w*',
  '(?:wish|if only) (?:i|id) (?:was|were|wasnt|werent|had|hadnt|could)(?: just| never| not)* (?:dead|alive|here|born|been born|survived|die|exist|disappear for good)',
  '(?:dont|do not|didnt|not|never|no longer)(?: really| even)? (?:want|wanna|wish|care)(?: to| if i)* (?:live|be alive|exist|keep living)(?! (?:in|with|near|at|like|next|there|here in))',
  '(?:wont|not|never) be (?:around|here) (?:for )?(?:much longer|long|tomorrow|by then)',
  '(?:not|never|dont|didnt|wont|without) (?:ever )?wak(?:e|ing) up(?: again| tomorrow| one day| in the morning)?$|(?:stay|remain) asleep|sleep (?:for ?ever|and never)',
  '(?:tired|sick|done|exhausted|weary) (?:of|with) (?:living|life|being alive|existing)|hate being alive|live or die|dead or alive inside',
  '(?:better off|easier to be|rather be|be better|worth more|feel already|already) dead|envy the dead|(?:death|dying) (?:would|will|is|feels)|thinking (?:about|of) (?:death|dying)|think about (?:death|dying)',
  'being dead (?:would|is|sounds)|(?:feel|feeling|felt|am|im|so|just)(?: so| just| completely)? dead inside(?! after)|not existing|stop existing|cease to exist|leave this world|(?:dont|not) exist any ?more|my own funeral|to my funeral',
  '(?:better|happier|easier|relieved|lighter|fine|free)(?: off| place)* (?:without me|if i (?:was|were|wasnt|werent|died|just|left|went)|(?:once|when) (?:im|i am) gone)',
  '(?:no one|noone|nobody) (?:would|will|d) (?:even )?(?:miss|notice|care|mourn)(?: me| it)? ?if|(?:would|will) (?:miss|mourn) me',
  '(?:no|any|zero) (?:point|reason|use|sense) (?:to|in|of|for me to)(?: even| keep)* (?:live|living|being alive|go|going on|exist|existing|life|stay|staying|get up|wake)',
  'point (?:of|in)(?: even)? (?:going on|living|life|being alive|being here|staying alive|carrying on)|why (?:am i (?:even )?alive|go on|keep living|do i keep going)',
  '(?:nothing|not much|anything) (?:left )?to live for|nothing left (?:to give|for me|in me|to wait|at all)|have nothing left|(?:life|living) (?:isnt|is not|not|aint) worth (?:it|living)|not worth living',
  '(?:no|any|see a|only one|the only|one) way (?:out(?! of (?:here|the|this (?:road|town|car|maze)))|forward)|(?:only|one) exit',
  '(?:feel|feeling|felt|am|im|so|completely|utterly|everything is|its all|all is|life is) hopeless(?! (?:at|with|in))',
  '(?:nothing|it|this|things) (?:will|is|are|does|ever|wont|isnt|never|can|gonna|going|to|only)(?: ever| never| going| to| not)* (?:get|gets|getting) (?:any )?(?:better|worse and)|never get better',
  '(?:given|gave|giving|give) up on (?:life|living|everything|myself)|(?:will|fight|strength|energy|reason) (?:left )?to (?:live|go on)|(?:so|really|just) done with (?:life|everything|living)|my life is over',
  'want (?:it|everything|this|the pain)(?: all)? to (?:stop|end|be over)|(?:make it|pain to) stop for ?ever|it all (?:stop|end|be over)',
  '(?:life|living|existence|existing) (?:is|feels|seems|has become|became)(?: so| just| all| completely| utterly)* (?:meaningless|pointless|unbearable|worthless)',
  '(?:not|dont feel|never feel|isnt) safe (?:with myself|alone|right now|tonight|by myself|on my own)|trust myself (?:to be|tonight|alone|any ?more)|(?:scared|afraid|frightened|worried) (?:of|about|by) what i (?:might|may|could|will|would|think)',
  '(?:start|started|been|back to|went back to) cutting(?: again)?|(?:cut|cutting|burn|burned|burning|burnt) my (?:arms?|wrists?|legs?|skin|thighs?)',
  '(?:if|once|when|after) (?:i|im)(?: was| were| am| just)? (?:gone|dead|went|not around)|if i (?:wasnt|werent|was not|were not) (?:around|here|there)|if i died',
  '(?:cant|cannot|can not|couldnt)(?: even| possibly)? (?:go on|keep going|keep doing this|live like this|live with this|live without (?:him|her|them)|bear (?:to live|living|being alive)|carry (?:on|it|this)|do life)',
  '(?:cant|cannot|can not)(?: even)? (?:do|take) (?:this|it|life) (?:any ?more|any longer|another day|one more day)|(?:hold|hang|hanging) on (?:any|much|a lot)? ?longer|(?:another|one more) day of this|how (?:much|many)? ?(?:longer|more days?) i can|barely hanging on',
  '(?:no|any|all|lost|losing|without|given up|little) hope(?: left| for me| at all| any ?more| of)?$|(?:no|any|all) hope (?:left|for me|any ?more|of (?:it|things|this) (?:ever|getting)|of (?:ever )?getting better)|lost (?:all|every|my) hope|stopped hoping|no future|(?:see|have|imagine) (?:a|any|no) future',
  '(?:beyond|past) (?:help|saving)|(?:no one|noone|nobody) can (?:help|save) me|too late for me|no end in sight',
  '(?:jump|jumping) (?:off|in front)|(?:in front of|under) (?:a|the) (?:train|bus|car|lorry|truck)|(?:hit by|under) a (?:bus|car|train|truck|lorry)|into (?:the )?(?:oncoming )?traffic|(?:drive|driving|crash|crashing) (?:the car |my car )?into a (?:wall|tree)',
  '(?:the|my|these|those|all|all the|counted|saving|saved|take|took) (?:the )?(?:pills|tablets)|on the bridge|ways to die|how to (?:die|do it painlessly|end)|how i would do it',
  '(?:goodbye|farewell|good bye) (?:letters?|notes?|to everyone|everyone|world)|this is goodbye|(?:giving|gave|give) (?:all )?my (?:things|stuff|dog|cat|belongings) away|wont be needing (?:it|them)|my last (?:night|day)(?: on| alive|$)',
  '(?:dont|do not|didnt|not|never|no longer)(?: really| even)? (?:want|wanna|wish)(?: to)? (?:wake up|go on)',
];

const anyOf = (signs: string[]) => new RegExp(`(?:^| )(?:${signs.map((sign) => `(?:${sign})`).join('|')})(?= |$)`, 'u');
const [ANY_SIGN, ANY_HINT] = [anyOf([...SIGNS, ...SIGNS_BY_KIND]), anyOf(HINTS)];

/** Those that need no look at the rest of the line: the model has learned beside these. */
export const hasPlainSign = (text: string): boolean => ANY_SIGN.test(wordsOf(text).join(' '));
export const hasSign = (text: string): boolean => hasPlainSign(text) || hasSignUnless(wordsOf(text).join(' '));
export const hasHint = (text: string): boolean => ANY_HINT.test(wordsOf(text).join(' '));
