/** What was typed and not kept: there until this browser closes, so that a popup which closes loses nothing. On no disk. */
import { storage } from 'wxt/utils/storage';

/** @param name one for each thing that is typed into: `loop`, `goal`, `thought` */
export const getDraft = <Draft>(name: string): Promise<Draft | null> => storage.getItem<Draft>(`session:draft:${name}`);

export const keepDraft = <Draft>(name: string, draft: Draft): Promise<void> =>
  storage.setItem(`session:draft:${name}`, draft);

/** It was kept elsewhere, or is not wanted. */
export const dropDraft = (name: string): Promise<void> => storage.removeItem(`session:draft:${name}`);
