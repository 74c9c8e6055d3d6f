import type { PatternData } from '../schema.ts';

export default {
  id: 'desire-for-external-validation',
  theme: 'worth',
  process: 'Approval-seeking; mind reading (numbers read as a verdict)',
  strategy: 'reaching-out',
  breaks: ['social-savouring', 'three-sounds', 'self-compassion-break'],
  care: false,
} satisfies PatternData;
