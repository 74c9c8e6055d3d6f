/** Bald hopelessness: no tomorrow wanted, no reason to stay, being tired of waking, being taken, care for one's life let go. */
import { few, type Sign } from './words.ts';

export const BALD: Sign[] = [
  {
    sign: '(?:tired|sick|weary|fed up|exhausted) (?:of|with|from) (?:waking up|waking|opening my eyes|breathing|being awake|being a person|being me|my own heartbeat)(?: again| at all| any ?more| every (?:day|morning)| each (?:day|morning)| simple as| now)*$',
    unless: 'alarm|baby|cat|dog|night shift|new job|role play',
  },
  {
    sign: '(?:dont|do not|didnt) (?:want|wanna)(?: there)?(?: to)?(?: be| have| see| get to)?(?: a| any| another)? (?:tomorrow|tomorrows|next year|more birthdays|next birthday)(?: to come| at all| any ?more| please| for me)*$',
    unless: 'off|shift|meeting|appointment|dentist|party|exam|lesson',
  },
  {
    sign: `(?:give|tell|find|name|need|think of|one|a|any|single|the)${few(2)} reasons? (?:left )?(?:for me )?(?:to|why i should) (?:stay(?! (?:in|at|home|up|late|for|with))|be here|be alive|live(?! (?:in|near|with))|keep living|keep breathing|wake up|not (?:do it|die|jump|end it))`,
    unless: 'party|job|job offer|town|city|bed and breakfast|pub|hotel|meeting|early|saturday|sunday|weekend|alarm',
  },
  {
    sign: `(?:dont|do not|not|havent|never) (?:think|have|got|feel)${few(5)} another (?:year|month|week|winter|day|decade)(?: left)? in me(?: tbh| to be honest| any ?more| now)*$`,
    unless: 'boots|car|job|season|knees|club',
  },
  {
    sign: '(?:i wont|i will not|i dont think i(?:ll| will| can)?|dont think ill|not sure i(?:ll| will)?|dont see myself|i cant see myself) (?:last|lasting|survive|surviving|make it|making it|see|seeing|be here|being here) (?:the |another |this |through |to |until |till |past |for |that |much )*(?:year|winter|week|month|night|weekend|morning|tomorrow|christmas|summer|spring|long|longer)$',
    unless: 'heating|phone|battery|boots|office|job|diet|leave|holiday|marathon|back|away',
  },
  {
    sign: `(?:stopped|quit|gave up|given up|not|no longer|dont|never|didnt)${few(1)} (?:looking|look|looked) (?:both ways|before i (?:cross|step|crossed|stepped))(?: any ?more| on purpose)*|(?:stopped|not|quit) (?:wearing|putting on|using) (?:the|my|a)? ?seat ?belt`,
    unless: 'kids|toddler|driver|cyclist|scarf|fine|police',
  },
  {
    sign: `(?:god|lord|jesus|allah|universe|please|somebody|someone|death|lord god|angel)${few(2)} (?:just )?(?:take|call|bring) me (?:away|home|now|tonight|soon|in my sleep|already|out of (?:here|this world|this life))(?: now| tonight| soon| please| jesus| i am \\w+| im \\w+)*$`,
    unless: 'party|taxi|drunk|lift|country roads|bus|karaoke|pub|airport|bali|holiday|beach',
  },
  {
    sign: `(?:hope|hoping|pray|praying|wish|wishing|like|love|want)${few(3)} (?:to )?(?:go|slip away|pass|pass on|be taken|be gone) (?:in my sleep|in the night|before (?:morning|i wake)|while im asleep|and not come back|quietly tonight)`,
    unless: 'wee|loo|toilet|drive|flight|ferry|snow|bins|fox',
  },
  {
    sign: `(?:done|finished|through) (?:with )?(?:being (?:alive|a person|me|here|human|on (?:this|the) (?:earth|planet))|living|existing|the whole living thing)(?: now| for good| any ?more)*$`,
    unless: 'nice|polite|the designated driver|with my mum|in london|at home|out of',
  },
  {
    sign: '(?:didnt|did not|never|dont|do not) (?:ask|agree|consent|choose|sign up) (?:to|for) (?:be (?:born|alive|here)|being (?:born|alive)|any of this being alive|life|this life|live)(?: and| any of it|$)',
    unless: 'mum|tidy|hoover|washing up|chores|homework',
  },
  {
    sign: `(?:jealous|envious|envy|envied)(?: of)?${few(3)} (?:coffin|box at the funeral|dead|corpse|person who died|ones? who (?:died|got out|didnt make it|are gone)|people in (?:the )?(?:graves|cemetery)|terminal)`,
    unless: 'film|game|series|album',
  },
  {
    sign: `(?:should|wish|if only|wished)${few(4)} (?:was|were|been|have been) me (?:in (?:that|the) (?:box|coffin|ground|grave|crash|car|obituary)|under (?:that|the) (?:sheet|train|ground|stone)|who didnt (?:wake|make it|survive)|instead of (?:him|her|them) that died)`,
    unless: 'passenger seat|gig|parade|film|photo',
  },
  {
    sign: `(?:whats|what is|what was|is there any|there is no|theres no|no|dont see the|cant see the|see no) point (?:in|of|to) (?:me|my being|my existing|me being (?:here|alive|on this earth)|me (?:living|existing|carrying on|going on)|waking up|breathing)(?: at all| any ?more| again| tomorrow| really)*$`,
    unless: 'early|kettle|alarm|party|meeting|hoovering',
  },
  {
    sign: '(?:wish|want|prefer|rather|just)(?: i| to| if i| that i)*(?: could| can| just)* (?:stop being|be nothing|become nothing|turn into nothing|not be(?: any ?more| at all)?|cease|un exist|unexist|be no more)(?: now| forever| for good| any ?more| please)*$',
    unless: 'late|lazy|shy|rude|picky|clumsy|jealous',
  },
  {
    sign: '^ ?(?:honestly |really |just |so |and |but )*(?:whats|what is|what was|theres|there is|there isnt|is there)(?: no| any| a| the| really| even)* (?:point|use|sense) (?:any ?more|(?:in|of|to) (?:anything|everything|it all|any of it|any of this|all of it|trying|me|life|my life))(?: any ?more| at all| now| really)*$',
    unless: 'meeting|form|alarm',
  },
  {
    sign: '^ ?(?:honestly |really |just |so |and |because )*(?:nothing|none of it|none of this|nothing i do|nothing at all)(?: really| even)? (?:matters|makes sense|is worth it|means anything)(?: any ?more| to me| now| at all| in the end)*$',
    unless: 'maths|manual|instructions',
  },
  {
    sign: '^ ?(?:i )?(?:honestly |really |just )*(?:dont|do not) care (?:about|for) (?:anything|anyone or anything|living|life|tomorrow|myself)(?: any ?more| at all| now)*$',
    unless: 'vegan|football',
  },
  {
    sign: '^ ?(?:honestly |i know |i think |and |but )*(?:things|it|life|this|nothing|my life|i)(?: just| really)? (?:will|is|are|wont|isnt|arent|can|could|ll)(?: never| ever| not| just| going to| gonna)+ (?:get|getting|be|become|feel) (?:any )?(?:better|ok|okay|alright|good|happy|normal|right|fixed)(?: for me| again| any ?more| now)*$',
    unless: 'weather|signal|cough|weight|pizza|bus',
  },
  {
    sign: '^ ?(?:im|i am)(?: just| so| really| completely)* (?:tired of|done with|finished with|sick of|over) it all(?: now| any ?more)*$',
    unless: 'washing|admin',
  },
  {
    sign: 'why(?: do| should| would| am| did)?(?: i)?(?: even| still| ever)* bother(?:ing)? (?:living|to live|being (?:alive|here)|existing|to exist|with (?:life|living|tomorrow|any of it)|waking up|breathing|staying alive|carrying on)',
    unless: 'early|alarm|with flatmates|together',
  },
  {
    sign: `hope (?:is|was)(?: just| only| nothing but)* (?:a joke|a lie|a scam|useless|pointless|over|for fools)$|hop(?:e|ing)${few(4)} (?:cant|cannot|can not|dont|do not|never) (?:remember|know|recall|see) (?:how|what it (?:is|was|feels like)|why)$`,
    unless: 'weather|train|refund|parcel|match',
  },
  {
    sign: '(?:nowhere|no place|no one|nobody|noone)(?: else)? left(?: for me)? to (?:turn|turn to|go|run|run to|go on to)(?: now| any ?more| for me)*$',
    unless: 'park|parking|lane|roadworks|traffic|chess|level|game',
  },
  {
    sign: `(?:only|just) (?:the |my |our )?(?:cat|dog|kids?|children|son|daughter|baby|mum|mother|horse|rabbit|nan|gran) (?:that )?(?:keeps?|is keeping|are keeping|holds?|holding) me (?:here|alive|going|on (?:this|the) earth|from (?:it|doing it|ending it))|(?:cat|dog|kids?|children|son|daughter|baby|mum|mother|horse)${few(1)} (?:is|are) the only (?:thing|reason|ones?)${few(4)} (?:here|alive|living|going on|keeping me)$`,
    unless: 'late|at home on|sofa|awake|indoors',
  },
  {
    sign: `if (?:they|someone|somebody|god|the world|it|you) (?:\\w+ )?(?:cancell?ed|called off|abolished|took away|deleted) (?:tomorrow|all my tomorrows|the rest of my (?:life|days)|my future|life)`,
    unless: 'meeting|class|match|exam|school|shift|monday',
  },
];
