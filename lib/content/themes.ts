/** The soft doors behind "I notice a thought", in the order in which they stand. */
export default ['comparing', 'critic', 'worth', 'all-or-nothing', 'people', 'worry'] as const;
