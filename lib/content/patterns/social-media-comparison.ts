import type { PatternData } from '../schema.ts';

export default {
  id: 'social-media-comparison',
  theme: 'comparing',
  process: 'Upward social comparison; mental filter',
  strategy: 'self-compassion',
  breaks: ['social-savouring', 'look-far', 'self-compassion-break'],
  care: false,
} satisfies PatternData;
