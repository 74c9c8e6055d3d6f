/** What a person is in the middle of, on the way from a thought to a fairer one. Held while the browser runs, until they keep it or let it go. */
import type { ThemeId } from '../content/schema.ts';

/** Characters that a field takes. */
export const MAX_LENGTH = 280;

/** start: a line or a theme · theme: the patterns of one · none: none of them fits · card: one pattern · record: three fields */
const STEPS = ['start', 'theme', 'none', 'card', 'record'] as const;
export type Step = (typeof STEPS)[number];

export interface Draft {
  step: Step;
  thought: string;
  theme?: ThemeId;
  /** the line sounded hopeless when the way was taken: cards keep their lighter view to themselves */
  support?: boolean;
  /** the pattern that was picked */
  id?: string;
  /** which question and which view of the card are on show */
  question: number;
  tone: number;
  /** a question to the thought, and a fairer thought */
  asked: string;
  fairer: string;
  /** how strong, 0 to 100; null until the slider was moved */
  before: number | null;
  after: number | null;
}

export const FRESH: Draft = {
  step: 'start',
  thought: '',
  question: 0,
  tone: 0,
  asked: '',
  fairer: '',
  before: null,
  after: null,
};

/** Whether something would be lost. */
export const hasWords = ({ thought, asked, fairer, before, after }: Draft): boolean =>
  [thought, asked, fairer].some((words) => words.trim() !== '') || before !== null || after !== null;

/** One step back; null where this is the first. */
export function stepBack({ step, theme, id }: Draft): Step | null {
  if (step === 'start') return null;
  if (step === 'record' && id) return 'card';
  return step === 'card' && theme ? 'theme' : 'start';
}

/** Reads what was stored; whatever does not fit is left out, never in the way. */
export function readDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const stored = value as Partial<Draft>;
  const words = (text: unknown) => (typeof text === 'string' ? text.slice(0, MAX_LENGTH) : '');
  const draft: Draft = {
    ...FRESH,
    ...stored,
    step: STEPS.find((step) => step === stored.step) ?? 'start',
    thought: words(stored.thought),
    asked: words(stored.asked),
    fairer: words(stored.fairer),
  };
  return hasWords(draft) ? draft : null;
}
