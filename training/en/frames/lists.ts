/** The words that `@name` stands for in a frame. */
export default {
  thing:
    'phone|laptop|charger|printer|router|car|bike|scooter|van|kettle|toaster|oven|fridge|freezer|dishwasher|hoover|boiler|heating|tap|shower|sink|light bulb|lamp|sofa|mattress|pillow|duvet|jumper|coat|boots|shoes|trainers|jeans|socks|umbrella|glasses|watch|camera|headphones|speaker|tv|remote|keyboard|mouse|screen|battery|tablet|console|controller|tent|backpack|suitcase|pram|buggy|plant|fern|cactus|basil|orchid|rose bush|lawn|hedge|goldfish|hamster|cat|dog|sourdough starter|app|website|server|wifi|password|inbox|group chat|playlist|podcast|alarm clock|lift|bus|train|tram',
  food: 'pizza|pasta|curry|soup|salad|bread|toast|croissants|bagels|cake|biscuits|chocolate|ice cream|crisps|chips|burger|kebab|noodles|rice|sushi|cheese|olives|pickles|eggs|bacon|pancakes|waffles|porridge|coffee|tea|wine|beer|lemonade|garlic bread|tomatoes|strawberries|avocado|hummus|tacos|dumplings|roast potatoes|pie',
  chore:
    'ironing|cleaning the oven|doing the dishes|mowing the lawn|folding socks|hoovering|packing|unpacking|painting the fence|queueing|commuting|parking in town|waiting for the bus|waiting on hold|shopping for jeans|cooking every night|revising|marking essays|filling in forms|answering emails|doing my taxes|assembling furniture|walking the dog in the rain|moving house|planning the wedding|learning to drive|practising scales|running in the cold|swimming lengths|watching adverts|scrolling|gaming all night|knitting this sleeve|weeding the garden|carrying shopping|looking for my keys|getting up early|training for the marathon|writing this report|sitting in meetings',
  do: 'go home|go to bed|have a nap|order pizza|eat cake|watch a film|go to the beach|go camping|get a dog|paint the kitchen|learn guitar|call my gran|see my friends|dance all night|read my book|stay in my pyjamas|buy a bike|bake bread|go swimming|see the concert|finish my essay|pass my exam|win the match|move to the coast|plant tomatoes|have a bath|go skiing|visit my sister|sleep in|get a haircut',
  media:
    'film|show|series|episode|season|book|chapter|song|album|game|level|match|podcast|play|concert|musical|documentary|comic|quiz|finale',
  event:
    'meeting|lecture|exam|party|wedding|shift|lesson|training|dinner|call|interview|holiday|sale|festival|school run|heatwave|winter|season|week|commute',
  kin: 'mum|dad|sister|brother|wife|husband|boss|flatmate|teacher|coach|neighbour|cousin|gran|uncle|toddler|teenager|cat|dog|friend',
  time: 'tonight|tomorrow|soon|this weekend|next week|by christmas|this summer|next year|one of these days',
  means:
    'noose|rope|blade|razor|razor blade|gun|pills|bottle of pills|tablets|belt|kitchen knife|bottle of bleach|painkillers|sleeping pills|gas|exhaust pipe',
  high: 'bridge|roof|cliff|balcony|railing|platform edge|train tracks|window ledge|tracks|motorway bridge|car park roof|edge|tenth floor|viaduct',
  water: 'river|canal|sea|lake|water|harbour',
  hurtself: 'cut|cut myself|hurt myself|burn myself|harm myself|scratch till i bleed|hit myself|starve myself|bleed',
  dieing:
    'die|be dead|not exist|end it|kill myself|end my life|be gone for good|stop living|not wake up|disappear for ever|stop being alive|take my life',
  lifeing: 'living|being alive|existing|life|staying alive|breathing|this life|being on this earth|waking up',
  us: 'my family|my kids|my mum|my husband|my wife|my parents|everyone|they|my friends|the people i love|everybody|my partner|my sister|the world',
  loved:
    'my mum|my dad|my brother|my sister|my wife|my husband|my son|my daughter|my best friend|my nan|my kids|the kids|my partner|my flatmate|my cousin|my uncle|my ex|my girlfriend|my boyfriend|my niece|amma|my auntie|my mates|the lads',
  pet: 'dog|cat|cats|rabbit|hamster|parrot|budgie|tortoise|horse|chickens|guinea pigs|snake|fish|goats|puppy|old dog|greyhound|donkey',
  paper:
    'will|papers|bank details|insurance|life insurance|pension forms|deeds|house papers|bank papers|documents|account numbers|passwords|pin codes|birth certificates|tax things|car papers|funeral plan|power of attorney|logins|keys and codes|savings book',
  owned:
    'guitar|watch|books|records|camera|bike|tools|ring|clothes|jewellery|medals|football shirts|sewing machine|laptop|paintings|recipe book|saxophone|drum kit|plants|games|trainers|stamp collection|fishing rods|bible',
  pills:
    'tablets|pills|painkillers|sleeping tablets|meds|paracetamol|insulin|antidepressants|heart tablets|capsules|morphine patches|strips of tablets|boxes of tablets|packets|the strong ones',
  hidden:
    'behind the books|in the sock drawer|under the mattress|in the shed|in my gym bag|in a shoe box|at the back of the wardrobe|in the glove box|in the biscuit tin|under the sink|in my locker|in an old handbag|behind the boiler|in my coat pocket',
  limb: 'arm|arms|wrist|wrists|thigh|thighs|leg|legs|hip|stomach|ankles|hands|shoulder|feet|calves|ribs',
  sharp:
    'razor|blade|scissors|glass|compass|kitchen knife|craft knife|pin|broken mug|pencil sharpener blade|shaver|needle',
  since:
    'since march|since the divorce|since school|for eleven months|for two years|for six weeks|for ninety days|since the clinic|for half a year|since my daughter was born|for four years|since last winter|for 40 days',
  slang:
    'kms|ctb|unalive myself|sewer slide|sewerslide|self delete|s u i c i d e|su1cide|s*icide|k1ll myself|k!ll myself|kill mys3lf|d1e|d!e|d i e|neck myself|off myself|sui|un-alive|unaliving myself|sooicide|k.m.s|k m s|$uicide|su!cide|ki11 myself|kil myself|unalive|game over myself|yeet myself off a bridge|delete myself from life|alt f4 my life|end it irl|catch the bus',
} satisfies Record<string, string>;
