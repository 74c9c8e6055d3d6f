import type { PatternData } from '../schema.ts';

export default {
  id: 'existential-overcompensation',
  theme: 'worth',
  process: 'Contingent meaning; tunnel vision on one area of achievement',
  strategy: 'goal-adjustment',
  breaks: ['something-warm', 'social-savouring', 'look-far'],
  care: true,
} satisfies PatternData;
