/** What another tool counted of one network on one day, before it is added up. */
export interface CountedDay {
  network: string;
  /** ISO date */
  day: string;
  ms: number;
}

/** Sites as a person has them: the registry's and those that they named. */
export type NetworkOf = (host: string) => string | null;
