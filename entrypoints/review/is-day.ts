/** @param text what stands in an address @returns whether it is an ISO date that exists */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
