/** Being in the way, a life that is worth nothing, what one thinks one has coming, and masked words for all of it. */
import { few, type Sign } from './words.ts';

const OTHERS =
  '(?:they|theyd|them|everyone|everyones|everybody|you all|youd all|kids|mum|dad|husband|wife|family|mates|friends|people|team|all|world|house|earth|home|baby|son|daughter|parents|life)';
const EASIER =
  '(?:better off|better|happier|relieved|lighter|easier|smoother|calmer|simpler|at peace|nicer|cheaper|free|fine|rest)';
const WITHOUT_ME =
  '(?:without me|w o me|minus me|with no me|with one less of me|with me (?:gone|dead|in a box|in the ground|not here)|fatherless|motherless|a widow|a widower|if i (?:was|were|wasnt|werent|died|die|go|went|left|vanished|stopped)|when im not (?:here|there|in it|in the)|once i (?:go|don go|am gone|stop))';

export const WEIGHT_AND_WORTH: Sign[] = [
  {
    sign: `${OTHERS}${few(6)} ${EASIER}${few(3)} ${WITHOUT_ME}`,
    unless:
      'project|office|meeting|band|route|quiz|trip|bake|shift|class|squad|tonight without|lunch|pub|night out|holiday|choir|driving|pitch|goal|evening|at work|team|doctor|lawyer|stopped \\w+ing',
  },
  {
    sign: `(?:take|subtract|remove) me(?: out| away)?(?: from| of)?${few(4)} (?:everyone|everybody|family|they|it ends|equation|house|works)|(?:one|0) (?:less|fewer) (?:mouth|of me|me|burden)|one me less|(?:less of me|gone) is (?:best|better)`,
    unless: 'list|group|mailing|photo|chat|thread|weight|slimming|diet|pizza',
  },
  {
    sign: `(?:deserves?|needs?)(?: a| another| some| real)* (?:mum|dad|mother|father|parent|wife|husband|son|daughter|friend)${few(1)} (?:who|that) (?:isnt me|is not me|isnt alive|isnt here)|deserves? a (?:mother|father|mum|dad) not this`,
    unless: 'film|book|series|character',
  },
  {
    sign: `(?:would|will|who|who would|no one|nobody)${few(2)} (?:notice|miss|mourn|look for) (?:the gap|an empty chair|me gone|that im gone|me if i (?:died|vanished|went|was gone))|if i (?:vanished|disappeared|died|left this world)${few(6)} (?:nobody|no one|only difference|come looking|notice|notices|free|cleared|safe|quieter|makes sense|marry again)`,
    unless: 'meeting|group chat|party|shift|office|will says|funeral songs',
  },
  {
    sign: `best (?:i|if i|thing i (?:could|can) do is) (?:go|went|leave|was gone|disappear)(?: quickly| now| quietly| away| for good)*$|(?:better|best) off in the (?:soil|ground|sea|earth)|(?:their|her|his|everyones) (?:life|lives) (?:would |will |can )?(?:start|begin|starts|begins)(?: again)? when mine (?:stops|ends|is over)`,
    unless: 'early|traffic|bed|party|home|train',
  },
  {
    sign: `(?:less trouble|cheaper|worth more|worth (?:two|three|four|ten|0) times)${few(5)} (?:urn|coffin|dead|in the ground|what i am|than alive)|(?:walk|walking|check|checking) out of (?:this|the) (?:world|life)|leave this (?:world|life|earth) (?:behind|soon|tonight|now|early)`,
    unless: 'film|game|song|lyrics|antiques?|stamp|car',
  },
  {
    sign: `(?:(?:my|this|a|the) )?(?:life|lifes|living|being alive|existing|existence)${few(4)} (?:a waste|worthless|not worth|isnt worth|worth less|worth nothing|nothing to anybody|nothing to anyone)(?! (?:of time|paying|the price|commuting))`,
    unless:
      'without (?:cheese|coffee|tea|wifi|chocolate|crisps|bacon|biscuits|bread|butter|spice|garlic|music)|insurance|hotel|deposit|london|commute|battery|shelf|warranty|water|in (?:the|this) city',
  },
  {
    sign: `(?:refund|return|give back|hand back|swap|trade)${few(4)} (?:on life|my life|my years|for life|of my years)|(?:envy|envious of|jealous of) (?:stones|the dead|my dead \\w+|people who (?:died|are dead)|everyone on the obituary|those who (?:died|sleep|are gone))`,
    unless: 'bus|warranty|guarantee|ticket|membership|insurance',
  },
  {
    sign: '(?:fed up|sick|tired|over|weary|done) (?:of|with|from|for)? ?(?:this |the |my )?(?:whole )?(?:life|existing|being alive|living|existence)(?: itself| thing| now| abeg)*$',
    unless: 'student|city|van|corporate|office|tell me|out of|country|village|single|married',
  },
  {
    sign: `(?:cemetery|graveyard|grave|coffin|morgue|graves)${few(3)} (?:restful|inviting|homesick|warmer|cosy|comfy|i want in|looks peaceful|looks good)|six (?:ft|feet) (?:under|down)(?: sounds| would| is| looks)`,
    unless: 'film|tv|halloween|dog|cat|series|photo|gothic|painting',
  },
  {
    sign: `(?:what|wetin) (?:good|use|point|i dey|me dey)${few(2)} (?:being here|being alive|live for|living|staying alive|exist for)|never (?:signed up for|asked for) (?:life|this life|to be born|being born)|wish${few(2)} (?:my parents (?:had )?never met|never (?:been )?born|id never existed|never existed)`,
    unless: 'reality tv|holiday|character|app',
  },
  {
    sign: `(?:i|me|im) (?:long|ache|yearn|crave|pray|would love|dream|beg) (?:to be|for|to|of) (?:ash|nothing|an aneurysm|struck down|dead|buried|the sleep that|not have a pulse|no pulse|not exist|the void|an early death|stop existing|my own death)`,
    unless: 'nothing more|nothing but|nothing else|laugh',
  },
  {
    sign: `(?:i|me|people like me) should(?:nt)? (?:be|have been|of been|never have been) (?:shot|dead|put down|hanged|buried|kept alive|saved|alive|the one (?:who died|in the grave|in that car))|need (?:somebody|someone|you)? ?(?:to put me down|to be put down|to be buried|to end me)|(?:wrong|other) (?:twin|son|daughter|brother|sister|one of us|child) (?:died|lived|survived)|(?:people|men|women|someone|a man|a woman) like me should(?:nt| not) (?:get to |be allowed to )?(?:live|grow old|be alive|breathe)`,
    unless: 'film|book|series|soap|episode|tired',
  },
  {
    sign: `(?:wish|if only|shame|pity)${few(3)} (?:paramedics|ambulance|doctors?|nurses?|rescue|they)${few(3)} (?:slower|later|late|not come|never come|let me (?:go|die|be)|hadnt found me|not found me)|should(?:nt| not| never) have (?:brought me (?:round|back)|saved me|revived me|found me|pulled me out)|(?:fingers crossed|hope|hoping|praying)${few(2)} (?:its|it is) (?:terminal|the bad kind|inoperable)`,
    unless: 'appointment|gp|waiting room|hide and seek|lane',
  },
  {
    sign: '(?:mar ja(?:u|na|oon|unga|ungi)|(?:mujhe )?nahi jeena|jeena nahi|jine ka mann nahi|ayoko na(?:ng)? mabuhay|gusto ko na(?:ng)? mamatay|dun wan (?:to )?live|make i (?:just )?(?:kpeme|die)|i wan die|i suppose to don die)',
    unless: 'laugh|hasi|haha',
  },
  {
    sign: `(?:catch|catching) the bus (?:soon|tonight|this weekend|irl|for good)|i?dw 0 l|i?dw(?:tla?|tbaa?)|i dwtbaa?|(?:s|su|sui) thoughts|(?:went to|hit|reached) styro|styro (?:tn|tonight|again)|barcode (?:wrists?|arms?)|yeet(?:ing|ed)? myself (?:off|from|out|into)|top(?:ping)? (?:meself|myself)`,
    unless: 'home|town|work|school|stop|foam|cups?|supermarket|pool|sofa|trampoline|up',
  },
  {
    sign: `(?:log|logging|hit|hitting|sign|signing)${few(1)} (?:off|out|logout|alt f0)${few(1)} (?:irl|for good if|of life|on me|on life|on my life)|(?:respawn|game over)${few(3)} (?:no respawn|for me no|not wanted|for my life)|(?:rope|bridge|tracks|river|canal|knife|pills|water|roof) (?:is|are|keeps?|looks?|was) (?:calling|whisper\\w*|inviting|singing)(?: me| my name| to me| tonight)?$`,
    unless: 'swim\\w*|work|laptop|weekend|fish\\w*|kayak\\w*|paddle\\w*|jump rope|holiday|lake',
  },
];
