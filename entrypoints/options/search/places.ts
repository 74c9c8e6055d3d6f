/** What can be found in the options: each view, each setting in it, and each network. A setting is known by the words that stand
 *  on screen, so that no part of the options has to say where it is. */
import { t } from '../../../lib/i18n/index.ts';
import { LANGUAGES } from '../../../lib/i18n/preferred.ts';
import { listedNetworks } from '../../../lib/networks/index.ts';
import { AS_IT_IS } from '../../../lib/soften/choice.ts';

export interface Place {
  view: string;
  /** of the setting, for its address: `#times/idle`; none: the view itself */
  id?: string;
  /** as it reads on screen */
  title: string;
  hint?: string;
  /** other words for it */
  words?: string;
  /** what stands there while it does not: a press that brings it about */
  instead?: string;
}

/** Keys of the words on screen; `instead` where the setting stands behind a press. */
type Keys = [title: string, hint?: string, instead?: string];

const SETTINGS: Record<string, Record<string, Keys>> = {
  feeds: {
    posts: ['options.feeds.posts'],
    profiles: ['options.feeds.profiles'],
    more: ['options.feeds.more'],
    sites: ['common.site.label', 'common.site.hint'],
    welcome: ['options.feeds.welcome'],
  },
  limits: {
    add: ['limits.add', 'limits.lead'],
    days: ['limits.days.title', 'limits.days.free', 'limits.add'],
    hours: ['limits.hours.title', 'limits.hours.hint', 'limits.add'],
    firmness: ['limits.firmness.title', 'limits.firmness.firmHint', 'limits.add'],
    today: ['limits.moreToday', undefined, 'limits.add'],
    rest: ['limits.rest', undefined, 'limits.add'],
    cools: ['limits.cools', 'limits.coolsHint', 'limits.add'],
  },
  door: {
    when: ['limits.door.when', 'limits.door.driftHint'],
    seconds: ['limits.door.seconds', 'limits.door.secondsHint'],
    still: ['limits.door.still', 'limits.door.ownWords'],
    reason: ['limits.door.reason', 'limits.door.reasonHint'],
    leave: ['limits.door.leave'],
    places: ['limits.places.title', 'limits.places.lead'],
    checkin: ['limits.visit.checkin', 'limits.visit.checkinHint'],
    hard: ['limits.hard.title', 'limits.hard.lead'],
  },
  softer: Object.fromEntries(
    (Object.keys(AS_IT_IS) as (keyof typeof AS_IT_IS)[]).map((key): [string, Keys] => [
      key,
      [`softer.one.${key}`, `softer.oneLine.${key}`, 'options.feeds.title'],
    ]),
  ),
  times: {
    idle: ['options.times.idle', 'options.times.idleHint'],
    unfocused: ['options.times.unfocused', 'options.times.unfocusedHint'],
    countItems: ['options.times.countItems', 'options.times.countItemsHint'],
    dayStart: ['options.times.dayStart', 'options.times.dayStartHint'],
    kept: ['options.times.kept', 'options.times.keptHint'],
    shown: ['options.times.shown', 'options.times.exact'],
  },
  week: {
    notes: ['review.settings.notes', 'review.settings.notesHint'],
    start: ['review.settings.weekStart'],
    dot: ['review.settings.dot'],
    message: ['review.settings.message', 'review.settings.messageHint'],
  },
  helps: {
    length: ['helps.offer.length', 'helps.lead'],
  },
  notes: {
    show: ['thought.notes.show', 'thought.notes.line'],
    lock: ['thought.notes.lockTitle', 'thought.notes.lockLine'],
  },
  data: {
    save: ['data.save.title', 'data.save.line'],
    csv: ['data.save.csv', 'data.save.csvLine'],
    locked: ['data.save.lock'],
    weekly: ['data.save.weekly'],
    take: ['data.take.title', 'data.take.line'],
    copies: ['data.copies.title', 'data.copies.line'],
    erase: ['data.erase.title'],
    eraseAll: ['options.data.erase', 'options.data.eraseLine'],
    stored: ['data.stored.way'],
    ledger: ['ledger.way'],
    sheet: ['sheet.title'],
  },
  look: {
    theme: ['options.look.theme'],
    ...(LANGUAGES.length > 1 && { language: ['options.look.language'] }),
    iconMinutes: ['options.look.iconMinutes', 'options.look.iconMinutesHint'],
    keys: ['options.look.changeKeys', 'options.look.keysLine'],
  },
};

/** @param views their ids, in order @returns all of it in the words of the language in use */
export const listPlaces = (views: readonly string[]): Place[] =>
  views.flatMap((view): Place[] => [
    { view, title: t(`options.${view}.title`), words: t(`search.words.${view}.view`) },
    ...Object.entries(SETTINGS[view] ?? {}).map(
      ([id, [title, hint, instead]]): Place => ({
        ...{ view, id, title: t(title), words: t(`search.words.${view}.${id}`) },
        ...(hint && { hint: t(hint) }),
        ...(instead && { instead: t(instead) }),
      }),
    ),
    ...(view === 'feeds' ? listedNetworks : []).map(
      ({ id, name }): Place => ({ view, id, title: name, instead: t('options.feeds.more') }),
    ),
  ]);
