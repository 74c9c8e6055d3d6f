import { FEWEST_EXAMPLES } from '../content/missing.ts';
import { asName, json, type Kind } from './kind.ts';

const WORDS = {
  hint: 'The thought, in half a line',
  feeling: 'It may feel heavy.',
  about: 'How low mood does this, in one or two plain sentences.',
  thoughts: ['The first thought, as it comes.', 'A second one.', 'A third one.', 'A fourth one.'],
  questions: [
    'What is one thing that the thought leaves out?',
    'What would you say to a friend?',
    'What does it ask of you today?',
    'What would be a smaller size of it?',
  ],
  reframes: {
    kind: 'Feeling this way is hard. A kind second view comes here.',
    curious: 'Feeling this way has a reason. A curious second view comes here.',
    practical: 'Feeling this way is heavy. A practical second view comes here.',
    wry: 'Feeling this way is tiring. A view with a wink comes here.',
  },
};

const data = (id: string) => `import type { PatternData } from '../schema.ts';

export default {
  id: '${id}',
  theme: 'critic',
  process: 'The clinical process, for reviewers',
  strategy: 'self-compassion',
  breaks: ['look-far', 'self-compassion-break'],
  care: false,
} satisfies PatternData;
`;

const examples = `import type { Examples } from '../../../lib/content/schema.ts';

export default [] satisfies Examples;
`;

export const pattern: Kind = {
  id: 'lower-case words with hyphens, such as slow-mornings',
  fits: (id) => /^[a-z]+(-[a-z]+)*$/.test(id),
  begin: (id) => ({
    files: {
      [`lib/content/patterns/${id}.ts`]: data(id),
      [`locales/en/patterns/${id}.json`]: json({ name: asName(id).slice(0, 36), ...WORDS }),
      [`training/en/patterns/${id}.ts`]: examples,
    },
    next: [
      `lib/content/patterns/${id}.ts: its theme, its strategy, the breaks that fit. The id stays for good.`,
      `locales/en/patterns/${id}.json: its words. npm run lint:copy reads them.`,
      `training/en/patterns/${id}.ts: ${FEWEST_EXAMPLES} lines or more, as people would type them.`,
      'npm run train: teaches the model to find it; some minutes. npm run thoughts: what it finds now, next to before.',
      'npx vitest run tests/unit/content: says what is still missing.',
    ],
  }),
};
