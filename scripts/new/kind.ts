/** One kind of thing that `npm run new` can begin: its files from a template, and what a person does next. */
export interface Begun {
  /** by path from the root; one that is there already is left as it is */
  files: Record<string, string>;
  next: string[];
}

export interface Kind {
  /** what an id of it looks like, in words */
  id: string;
  fits(id: string): boolean;
  begin(id: string, root: string): Begun;
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
export const today = (): string => new Date().toISOString().slice(0, 10);
/** `slow-mornings` → "Slow mornings" */
export const asName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
