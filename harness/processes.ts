/** A browser as the system sees it: a tree of processes that can be frozen, woken and killed. Linux. */
import { readdirSync, readFileSync } from 'node:fs';

/** @returns `root` and all that it started, parents first */
export function tree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

function parentOf(pid: string): number | undefined {
  try {
    // "123 (name with ) in it) S 1 …": what follows the last bracket is state, then parent
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined; // it ended while we looked
  }
}

/** Stands a whole browser still, as sleep does, and lets it go on. */
export async function freeze(root: number, whileFrozen: () => Promise<void>): Promise<void> {
  const pids = tree(root);
  signal(pids, 'SIGSTOP');
  try {
    await whileFrozen();
  } finally {
    signal(pids, 'SIGCONT');
  }
}

/** Ends a browser at once, without a word to it, and waits until nothing of it is left. */
export async function kill(root: number): Promise<void> {
  const pids = tree(root);
  signal(pids, 'SIGKILL');
  while (pids.some(lives)) await new Promise((done) => setTimeout(done, 20));
}

function signal(pids: number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it ended by itself
    }
  }
}

function lives(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2] !== 'Z';
  } catch {
    return false;
  }
}
