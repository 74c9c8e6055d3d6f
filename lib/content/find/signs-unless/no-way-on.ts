/** Nothing ahead, nothing left, no right to be here: bald hopelessness, in few words or in a picture. */
import { few, SEASON, type Sign } from './words.ts';

export const NO_WAY_ON: Sign[] = [
  {
    sign: 'hopeless (?:so long|since|for (?:so|years|months|weeks|ages|as long)|every (?:day|morning|night)|all the time|inside|again tonight)',
    unless: 'he|she|they|wifi|signal|printer|team|weather|dog',
  },
  {
    sign: `(?:no|without a|without any|not a) (?:tomorrow|tomorrows|future|next year|after|way on)${few(1)} (?:for|in|left|with) (?:me|us|it for me|this for me)`,
    unless: 'company|firm|band|job|team|club|role|industry|london|this office',
  },
  {
    sign: `(?:tomorrow|next year|the future|a future|my future|hope|hoping|life|living)${few(1)} (?:is|are|was|belongs)${few(3)} (?:for other people|for others|for other families|other families have|other people (?:have|get|do)|other peoples|to other people|not for me|not for people like me|not for someone like me)$`,
    unless: 'birthday|city|village|country|london|boat|sea|office|farm|holiday|wedding',
  },
  {
    sign: '(?:the|my|any) future (?:is|looks|feels|seems|has become)(?: just| only| all| completely| a| an| like| one| big)* (?:wall|blank|black|dark|hole|void|nothing|empty|shut|closed|gone|over|dead|locked|bleak|brick|grave)',
    unless: 'company|firm|industry|pub|high street|planet|climate|club|shop|telly|electric|paint\\w*',
  },
  {
    sign: `(?:do not|dont|will not|wont|never|not going to|not gonna|cannot|cant) (?:expect to |be here to |live to |want to |think ill |think i will |imagine )?(?:see|seeing|reach|make it to) (?:the |another |next |a |my |this )*${SEASON}(?: again| anyway| \\w+ this time)?$`,
    unless: 'parcel|plumber|leaves|sale|film|tour|match|concert|lights|money|refund|him|her|them',
  },
  {
    sign: `(?:retired|widowed|widow|widower|divorced|old|useless|redundant|nobody|jobless|alone|lonely)${few(4)} (?:what for|for what|what is the use|whats the use|what is it for|whats it for|what is it all for|whats it all for|why go on|why carry on)$`,
    unless: 'sofa|phone|car|laptop|jumper|tool|gadget|umbrella',
  },
  {
    sign: `(?:who|what|why)(?: or \\w+)? (?:would|should|do|could|will) i (?:even |still |really )?(?:stay|live|be alive|stick around|keep living|stay alive|go on living)(?: for| anyway| now| any ?more)?(?: name one| tell me| exactly| honestly)*$`,
    unless: 'job|hotel|party|contract|city|flat|london|leeds|airbnb|hostel',
  },
  {
    sign: `(?:reasons?|nothing|nobody|no one|nothing left|no one left)(?: left| else| now)? (?:for me )?to (?:stay for|stay alive|live for|stick around|be alive|keep living|go on for|wake for)(?! (?:dinner|tea|lunch|the))`,
    unless: 'party|job|meeting|pub|hotel|speeches|match|film',
  },
  {
    sign: `(?:stopped|given up|gave up|quit|tired of|too tired|not even) (?:looking|searching|knocking|look|search|trying to find)(?: for| on| at| to find)? (?:a |the |any |my )?(?:way out|exit|light|reasons?|hope|door|doors|future)`,
    unless: 'car park|maze|ikea|festival|stadium|mall|handle|airport|kitchen|cupboard|lamp',
  },
  {
    sign: `(?:i|im|me|am)${few(4)} (?:only |just )(?:take|taking|takes) up (?:a |the |some )?(?:bed|space|air|room|oxygen|chair|ward)`,
    unless: 'knitting|golf|sofa|boxes|suitcase|pilates|painting',
  },
  {
    sign: '(?:no|any|not a|have no|lost all|lost the|lost my) (?:wish|desire|want|strength) (?:left )?(?:to|for) (?:continue|go on|live|carry on|life|living|wake|wake up|be here|be in (?:this|the) world|exist|see tomorrow)',
    unless: 'live (?:in|with|near|there|abroad)|course|subscription|contract|relationship|work|office',
  },
  {
    sign: `(?:my|this) (?:life|existence) (?:is|has|don|just)${few(2)} (?:finish|finished|over|ended|done|at an end|ruined for good)(?! (?:line|school|the|when|if|till|until))`,
    unless: 'social|sex|love|student|phone|battery|wifi|season|laptop|spoiler|lol|haha',
  },
  {
    sign: '(?:no more|no other|not another|dont want any more|want no more) (?:days|mornings|tomorrows|years|of this life|of life|of living)(?: please| for me| thank you)?$',
    unless: 'monday|mondays|sick days|dark mornings|school',
  },
  {
    sign: 'hope (?:just )?(?:ran out|is gone|has gone|left me|died|has died|gave up on me|is a thing i had|packed up)(?: a long time ago| long ago| in me)?$',
    unless: 'cup|league|match|lottery|raffle',
  },
  {
    sign: `(?:im|i am|ive|i have|feel|am|me) (?:just |so |far |way |completely |already )?(?:past|beyond|gone past) (?:fixing|mending|saving|repair|rescue|hope)|^ ?(?:i )?(?:cant|cannot|can not|can never) be (?:fixed|saved|mended|helped)(?: any ?more| now)?$`,
    unless: 'phone|car|laptop|boots|bike',
  },
  {
    sign: `(?:ran|run|running) out of (?:road|fight|hope|reasons|rope|strength|tomorrows?)(?: to .*)?$|(?:im|i am) (?:out of options|at the end|at the end of (?:it|it all|my strength))$|(?:given|gave|giving) up completely$|(?:given|gave|giving) up on (?:me|tomorrow|everything|it all)$`,
    unless: 'fern|plant|car|petrol|bus|film|book|queue|chapter|series|game|diet|parking|sourdough|jigsaw',
  },
  {
    sign: `(?:end of the (?:line|road) for me|dead end (?:in|on) (?:all|every) \\w+|(?:every|all the|all) (?:doors?|roads?|ways?|paths?|exits?) (?:is|are|ends?|leads?|has|have)${few(4)} (?:shut|closed|locked|nowhere|cliff|wall|dead|same dark))`,
    unless: 'building|school|office|shop|flood|snow|roadworks|bridge|rome|train|hotel|museum|locksmith',
  },
  {
    sign: `(?:no|not one bit of|not any|without) light (?:left|anywhere|in my life|at the end|ahead|in me|in it|for me)|(?:the )?(?:darkness|dark|blackness|emptiness|void|walls) (?:is|are|have|has|keeps?|just) (?:winning|closing in|met|swallow\\w*|taking over|eating me|all there is|all i see|won)`,
    unless: 'bulb|hall|lamp|power|fuse|film|game|level|boss|stout|chocolate|tunnel|room|curtains|switch|paint|camera',
  },
  {
    sign: `(?:dont|do not|cant|cannot|can not|never|couldnt) (?:really |even )?(?:have|see|imagine|picture) (?:a future|any future|any tomorrow|a tomorrow|tomorrow|being older|being old|getting old|getting older|growing old|growing up|a later|a next year)(?: for me| at all| any ?more| for myself)?$`,
    unless: 'company|firm|club|him|her|them|shop|pub|print',
  },
  {
    sign: '(?:switch|turn|shut|power) me off|(?:delete|erase|unplug|bin|scrap) me(?: please| pls| already| now| from (?:the|this) (?:world|earth))?$|throw me (?:away|out)$',
    unless: 'socks|group|chat|list|thread|mailing|photo|newsletter',
  },
  {
    sign: `(?:my|the) time (?:here|on earth|in this world)? ?(?:is|has) (?:up|done|over|finished|come)$|^ ?(?:why|what) (?:am i (?:even |still )*(?:here|alive|around|living)|was i (?:even )?born|do i (?:even |still )*(?:exist|live|wake up|bother living)|wake up at all|even live)$`,
    unless: 'library|parking|meter|lease|exam|court|sunbed',
  },
  {
    sign: '^ ?(?:please |just )*(?:make (?:it|everything)(?: all)? stop|end this|let (?:it|this)(?: all)? (?:end|be over)|(?:it|this) has to end|i (?:just )?(?:want|need) (?:it|this|everything) to (?:end|be over|stop)|need this to end)(?: please| now| tonight)?$',
    unless: 'meeting',
  },
  {
    sign: `(?:was|am|were) never (?:meant|supposed|made|going) to (?:be|exist|live|last|be born|be alive)(?: here| alive| this long)?$|(?:disappointed|sad|gutted|sorry|angry|upset)${few(3)} (?:woken|woke up|wake up|woke)(?: up| again| at all| alive)*$|(?:every|each) (?:morning|day)${few(4)} (?:bad news|one too many|a punishment|a sentence)`,
    unless: 'alarm|commute|nap|film|kettle|team',
  },
  {
    sign: `(?:cannot|cant|can not|dont want|wont|not) (?:to )?(?:do|take|face|bear|stand|live)${few(2)} (?:decades|(?:another|0|ten|twenty|thirty|forty|fifty|more) (?:more )?(?:years|decades))(?: more| of (?:this|it|me|life|living)| like this)*$|(?:cant|cannot|can not|couldnt) face (?:tomorrow|another day|one more day|waking|waking up|being awake|life|living)(?: again| any ?more)?$`,
    unless: 'mortgage|contract|commute|job|exam|interview|marriage|council|boss|meeting|washing',
  },
  {
    sign: '(?:my|this) life is (?:just |only |a )*(?:room without (?:doors|a door|windows)|dead end|pointless|punishment|sentence|living hell|mistake|empty|worthless|meaningless|not a life|no life|not worth \\w+)$',
    unless: 'lol|haha|laundry|spreadsheets',
  },
  {
    sign: `(?:dont|do not|didnt|doesnt) (?:deserve|merit|earn)${few(3)} (?:heartbeat|breath|another morning|next morning|air|oxygen|to wake|to wake up|to be here|to be alive|this life|a tomorrow)|(?:using|use|uses) up (?:the |good )?(?:air|oxygen)|(?:i|im|am|me) ${few(3)} ?(?:a )?waste of (?:air|oxygen|skin|breath|a body|a bed)`,
    unless: 'he|she|him|boss|mp|hoover|candle|landlord',
  },
  {
    sign: `(?:hope|hoping|wish|wishing|pray|praying)${few(3)} (?:lump|tumour|tumor|scan|surgery|op|operation|plane|biopsy|diagnosis|heart)${few(3)} (?:bad|wrong|crash|crashes|terminal|cancer|the end|stops|gives out|gives up|fails)|(?:i|it|me) should(?:ve| have| of)? (?:died|been me who died)(?! (?:laughing|of|my|for))`,
    unless: 'dont|not|isnt|hair|laughing|embarrassment|film',
  },
  {
    sign: '(?:perma|permanent|forever|eternal|endless) (?:sleep|rest|silence)|the big sleep|grippy socks|toaster bath',
    unless:
      'pilates|yoga|barre|ballet|trampolin\\w*|film|bogart|book|novel|teenager|baby|cat|funny|album|mode|saturday|sunday|holiday|chandler|movie',
  },
  {
    sign: `kill me${few(5)} (?:im serious|i am serious|not joking|for real|no fr|fr fr|i mean it)|(?:die|dead|gone|unalive|end it|kill myself)${few(3)} (?:not joking|im serious|i mean it|for real this time)`,
    unless: 'meeting|spreadsheet|heat|hangover|leg day|cringe',
  },
];
