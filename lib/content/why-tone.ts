/** "Why this tone": what Enough does, in the order in which it is said. */
export default ['leave', 'fair', 'posts', 'numbers', 'kindness', 'short', 'mood'] as const;
