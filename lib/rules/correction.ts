/** What a person may correct in the ledger: our own pages ask for it, and the store carries it out. */
import type { Counted } from '../networks/types.ts';

export type Correction =
  | { kind: 'erase'; start: number; end: number; network?: string; day?: string }
  | { kind: 'shorten'; id: string; piece: number; start: number; end: number }
  | { kind: 'move'; id: string; piece: number; surface: Counted }
  | { kind: 'undo'; cut: string };
