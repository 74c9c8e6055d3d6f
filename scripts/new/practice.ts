import { asName, json, type Kind } from './kind.ts';

const data = (id: string) => `import type { PracticeData } from '../schema.ts';

export default {
  id: '${id}',
  kind: 'senses',
  strategy: 'mindfulness',
  inward: false,
  seconds: 30,
  steps: [{ seconds: 10 }, { seconds: 10 }, { seconds: 10 }],
} satisfies PracticeData;
`;

const WORDS = {
  hint: 'One line for the list',
  steps: ['The first step.', 'The second step.', 'The third step.'],
  still: ['The first line, at your own pace.', 'The second line.'],
  caution: 'Whom it may not suit, and what suits better: Five senses, or to talk to someone.',
};

export const practice: Kind = {
  id: 'lower-case words with hyphens, such as look-far',
  fits: (id) => /^[a-z]+(-[a-z]+)*$/.test(id),
  begin: (id) => ({
    files: {
      [`lib/content/practices/${id}.ts`]: data(id),
      [`locales/en/practices/${id}.json`]: json({ name: asName(id).slice(0, 32), ...WORDS }),
    },
    next: [
      `lib/content/practices/${id}.ts: how long each step lasts, 30 s to 3 min in all; inward where it asks for breath or body.`,
      `locales/en/practices/${id}.json: one line a step, then the same at a person’s own pace. npm run lint:copy reads them.`,
      'npx vitest run tests/unit/content: says what is still missing.',
    ],
  }),
};
