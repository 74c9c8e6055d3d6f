import type { PatternData } from '../schema.ts';

export default {
  id: 'struggle-with-identity',
  theme: 'worth',
  process: 'Labelling; identity tied to one role (low self-complexity)',
  strategy: 'cbt',
  breaks: ['one-colour', 'name-it', 'social-savouring'],
  care: false,
} satisfies PatternData;
