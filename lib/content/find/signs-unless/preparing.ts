/** Quiet preparing: giving away, looking up, saying farewell, settling what comes after. */
import { few, PILLS, type Sign } from './words.ts';

export const PREPARING: Sign[] = [
  {
    sign: `(?:been|started|start|busy|quietly|slowly|secretly|keep|kept)${few(1)} (?:giving|handing) (?:away |out )?(?:all )?my${few(8)}`,
    unless:
      'mov\\w+|charity|declutter\\w*|upgrad\\w*|collect|collection|baby|jumble|raffle|courgettes|notes|recipe\\w*|flyers|cv|leaflets|business cards?|best|all at|opinion|feedback|old clothes|spare',
  },
  {
    sign: `(?:looked up|looking up|googled|googling|searched|searching|search|read about|read up on|checked)${few(2)} (?:if|whether|does|how)(?: long)? (?:it|that|they|dying|it would|it will)(?: would| will| really| takes?| is| be)*(?: hurts?| painful| painless| quick| long| slow| to die)?$|(?:looked up|googled|googling|looking up|searched|checked|measured) how (?:high|far|tall|deep|fast|cold)${few(3)} (?:bridge|drop|fall|cliff|cliffs|platform|car park|roof|balcony|viaduct|trains?|river|water)`,
    unless:
      'van|lorry|boat|headroom|clearance|bungee|photo|school|swim\\w*|dive|diving|paddle\\w*|kayak\\w*|tattoo|wax\\w*|tooth|needle|ear|pierc\\w*|vaccine|charger|oven|hike|trail|holiday|tourist\\w*',
  },
  {
    sign: `(?:hugged|hug|hugging|held|holding|kissed|kiss|kissing)${few(7)} (?:longer|tighter|too long|extra long|extra tight|a bit longer|like the last time|goodbye)${few(5)} (?:no idea|doesnt know|didnt know|dont know|didnt ask|did not ask|last time|suspects?|laughed|without knowing)`,
    unless: 'airport|station|uni|flight|deploy\\w*|surprise|proposal|camp|term',
  },
  {
    sign: `(?:one|my|the|their|our) last (?:birthday|birthday cake|cake|christmas|easter|diwali|eid|wedding|meal|sunset|sunrise|hug|goodbye|visit|family \\w+|sunday dinner|sunday roast|photo|picture)${few(7)} (?:then|and then|before) (?:im|i am|its|it is|ill be|i|i can) (?:out|over|done|gone|go|free|at rest|rest|finished|do it|leave them)$`,
    unless: 'holiday|diet|order|close|lent|fast|flight|school|uni|baby|due',
  },
  {
    sign: `(?:see|saw|seen|visit|visited|walk|walked|drove|drive|went|go|look|looked|sit|sat)${few(6)} (?:sea|beach|mountains?|village|grave|mum|dad|mother|father|kids|children|river|temple|church|mosque|everyone|parents|old house|my school|lake|hills|stars) (?:one|for the|for one) last time$`,
    unless: 'move|moving|holiday|flight|term|tour|before',
  },
  {
    sign: `(?:goodbye|farewell|bye)${few(3)} (?:they|she|he|nobody|no one|you) (?:do not|dont|doesnt|does not|will not|wont|cannot|cant|didnt|did not) (?:know|understand|see|notice|hear|suspect|recognise|realise)|(?:nobody|no one|they|she|he|none of them)${few(2)} (?:know|knows|knew|idea|understand|understands|suspects?|noticed|realised|realises)${few(2)} (?:it|its|this|that)${few(3)} (?:the last|my last|goodbye|farewell|bye)`,
    unless:
      'retir\\w*|surprise|series|episode|season|season finale|new job|leaving do|matches|album|tour|biscuit|slice|piece|bus',
  },
  {
    sign: `(?:paid|cleared|settled|sold|closed|signed)${few(8)} so (?:that )?(?:they|she|he|nobody|no one|none|my \\w+|the kids|the children)(?: \\w+)? (?:wont|will not|doesnt|dont|does not|do not|never) (?:have to |need to |be )?(?:deal|pay|worry|handle|face|quarrel|fight|stuck|left|suffer|inherit)`,
    unless: 'holiday|mortgage early|moving|tea|lunch|while im|trip|school',
  },
  {
    sign: `(?:insurance|life cover|policy|pension|compensation)${few(3)} (?:still |even |would |will |wont |doesnt )*(?:pays?|paying|pay out|pays out|covers?|cover|go to (?:her|him|them|the kids))${few(3)} (?:if|for|when|after|in case)(?: its| it is| it was| i| it)* (?:that|suicide|happens|go|die|gone|dead|do it|do this|jump)$`,
    unless: 'car|dent|boiler|flood|phone|dog|travel|broker|theft|hire',
  },
  {
    sign: `(?:schedul\\w+|set|timed|queued|ready to send|will send|goes out|go out)${few(7)} (?:when|once|after|by then) (?:its|it is|im|i am|it will be|ill be|i will be) (?:over|done|gone|finished|dead|not here|no longer here)$`,
    unless: 'leave|holiday|newsletter|exam|meeting|oven|washing|timer|alarm|dinner|casserole|machine',
  },
  {
    sign: `(?:keep|keeping|kept|have|got|carry|rewrite|rewrote|rewriting|update|updated|updating|edit|editing)${few(1)} (?:the|my|that|a) (?:letters?|notes?|goodbye)${few(1)} (?:updated|up to date|ready|with me|on me|in my pocket|in case|just in case|every (?:week|sunday|month|night)|again)`,
    unless:
      'landlord|cv|cover letter|council|doctors?|sick|lecture|class|revision|shopping|santa|reference|school|meeting|fridge|patient|keys',
  },
  {
    sign: `(?:wrote|written|write|told|tell|decide|decided|say|said)${few(4)} (?:what|where|how)${few(4)} (?:do|done|happen|happens|bury|put|scatter)?(?: with| to)? ?(?:my body|my ashes|me after|me when its over)`,
    unless: 'yoga|coach|physio|trainer|tattoo|massage|dance',
  },
  {
    sign: `(?:stopped|didnt|did not|no need to|no point|not|dont|wont)${few(2)} (?:buy|buying|order|ordering|renew|renewing|book|booking|refill|plan|planning|shop|shopping|save|saving)${few(6)} (?:no need (?:for|past|after) (?:next|this|the|tomorrow|then)|wont be here|will not be here|not be here|wont see it|wont be around|for after)`,
    unless: 'away|holiday|moving|trip|new job|spain|camping|mum is cooking|uni|lodger',
  },
  {
    sign: '(?:need|have|want|got|must|going|plan|planning) to (?:be gone|be dead|disappear|not be here|not exist) (?:before|by|until)(?: the| my| they| anyone| she| he)* (?:results|find|finds|verdict|trial|court|letter|exam|exams|birthday|monday|christmas|truth|news|comes out|know|knows|see|sees)',
    unless: 'traffic|rush|landlord|party|guests|bus|train|surprise',
  },
  {
    sign: `(?:last|final) (?:day|evening|night|post|sunset|sunrise|supper|photo|picture|dinner|christmas|birthday|hug|call)${few(8)} (?:only i know|(?:no one|nobody|none of them|they) (?:will guess|knows?|will know|guess|guessed|dont know|suspects?))`,
    unless: 'surprise|party|retir\\w*|series|episode|leaving|quiz|magician|series|shop|job',
  },
  {
    sign: `(?:skip|skips|skipped|skipping|saving|keeping|keep adding|adding|hoard\\w*|stash\\w*|pile|hiding)${few(6)} ${PILLS}|${PILLS}${few(7)} (?:a pile|the pile|my pile|stash|saved up|put by|not take (?:a single )?one|didnt take them|spit them out)`,
    unless:
      'dog|cat|nan|gran|mum|holiday|trip|travel|pharmacist|doctor|week|kids|children|toddler|safe place|laundry|rash|flight',
  },
  {
    sign: `${PILLS}${few(5)} (?:enough|plenty|more than enough)(?: of them| to do it| for it| now| by now)?$|(?:enough|plenty)(?: of them)? (?:pills|tablets|meds|insulin|saved|put by|stashed)(?: up| now)?(?: in .*)?$`,
    unless: 'week|weekend|holiday|trip|refill|pension|money|flat|deposit|september|cold',
  },
  {
    sign: `(?:goes|go|going|eat|need|needs|have|cope|manage|left|ready|sorted|written|labelled|remember|read|open|opened)${few(7)} (?:after me|after i go|after im gone|once im gone|when im gone|for after|after its done|after i do it)$`,
    unless: 'queue|work|lunch|gym|line|school|holiday|party|turn|shower|dinner|dessert',
  },
  {
    sign: `(?:they|she|he|family|parents|kids|everyone|flatmate|flatmates|house)${few(4)} (?:away|out|fly|empty|leave|leaves|gone)${few(6)} (?:thats my day|thats the day|thats when i|so (?:mon|tues|wednes|thurs|fri|satur|sun)day it is|then i can go|i will do it|i do it|ill do it then|thats my chance)`,
    unless: 'paint\\w*|party|clean\\w*|garden|game|binge|bath|surprise|oven',
  },
  {
    sign: `(?:passwords?|passcode|pin|pins|accounts|bank|keys|will|deeds|insurance)${few(6)} (?:for after|after me|if something happens to me|in case something happens|just in case something|when im gone|in case i|and so am i|they will need them|shell need it|hell need it|theyll need it)`,
    unless: 'holiday|travel|trip|locked out|forget|lose|late|abroad|ferry|hike',
  },
  {
    sign: `(?:papers|affairs|my things|my stuff|accounts|folder|everything|loose ends)${few(3)} (?:sorted|in order|neat|tidy|tied up|arranged|settled|ready)${few(5)} (?:nobody (?:will|has)|no one (?:will|has)|they wont|goodbyes?|calm|so calm|oddly|at peace|after me|free to go|can go now|i can go|to depart|now i wait)`,
    unless: 'tax|visa|moving|move|accountant|mortgage|audit|immigration|loan|holiday|wedding|flight|exam',
  },
  {
    sign: `(?:round of|said|done|finished|saying) (?:all )?(?:my|the) (?:silent |quiet |last |private )?goodbyes|goodbyes (?:next|done|are said|are done)$|(?:bye|goodbye) (?:without|and) (?:them|they|her|him|anyone|nobody)${few(2)} (?:knowing|know|knows|knew)`,
    unless:
      'job|leaving|moving|move|flight|uni|retir\\w*|airport|school|term|camp|wedding|tour|house|office|colleagues|work|deploy\\w*',
  },
  {
    sign: `(?:the|my|a) (?:knot|rope|beam|noose|branch)${few(4)} (?:tested|practised|practiced|holds|will hold|would hold|in the dark|is ready|is strong enough|ready)`,
    unless: 'sail\\w*|scouts?|climb\\w*|knit\\w*|boat|swing|tent|tie|hammock|tree ?house|roof|builder|loft|bird|magic',
  },
  {
    sign: `(?:see|join|be with|with|meet)${few(2)} (?:my |our )?(?:baby|mum|dad|son|daughter|husband|wife|nan|gran|grandad|brother|sister|them|her|him|you all|everyone)${few(2)} (?:on the other side|soon in heaven|in heaven soon|up there soon|in the ground)$`,
    unless: 'exams?|road|river|street|security|gate|customs|pitch|quarantine',
  },
  {
    sign: `(?:my|our|the) (?:last|final) (?:photos?|pictures?|selfies?|videos?|voice notes?) (?:with|of|for) (?:all )?(?:my |the )?(?:friends|family|kids|mum|dad|children|baby|mates|everyone)(?: today| tonight| yesterday| this week)?$`,
    unless: 'term|school|class|trip|holiday|before|uni|year|camp|season|tour',
  },
  {
    sign: `(?:land|house|flat|shop|car|van|accounts?|savings|deeds|farm|boat)${few(3)} (?:to|in|into) (?:my )?(?:sons?|daughters?|wifes?|husbands?|brothers?|sisters?|mums?|kids|childrens?|nephews?|nieces?)${few(1)} names?${few(8)} (?:no more|gone|after me|not here|dead|when i go)`,
    unless: 'abroad|holiday|tax|mortgage broker',
  },
  {
    sign: '(?:wrote|written|writing|scribbled|left) (?:a |my |the )?(?:last )?(?:goodbye|farewell|sorry and goodbye) (?:on|in|for|to) (?:the|my|a|each|every|them|him|her|everyone)',
    unless: 'cake|card for|colleagues?|leaving do|retir\\w*|class|school|letter to the|balloon|banner|blog|newsletter',
  },
];
