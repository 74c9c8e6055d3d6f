import type { Practice } from '../schema.ts';

export default {
  id: 'social-savouring',
  name: 'Someone good',
  hint: 'Half a minute with a person you like',
  kind: 'people',
  strategy: 'reaching-out',
  inward: false,
  seconds: 30,
  steps: [
    { text: 'Think of someone you are glad to know.', seconds: 8 },
    { text: 'One small moment with them: where was it, who laughed?', seconds: 12 },
    { text: 'What would you like them to know?', seconds: 10 },
  ],
  still: [
    'Think of someone you are glad to know.',
    'One small moment with them: where was it, who laughed?',
    'What would you like them to know?',
  ],
  caution:
    'If thinking of people hurts today, choose One colour, or someone from long ago. You do not have to send a thing.',
  note: [
    'I thought of you just now. No need to answer.',
    'Do you remember that day? It made me smile today.',
    'It has been a while. How are you, really?',
    'Could we talk for ten minutes this week?',
  ],
} satisfies Practice;
