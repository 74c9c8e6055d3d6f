/** One text that a person may read, and where it stands: what the copy lint looks at. */
export const KINDS = [
  'ui',
  'nudge',
  'name',
  'question',
  'reframe',
  'thought',
  'step',
  'caution',
  'words',
  'page',
  'doc',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Line {
  /** path from the root */
  file: string;
  /** key or path inside the file: `door.title`, `reframes.kind` */
  key: string;
  /** 1-based line number, 0 where unknown */
  line: number;
  kind: Kind;
  text: string;
}

export interface Finding extends Line {
  rule: string;
  /** the words that were caught */
  match: string;
  /** what helps */
  help: string;
}

/** A line that may break a rule. */
export interface Exception {
  file: string;
  key: string;
  rule: string;
  /** why this one may stay */
  reason: string;
}
