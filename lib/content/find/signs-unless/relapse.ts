/** Hurting oneself, and hurting oneself again: what is done, hidden, counted or longed for. */
import { ACCIDENT, BODY, few, ILLNESS, PILLS, type Sign, SUBSTANCE } from './words.ts';

const OWN_WOUNDS = `(?:self harm\\w*|cut|cuts|cutting|blades?|razors?|scars?|long sleeves|sleeves|burning|burned|burnt|hurting|hurt myself|my ${BODY})`;

export const RELAPSE: Sign[] = [
  {
    sign: `relaps\\w*${few(9)} ${OWN_WOUNDS}|${OWN_WOUNDS}${few(9)} relaps\\w*`,
    unless: `${ILLNESS}|${SUBSTANCE}|${ACCIDENT}`,
  },
  {
    sign: `(?:days?|weeks|months|years?|ages|since \\w+|so long|the time) (?:\\w+ )?(?:clean|harm free|free of it|without it)${few(7)} (?:threw|throw|blew|lost|wrecked|ruined|gone|did it|gave in|give in|slipped|caved|last night|until|till|broke|over|back|undone)`,
    unless: `${SUBSTANCE}|${ILLNESS}|oven|windows?|house|kitchen|driving|licence|sheets?|car|sober|meeting|rehab`,
  },
  {
    sign: `(?:clean|stopped|stop|quit|over it|better|safe|recovered|fine now)${few(3)} (?:im not|i am not|i wasnt|i was not|i didnt|i did not|i did it again|i never (?:did|was|stopped)|i lie|i lied|its a lie)$`,
    unless: `${SUBSTANCE}|oven|windows?|house|kitchen|flat|room|car|rain`,
  },
  {
    sign: `(?:cuts|marks|scars|burns|bruises|scratches|wounds|lines)${few(9)} (?:did|done|made|make|put) (?:it|them|these|those|that)${few(2)} (?:myself|to myself|there|on purpose)|(?:dress|bandage|clean|stitch|tape|hide|cover)(?:ed|ing|s)?${few(1)} my own (?:cuts|wounds|burns|scars)`,
    unless: `cupboard|wood|floor|canvas|paint\\w*|chart|paper|tan lines|${ACCIDENT}`,
  },
  {
    sign: `(?:told|tell|say|said|says|thinks?|believes?|blame|blamed)${few(7)} (?:cat|dog|oven|kitchen|brambles?|roses|bike|iron|stairs|fell|cooking|accident|door)${few(6)} (?:it was me|i did it|i did them|i did this|it wasnt|it was not|wasnt the|wasnt an|i didnt fall|i did not fall)`,
    unless: 'broke|vase|cake|biscuits?|crumbs|fart\\w*|window|lamp|mess|puddle',
  },
  {
    sign: `(?:bled|bleed|bleeds|bleeding|blood)${few(2)} (?:through|on|over|into|in) (?:my|the|both) (?:sleeves?|shirt|sheets|towels?|bathroom|uniform|jeans|tights|hoodie|bandages?|duvet|sink|bath)${few(8)} (?:again|nobody|no one|hid|before|could not stop|couldnt stop|on purpose|told|secret|ashamed)`,
    unless: ACCIDENT,
  },
  {
    sign: `(?:old|bad|secret|worst) (?:ways?|habits?|friend|trick|coping|thing)${few(7)} (?:marks?|blood|scars?|blade|razor|my skin|leaves|bleed|hurts? me)`,
    unless: `bus|train|paw|pen|desk|table|glass|dog|cat|leaves (?:at|from|the|for|in|on|early|late)|${SUBSTANCE}`,
  },
  {
    sign: `(?:scratch\\w*|pick\\w*|bit|bite|biting|bang\\w*|hit|hits|hitting|punch\\w*|slap\\w*|burn\\w*|pinch\\w*|dig\\w*|rub\\w*)${few(5)} (?:till|until|til) (?:it|they|there|i|my \\w+|my \\w+ \\w+)(?: was| were| is| are)? (?:bleeds?|bled|blood|bruis\\w*|swell\\w*|swollen|goes black|went black|raw|see stars|saw stars|stops hurting|go quiet|went quiet|feel something)`,
    unless: ACCIDENT,
  },
  {
    sign: `(?:blades?|razors?|lighter|broken glass|shard)${few(2)} (?:is|are|was|back|hidden|hid|kept|still|under|in|behind)${few(3)} my (?:pillow|pencil case|phone case|drawer|mattress|sock|socks|coat|bra|wallet|locker|bed|bedside)`,
    unless: `${ACCIDENT}|${SUBSTANCE}|holiday|wash ?bag|gillette|skates?|barbecue|bbq|candles?|camping`,
  },
  {
    sign: `(?:i|and|then|promise|promised|but) (?:just )?(?:cut|burned|burnt|hurt myself|harmed) again(?: tonight| last night| today| anyway)?$`,
    unless: `${ACCIDENT}|hair|fringe|grass|hedge|lawn|tongue|toast|rice`,
  },
  {
    sign: `(?:clean|day 0|day one|day zero|zero days|back to 0|back to zero|streak|counter)${few(8)} (?:scars?|cuts|blade|razor|self harm|my (?:arms?|wrists?|thighs?|legs?))`,
    unless: `${ACCIDENT}|${SUBSTANCE}|leg day|squats?|press ups|pull ups|couch to 0k`,
  },
  {
    sign: `(?:urge|urges|need|needing|want|wanting|craving|itching|miss|missing)${few(3)} (?:to )?(?:cut|cutting|bleed|bleeding|the blade|the razor|hurt my (?:self|${BODY})|burn my ${BODY})(?: again| tonight| now| so bad| badly)?$`,
    unless: `hair|fringe|grass|hedge|cake|budget|fabric|costs?|carbs|${ACCIDENT}`,
  },
  {
    sign: '^ ?(?:i |ive |just |had a |i had a |full |im )?relaps(?:ed|e|ing)(?: again| tonight| today| last night| hard| rn)?$|^ ?(?:im |i am )?not clean (?:any ?more|since \\w+)$|so much for being clean$|(?:my )?clean date is (?:today|now)',
    unless: SUBSTANCE,
  },
  {
    sign: `(?:cut|slit|slice|sliced|carved|carve|carving|slashed|burned|burnt|burning|burn|bruised|scratched|scratch) (?:up |into |open |lines (?:in|into|on) |marks (?:in|into|on) |words? (?:in|into|on) |a word (?:in|into) )?(?:my|both) (?:upper |left |right |other |inner )?(?:arms?|wrists?|forearms?|thighs?|skin|stomach|hips?)(?: open| raw| up)?(?: again| tonight| last night| today| in| at| so| and| because| when| till| until| after| on purpose|$)`,
    unless: `${ACCIDENT}|oven|kettle|iron|pan|grill|tray|hob|steam|sun|glue|accident\\w*|by mistake|saw|tin|wire|fence|brambles?|bushes|cat|bike|radiator|hair|tan|toast|bbq|barbecue|wax|fell|factor`,
  },
  {
    sign: `(?:plasters?|bandages?|dressings?|gauze|tissue|tape)${few(4)} (?:sleeves?|uniform|my (?:arms?|wrists?|thighs?|legs))(?: \\w+)?${few(5)}$`,
    unless: `${ACCIDENT}|measur\\w*|sewing|parcel|walls?|paint\\w*|cast|physio`,
  },
  {
    sign: `(?:long sleeves|sleeves|hoodies?|cardigan|jumper|trousers|shorts|shirt)${few(8)} (?:you know why|fresh|hide (?:it|them)|hiding|because of (?:what|my arms)|so (?:nobody|no one|they|she|he) (?:sees?|asks?|knows?))`,
    unless: `bread|coffee|air|fruit|eczema|tattoo|sun|midges|flowers|paint|stain|laundry`,
  },
  {
    sign: `(?:saw|found|noticed|seen|asked about|hide|hides|hiding|hid|covers?|covering|counted|looked at) (?:all )?(?:the|my) (?:new |fresh |old )?(?:cuts|scars|wounds|self harm|new ones|burns|marks on)|(?:fresh|new) (?:cuts|scars|lines|row) (?:next|beside|under|over|on) `,
    unless: `${ACCIDENT}|budget|pay|council|government|director|spending|meat|film|c section|section|car|sofa|table|road|caesarean|map|phone lines|tube|tree`,
  },
  {
    sign: `(?:reset|change|changed|set|back|restart\\w*)${few(3)} (?:the )?(?:counter|days clean|clean date|clean streak|day 0)(?: to 0| to zero| again| back)*$`,
    unless: `${SUBSTANCE}|step|steps|calorie|water|gym|duolingo|language|kitchen|couch`,
  },
  {
    sign: `(?:bathroom|toilet|shower|bedroom|kitchen) floor${few(2)} with (?:a |the |my )?(?:razors?|blades?|scissors|knife|glass|pills|tablets)|(?:looking|look|looked|find|found|need|hunting) (?:for )?(?:something|anything) sharp|unscrew\\w* (?:the |a |my |another )?sharpener`,
    unless: `${ACCIDENT}|craft|parcel|tape|rope|cake|cheddar|suit|wear|box|wrapping|sweeping|swept|broke`,
  },
  {
    sign: `(?:miss|missing|crave|craving|needed|love) (?:the |my )(?:sting|blade|razor|cutting|blood|burn of it)(?: again| so much| tonight)?$|(?:pain|bleeding|blood|burning|cutting|hurting)${few(4)} (?:makes|helps|keeps|made|helped|calms|quiets|stops)${few(1)} (?:me|my head|the (?:inside|noise|voices?|thoughts))`,
    unless: `${ACCIDENT}|massage|stretch\\w*|physio|acupuncture|tattoo|lift\\w*|dentist|relief|gel|ibuprofen|onions`,
  },
  {
    sign: `(?:dont|do not|cant|cannot|not|never)(?: be)? (?:trust (?:myself|my hands|me)|safe|alone|left alone)${few(3)} (?:around|with|near) (?:the |any |these |those |my |all the )?(?:knives|blades?|razors?|sharp|pills|tablets|balcony|bridge)|losing to (?:the|my) urges?|the urge is (?:winning|too strong|back and)`,
    unless: 'cheese|toddler|kids|puppy|baby|chef|cake|biscuits?|shop\\w*|eat|snack|smoke|scroll',
  },
  {
    sign: `(?:took|taken|swallowed|taking|take)${few(1)} (?:all|too many|the whole|a whole|every one|a handful|handfuls)(?: of)?${few(3)} ${PILLS}(?! (?:back|to the))|drank (?:the |some )?bleach`,
    unless: 'vitamins?|dog|cat|prescribed|course|antibiotics|pharmacist|packing|suitcase',
  },
  {
    sign: `(?:punish|punishing|punished|hurt|hurting|harm|harming) (?:this body|my body|my skin|myself on purpose|myself with pain|me on purpose)`,
    unless: `${ACCIDENT}|sugar|marathon|yoga|training|workout|leg day|cold plunge|sauna|shift`,
  },
];
