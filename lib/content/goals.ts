/** The three sizes of a good-enough goal, the smallest first. */
export default ['heavy', 'ordinary', 'room'] as const;
