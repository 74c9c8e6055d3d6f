import type { Pattern } from '../schema.ts';

export default {
  id: 'fear-of-burdening-others',
  name: 'Weighing on people',
  hint: 'They have enough without my troubles',
  theme: 'people',
  process: 'Mind reading; perceived burdensomeness',
  feeling: 'It is lonely to hold it all in.',
  about: 'Worry about being a weight on loved ones can lead a person to hide what they need.',
  thoughts: [
    'They all seem so easy to be around. I do not want my mood to weigh on people.',
    'I had better handle this alone and look strong.',
    'She has her own worries. I will not add mine.',
    'If I tell them, they will pull away.',
  ],
  questions: [
    'If a friend had a hard time, would you see them as a weight?',
    'Is there one small thing you would be willing to let someone help with?',
    'What would you want a friend to do if they felt like this?',
    'How do you know what they can carry: have they said so, or is it a guess?',
  ],
  reframes: {
    kind: 'Wanting to spare others is a way of caring. Your guess about how they feel is still a guess. Being trusted with something real can bring people closer.',
    curious:
      'It can feel as if your worries have weight and theirs do not. If a friend told you something hard, what would you feel toward them?',
    practical:
      'Feeling like a weight makes it hard to ask. You could make it small: “Can I tell you about my day for five minutes?” They get to say when.',
    wry: 'Caring people often fear that they take up space. A sofa takes up a lot, and people are glad of it. You are allowed some room.',
  },
  strategy: 'reaching-out',
  breaks: ['social-savouring', 'friends-chair', 'self-compassion-break'],
  care: true,
} satisfies Pattern;
