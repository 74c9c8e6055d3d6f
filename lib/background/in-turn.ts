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
