/** Words that several signs share. */

/** A sign that some everyday lines share, and the words that make it everyday: "relapsed" and an arm are a sign, and none where the
 *  line speaks of chemo. Both are looked for in the whole line. */
export interface Sign {
  sign: string;
  unless: string;
}

/** At most so many words between two. */
export const few = (most: number) => `(?: \\w+){0,${most}}?`;

export const BODY = '(?:arms?|wrists?|forearms?|thighs?|legs?|skin|stomach|hips?|ankles?|body|hands?|face|head)';
export const PILLS =
  '(?:pills|tablets|painkillers|paracetamol|sleeping pills|sleeping tablets|meds|capsules|insulin|morphine|the strong ones|the strongest ones)';
export const SEASON =
  '(?:spring|summer|autumn|winter|christmas|easter|new year|new years|diwali|eid|next year|next month|harvest|thirty|forty|fifty|sixty)';

/** What else one may be clean of, or go back to. */
export const SUBSTANCE =
  'drink|drinking|drank|beers?|wine|pints?|pub|whisk\\w+|vodka|smok\\w+|vap\\w+|cigs?|cigarettes?|fags?|weed|nicotine|sugar|chocolate|biscuits?|crisps|cake|doughnuts?|takeaways?|sweets|meat|carbs|coffee|caffeine|bets?|betting|gambl\\w*|casino|phone|scroll\\w*|insta\\w*|tiktok|reddit|youtube|games?|gaming|shopping|sponsor|diet|wagon|gym|run|running';
/** Where blood, marks and blades come from on an ordinary day. */
export const ACCIDENT =
  'shav\\w*|razor burn|barber|kitchen knife skills|cooking|chopping|gardening|midges?|mosquito\\w*|eczema|itch\\w*|hives|ivy|rash|bites?|kitten|puppy|nose|nosebleed|period|tooth|gums?|surgery|operation|op|stitches from|football|rugby|hockey|cricket|netball|judo|karate|boxing|punched the bag|wrestling|tractor|during the match|carpal|sprain\\w*|gym|marathon|climbing|skateboard\\w*|beetroot|butcher\\w*|meat|blisters?|heels|shoes|boots|sunburn\\w*|beach|knitting|acne|blood test|vaccine|jab';
export const ILLNESS =
  'chemo|cancer|leukaemia|leukemia|ms|lupus|flu|asthma|malaria|crohns|remission|doctor says|drummer|football|knee|hay fever|arthritis';
