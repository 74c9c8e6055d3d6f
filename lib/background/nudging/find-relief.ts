/** Finds "something to hold on to" for the overlay: by what a person marked as theirs and kept before, never by guessing. */
import {
  loadPattern,
  loadPractice,
  patternList,
  patternsOf,
  practiceList,
  type ThemeId,
  themes,
} from '../../content/index.ts';
import { setContentLanguage } from '../../content/language.ts';
import { preferredLanguage } from '../../i18n/preferred.ts';
import type { ReliefRequest, ReliefRow, ReliefView } from '../../nudges/relief.ts';
import type { Database } from '../../store/database.ts';
import type { Settings } from '../../store/settings.ts';
import type { Note } from '../../thoughts/note.ts';

/** The four ways there are; the last two are pages of their own. */
const WAYS: ReliefRequest[] = ['first-break', 'themes', 'page/loop', 'page/goal'];

const row = (
  { id, name, hint, lang }: { id: string; name: string; hint: string; lang?: string | undefined },
  kind: 'break' | 'theme' | 'view',
): ReliefRow => ({
  want: `${kind}/${id}`,
  name,
  hint,
  ...(lang && { lang }),
});

/** Where there is nothing of that name, all ways are the way on. */
export async function findRelief(db: Database, settings: Settings, request: ReliefRequest): Promise<ReliefView> {
  setContentLanguage(preferredLanguage(settings.language));
  const { inwardLast } = settings;
  const [kind, id = ''] = request.split('/');
  switch (kind) {
    case '':
    case 'first-view': {
      const [mine] = await ownPatterns(db, settings);
      return mine ? viewOf(db, settings, mine) : kind === '' ? WAYS_LIST : themesList();
    }
    case 'first-break': {
      const [mine] = await ownPatterns(db, settings);
      return breakOf(settings, (await fittingBreak(settings, mine)) ?? practiceList(inwardLast)[0]?.id ?? '');
    }
    case 'break':
      return breakOf(settings, id);
    case 'view':
      return viewOf(db, settings, id);
    case 'breaks':
    case 'inward-last': {
      const last = inwardLast || kind === 'inward-last';
      return { is: 'list', of: 'breaks', rows: practiceList(last).map((one) => row(one, 'break')) };
    }
    case 'themes':
      return themesList();
    case 'theme': {
      const { name = '', lang } = themes().find((theme) => theme.id === id) ?? {};
      return {
        is: 'list',
        of: 'theme',
        name,
        ...(lang && { lang }),
        rows: patternsOf(id as ThemeId).map((one) => row(one, 'view')),
      };
    }
    default:
      return WAYS_LIST;
  }
}

const WAYS_LIST: ReliefView = { is: 'list', of: 'ways', rows: WAYS.map((want) => ({ want })) };
const themesList = (): ReliefView => ({ is: 'list', of: 'themes', rows: themes().map((one) => row(one, 'theme')) });

/** Notes that lie open, the latest first. */
const notesOf = async (db: Database): Promise<Note[]> =>
  (await db.notes.orderBy('at').reverse().toArray()).filter((row): row is Note => 'thought' in row);

/** Patterns that are the person's own: what they kept words for, the latest first, then what they marked. */
async function ownPatterns(db: Database, { theirs: marked }: Settings): Promise<string[]> {
  const notes = (await notesOf(db)).flatMap(({ pattern }) => pattern ?? []);
  const known = new Set(patternList.map(({ id }) => id));
  return [...new Set([...notes, ...marked])].filter((id) => known.has(id));
}

/** Of the breaks that a pattern leads to, the first that suits the person. */
async function fittingBreak({ inwardLast }: Settings, pattern: string | undefined): Promise<string | undefined> {
  const breaks = (pattern && (await loadPattern(pattern))?.breaks) || [];
  if (!inwardLast) return breaks[0];
  return breaks.find((id) => practiceList().some((one) => one.id === id && !one.inward)) ?? breaks[0];
}

async function breakOf({ breakMoves }: Settings, id: string): Promise<ReliefView> {
  const practice = await loadPractice(id);
  if (!practice) return WAYS_LIST;
  return { is: 'break', practice, still: breakMoves === 'system' ? 'system' : breakMoves === 'still' };
}

async function viewOf(db: Database, settings: Settings, id: string): Promise<ReliefView> {
  const found = await loadPattern(id);
  const fits = found && (await loadPractice((await fittingBreak(settings, id)) ?? ''));
  if (!found || !fits) return WAYS_LIST;
  const { feeling, questions, reframes, lang } = found;
  const kept = (await notesOf(db)).find(({ pattern }) => pattern === id);
  const own = typeof kept?.fairer === 'string' && kept.fairer ? { own: kept.fairer } : {};
  return {
    is: 'view',
    pattern: { id, feeling, questions, reframes, ...(lang && { lang }) },
    fits: row(fits, 'break'),
    ...own,
  };
}
