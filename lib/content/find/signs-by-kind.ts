/** More signs, by kind: what is needed or deserved, being in the way, quiet preparing, hurting oneself again, no picture of a later. Each
 *  says who and what at once, so that a word on its own, which everyday lines share, brings nothing. */

const BODY =
  '(?:(?:upper |inner |left |right )?(?:arms?|wrists?|forearms?|thighs?|legs?|skin|stomach|belly|hips?|ankles?|body))';
const BLADE = '(?:razors?|blades?|razor blades?|scissors|scalpel|lighter|box cutter|craft knife)';
const PILLS =
  '(?:pills|tablets|painkillers|paracetamol|sleeping pills|sleeping tablets|meds|capsules|insulin|morphine|co codamol|diazepam)';
const DEATH =
  '(?:die|dying|dead|death|hang|hanged|shot|buried|rot|bleed|drown|a grave|the grave|the noose|the rope|a rope|a coffin)';
const GONE =
  '(?:dead|gone|not here|not around|no longer here|no longer around|no more|under the ground|buried|in the ground|six feet under)';
/** At most so many words between two. */
const few = (most: number) => `(?: \\w+){0,${most}}?`;

const RELAPSE = [
  `(?:been|keep|kept|started|still|im|am|was|back to|went back to|stop|stopped|to stop|quit|nearly|almost|about|urges? of) (?:hurting|harming|cutting|burning|bruising|scratching|punching|slapping|starving) (?:myself|meself|my self)(?! (?:laughing|shaving|out|off|short|playing|cooking|some|on (?:the|this|that|my)|at (?:the gym|training|football|rugby|work)|in (?:training|the kitchen)|every time i (?:cook|shave|iron)))`,
  `(?:new|fresh|more|deep|deeper|raw|extra) (?:cuts|marks|lines|scars|burns|wounds|slashes|ones) ${few(2)} ?(?:on|down|up|across|along|over|all over|round|under) (?:my|me|both) ?${BODY}?(?! (?:from|face|forehead|chin|car|phone|screen|glasses|floor|walls?|table|desk|jeans|trousers|shoes))`,
  `(?:what|things?) i(?:ve)? (?:did|do|done|have done|keep doing|am doing) to (?:my ${BODY}|myself)(?! (?:at|in) the)|(?:did|done|doing) (?:it|something|smth|this|that) to my ${BODY}`,
  `(?:sleeves|hoodie|jumper|cardigan|tights|trousers|leggings|bracelets|swimming|shorts|plasters)${few(7)} (?:cuts|scars|what i did|did to|ive done|did to myself)(?! from)`,
  `(?:took|take|taking|taken|put|using|used|held|holding|got|found|want|need|miss|missed|kept|keep) (?:a|the|my|that|my old|an old)? ?${BLADE}${few(4)} (?:to|on|against|into|over|across) my ${BODY}(?! (?:hair|before|for the))`,
  `(?:relapsed?|relapsing|slipped|slip|urges?|cravings?|back) (?:on|with|into|to|of|for) (?:cutting|self ?harm\\w*|sh|the blade|the razor|burning myself|hurting myself|blades?|harming)(?! (?:carbs|sugar|back))`,
  `(?:days|weeks|months|years?|since) (?:clean|free|harm free|without)${few(7)} (?:cut|cutting|blade|razor|burned|burnt|my ${BODY}|hurt myself|harmed)(?! (?:my hair|my fringe|sugar|out))`,
  '(?:i|ive|been|im|to|started|still|keep|again) self ?harm(?:ed|ing)?(?! (?:awareness|prevention|training|policy|leaflet|module|essay|course))',
  '(?:urges|the urge) (?:is|are|won|wins|got|came|come|back|again|tonight|so|to (?:cut|hurt|harm|burn|bleed|self))(?! (?:to (?:buy|shop|snack|smoke|scroll|eat|text|clean)|cutting sugar))',
];

const NEED = [
  `(?:i|ive|me|im|somebody|someone|people) ${few(3)} ?(?:deserved?|deserves|earned|merit|ought to|owed)(?: to)?${few(3)} ${DEATH}(?! (?:laughing|of|on|for (?:a|some)))`,
  `like me${few(3)} (?:deserves?|earned|should|shouldnt|ought|need|needs|belongs?|dont|doesnt)${few(4)} (?:${DEATH}|alive|exist|breathe|breathing|under the ground|live(?! (?:in|with|on|near)))`,
  '(?:i|they|it|doctors|paramedics) should (?:have|of|ve)(?: just)? (?:died|drowned|let me (?:die|go|drown|bleed)|been me (?:that|who|instead|in (?:that|the) (?:car|grave|coffin|crash|ground)))(?! (?:of|laughing|my hair))',
  `(?:hope|hoping|wish|wishing|pray|praying|beg|begging|ask god|asking god|please)${few(6)} (?:kills? me|finish(?:es)? me|takes? me (?:away|too|soon|in my sleep|tonight|now)|hits? me and|doesnt wake me|dont wake up|never wake up|not wake up|is terminal|stops beating)`,
  '(?:i|just|only|really) need (?:to be dead|death|to die|a grave|a coffin|to not exist|to stop existing|to stop breathing|to be put down|an end to me|my heart to stop|to not be alive)(?! (?:of|my hair))',
  '(?:no right|dont have the right|not supposed|have no business|forfeited|wasnt meant|was not meant|never meant)(?: to| to be| being| still| go on| keep)* (?:live|living|alive|be alive|breathe|breathing|survive|exist|existing|be here still)(?! (?:in|with|here))',
];

const BURDEN = [
  `with me (?:${GONE}|out of the picture for good)(?! (?:for (?:the|a)|on holiday|from|to))`,
  `(?:me|im|i|myself)${few(4)} (?:out of (?:the|their|your|his|her|everyones|everybodys) (?:way|hair|lives)|gone|a problem|a burden|a nuisance) (?:for good|for ever|forever|permanently|any longer soon)`,
  `(?:hell|shell|theyll|will|so|wont|can|could|ll|should)${few(5)} (?:ok|okay|alright|fine|cope|manage|safe|looked after|know how|lost|struggle|free|rest|happy|peace|sleep)${few(3)} (?:when|once|after|if) (?:im|i am|ive) ${GONE}(?! (?:for (?:the|a)|this|on|next|tomorrow))`,
  `(?:if|once|when|after|until|till|unless) (?:i was|i were|im|i am|i drop|i dropped) dead(?! (?:tired|on|set))(?<!sleep when im dead)`,
  `(?:waste of (?:oxygen|air|breath|a life|life|space)) and${few(6)} (?:dead|gone|alive|breathing)|(?:world|everyone|they|everybody|family|kids|mum|life)${few(5)} (?:without me (?:alive|breathing|in the world|on (?:this|the) (?:earth|planet))|if i (?:died|was dead|were dead|killed myself|didnt exist|did not exist|never existed|wasnt alive|was never born))`,
  '(?:cheaper|kinder|kindest|easier|simpler|best|better|right) (?:thing |for \\w+ |for my \\w+ )?(?:would be |is |if |to )*(?:for me to |i |me to )?(?:just )?(?:die|died|be dead|were dead|was dead|not be alive|not exist|didnt exist)(?! (?:of|for))',
];

const PREPARING = [
  `(?:thinks?|believes?|told (?:them|her|him|everyone|mum|work)) (?:that )?(?:im|i am|i was|id be)(?: just| only)${few(4)} (?:holiday|trip|break|visit|weekend|away|the summer)`,
  '(?:dont|doesnt|didnt|no idea|not|never|nobody|no one|without them) (?:know|knows|knew|knowing|suspect|suspects|guess|realise|realised|noticed|noticing)(?: that| it| this)*(?: is| was| its)* (?:goodbye|a goodbye|the last (?:time|day|night|one)|my last)(?! (?:episode|series|season))',
  `(?:wrote|written|writing|finished|left|leaving|recorded|recording|posted)${few(4)} (?:goodbye|farewell|suicide|final) (?:notes?|letters?|messages?|emails?|videos?|texts?)(?! (?:for (?:my|our) colleague|to the team))`,
  `(?:notes?|letters?|envelope|video|passwords?|papers|list|folder)${few(6)} (?:for whoever finds|when they find (?:me|my body)|coroner|after (?:im|i am|i) (?:dead|gone|died|die|am gone|do it)|for when (?:im|i am) (?:dead|gone|not here))(?! (?:for (?:the|a)|on holiday|next|this))`,
  `(?:saved|saving|stash|stashed|stashing|hoard|hoarded|hoarding|stockpiled?|stockpiling|hid|hiding|enough|lined up|collecting|collected|putting by|put by)${few(5)} ${PILLS}(?! (?:for (?:the|my|our) (?:dog|cat|nan|gran|mum|dad|trip|holiday)|from the (?:dog|cat|kids|children)))`,
  '(?:whoever|the one who|person who|one to|has to|have to|hope \\w+ doesnt|who will) finds? (?:me|my body)(?! (?:a|an|the|funny|on|another|somewhere))',
  `(?:paid|paying|planned|planning|picked|picking|chose|choosing|wrote|writing|booked|bought|sorted|arranged|prepaid|designed)${few(3)} my (?:own )?(?:funeral|burial|cremation|headstone|grave|coffin|eulogy|obituary|gravestone)`,
  `(?:wont|not|dont|never)${few(3)} need(?:ed|ing)?${few(4)} where (?:im|i am) going(?! its (?:0|hot|warm|sunny|all|summer|\\w+ degrees|minus|tropical))|by the time (?:anyone|you|they|someone|mum)${few(4)} (?:ill|i will|im|i) (?:be )?(?:gone|dead)`,
  `(?:bye|goodbyes?|farewells?|hugged|hug|kissed|kiss|held)${few(9)} (?:didnt|dont|doesnt|nobody|no one|without|no idea)(?: \\w+)?? (?:know|knew|knows|knowing|notice|noticed|noticing|realise|realised|guessed)(?! (?:what|how|where|if|a thing))`,
  `(?:hugged|hug|kissed|kiss|held|called|rang|visited|tucked)${few(9)} (?:wont|will not|never) (?:get|have|be|see)(?: \\w+)?? (?:another|again|any more|a next)`,
  `(?:will|notes?|letters?|papers|decided|date|pills|plan)${few(9)} (?:calm|peaceful|at peace|lighter)(?: \\w+)?? (?:now|last|finally|once)$`,
];

const NO_LATER = [
  '(?:cant|cannot|can not|dont|do not|never|couldnt) (?:see|picture|imagine|think of) (?:me|myself) (?:at|past|reaching|turning|hitting|seeing|getting to|making it to|living to|living past|making) (?:thirty|forty|fifty|sixty|twenty|eighteen|christmas|next|spring|summer|old|it|my|the end of|0)(?! (?:mph|miles|percent|km))',
  '(?:cant|cannot|can not|dont) (?:see|imagine|picture|think) (?:past|beyond) (?:tonight|this week|tomorrow|next week|today|this month|the weekend)$',
  '(?:there is|theres|see|is) no (?:me|version of me|future me) (?:in (?:it|the future|five|ten|a year|any)|after|past|next|by)',
  `(?:life|living|being alive|existing|existence|staying alive)${few(3)} (?:not|isnt|aint|never|hardly|no longer|stopped being|stopped feeling)${few(2)} (?:worth|worthwhile)(?! (?:living (?:in|there|with)|a|\\d))|not worth (?:being alive|staying alive|existing|being here)`,
  '(?:hate|sad|cried|disappointed|gutted|angry|sorry|annoyed|wish) (?:that )?(?:when |because |to have |i hadnt |i didnt |id not )?(?:i )?(?:woke|wake|woken|waking) up(?: again| alive| at all| this morning| today)?$',
];

/** Only where it is all that was typed: within a longer line, everyday complaints say it too. */
const WHOLE = [
  '(?:i )?(?:just |really |honestly )?(?:cant|cannot|can not) (?:do|take|go on with|keep doing) (?:this|it|life|it all) any ?more',
];

export const SIGNS_BY_KIND = [
  ...RELAPSE,
  ...NEED,
  ...BURDEN,
  ...PREPARING,
  ...NO_LATER,
  ...WHOLE.map((sign) => `(?<=^ ?)${sign}$`),
];
