/** "Why this tone": one minute to read. Each part says what Enough does, what it rests on, and where that can be read. No promises. */
import type { WhyTone } from './schema.ts';

export default {
  title: 'Why it speaks like this',
  opening:
    'Enough is built on published research, and on some care where research is thin. Here is what it rests on. Whether it helps you is for you to find out.',
  parts: [
    {
      id: 'leave',
      says: 'Leaving comes first, words second',
      because:
        'In one study the choice to leave did the most. A short wait helped as well. A message to think it over did little. So the two ways stand first, and words come when you ask.',
      sources: ['Grüning, Riedel and Lorenz-Spreen, PNAS 2023'],
    },
    {
      id: 'fair',
      says: 'Fair words, no cheering',
      because:
        'Very positive lines made people with low self-esteem feel worse in one set of studies. Readers liked words that were warm and to the purpose more than glowing ones.',
      sources: ['Wood, Perunovic and Lee, 2009', 'Sharma and others, ACL 2023'],
    },
    {
      id: 'posts',
      says: 'Nothing about posts being untrue',
      because:
        'Labels that call a picture altered have not been shown to protect people. They may even make people compare more. So Enough leaves posts alone.',
      sources: ['Danthinne and others, 2020: 22 studies'],
    },
    {
      id: 'numbers',
      says: 'Few numbers, and no marks',
      because:
        'Telling people how long they looked changed what they did. It also hurt some who were having a hard time. So numbers are round, can be hidden, and never grade.',
      sources: ['Prasad and Quinones, HCII 2020'],
    },
    {
      id: 'kindness',
      says: 'Kindness does not make you careless',
      because:
        'After a mistake, people who were kind to themselves wanted to mend it more, not less. For some people kind words feel strange at first. Fair words will do.',
      sources: ['Breines and Chen, 2012', 'Kirby and others, 2019'],
    },
    {
      id: 'short',
      says: 'A break is a pause, not a dose',
      because:
        'Breathing and quiet have been studied in longer sessions, and the effects were small. Ours are shorter than that. They are a pause that some people like.',
      sources: ['Fincham and others, 2023', 'Schumer and others, 2018'],
    },
    {
      id: 'mood',
      says: 'No claim that less time is happier',
      because:
        'Across many trials, less time on social sites changed well-being a little, or not at all. People differ a lot. So the question is how it leaves you.',
      sources: ['Burnell and others, 2025: 32 papers', 'Beyens and others, 2020'],
    },
  ],
  closing:
    'We read most of these papers in summary, not in full. None of these studies was about Enough. If one day it speaks in a way that hurts, you can turn it down or off.',
} satisfies WhyTone;
