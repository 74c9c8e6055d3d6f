/** One act after the other, so that no two writes cross. */

export type InTurn = <Result>(act: () => Promise<Result>) => Promise<Result>;

/** @returns what waits for all acts before it; one that fails holds up none */
export function createQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}

/** @returns the same acts, each of which waits for all before it, whichever they are */
export function inOneTurn<Acts extends Record<string, (...args: never[]) => Promise<unknown>>>(acts: Acts): Acts {
  const inTurn = createQueue();
  const waiting = Object.entries(acts).map(([name, act]) => [name, (...args: never[]) => inTurn(() => act(...args))]);
  return Object.fromEntries(waiting) as Acts;
}
