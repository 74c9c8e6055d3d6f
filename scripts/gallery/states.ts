/** Every component in every state it can be in: one file of `states/` is one part of Enough, and the folder is the list. */
import type { ComponentChild } from 'preact';

/** States by name; each draws itself anew. */
export type States = Record<string, () => ComponentChild>;

interface StatesFile {
  states: States;
  /** px that the part is given where it is shown; as wide as a page where nothing is said */
  width?: number;
}

/** @returns how to load each part, by its name */
export const parts: Record<string, () => Promise<StatesFile>> = Object.fromEntries(
  Object.entries(import.meta.glob<StatesFile>('./states/*.tsx')).map(([path, load]) => [
    path.replace(/^.*\/|\.tsx$/g, ''),
    load,
  ]),
);
