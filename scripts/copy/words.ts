/** Words that Enough does not say (evidence notes, section 3). `*` stands for any ending; matching ignores case. */

/** Words that grade, blame, alarm or sell. */
export const BLOCKED = `
fail* streak* should shouldn't must ought waste* wasting addict* lazy weak weaker weakness willpower disciplin* self-control
excuse* relaps* lapse lapsed lapses slip slips slipped slipping cheat* ruin* guilty shame* blame* score scores scored scoring
point points badge badges level levels rank* leaderboard* challenge* trophy unlock* reward* achiev* "personal best" record
records win wins winner winners won beat exceed* "over limit" "over your limit" "over the limit" violat* warning* alert*
danger* "too much" "too long" overus* detox* toxic* "better than" "worse than" "other users" "average user" "most users"
"stay positive" "cheer up" "snap out" "good vibes" "calm down" "doom scroll*" doomscroll* junk procrastinat* unproductive
`;

/** Applause. A fair voice describes; it does not clap. */
export const PRAISE = `
"good job" "great job" "nice job" "well done" "keep it up" "great work" "nice work" "good work" "proud of you" congrat* bravo
hooray "you did it" "you got this" "way to go" "you rock" "keep going" "good for you"
`;

/** What only a health service may say. */
export const CLAIMS = `
diagnos* treat treats treated treatment treatments cure cures cured symptom* disorder* clinical* therapeutic proven guarantee*
heal heals healing "scientifically" "evidence-based" "works for everyone" "makes you happier" "feel better fast"
`;

/** Names of illness: on the help and why pages, in cautions, nowhere else. */
export const ILLNESS = `
depress* anxiety "panic attack*" "mental illness" "mental disorder" bipolar suicid* "self-harm" trauma* ocd adhd ptsd
`;

/** A post is never called false: that line does harm (evidence notes, 1.4). */
export const FAKE = `
fake* edited photoshop* airbrush* retouch* staged filtered filter filters "not real" "isn't real" "is not real" "highlight reel"
unreal phony pretend*
`;

/** Nobody is measured by anybody, nor by their own best. */
export const COMPARES = `
"than others" "than other people" "than most" "than average" "than last week" "than last month" "than last time"
"than yesterday" "than usual" "than before" "most people" "other people do" "compared to" "compared with" "on average" "average person"
"your best" "best day" "worst day" "best week" "ahead of" "keep up with" "like everyone else"
`;

/** Words that may be right and are often not: printed by `--warn`, never a failure. */
export const ASK_AGAIN = `
always never everyone nobody just simply easy only again "need to" "have to" perfect* flawless goal limit
`;

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a list, longest first, as one expression. A word ends where no letter and no apostrophe follows: "won" is not "won't". */
export function anyOf(list: string): RegExp {
  const words = [...list.matchAll(/"([^"]+)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
  words.sort((a, b) => b.length - a.length);
  const one = (word: string) => {
    const open = word.endsWith('*');
    const body = literal(open ? word.slice(0, -1) : word)
      .replaceAll("'", "['’]")
      .replaceAll(' ', '\\s+');
    return open ? `${body}[\\p{L}]*` : body;
  };
  return new RegExp(`(?<![\\p{L}'’-])(?:${words.map(one).join('|')})(?![\\p{L}'’])`, 'iu');
}
