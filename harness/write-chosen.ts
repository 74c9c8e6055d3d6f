/** Writes what was chosen, in place of all that was, as one of Enough's own pages does it: into the database, and open pages hear of
 *  it. It runs in such a page, and needs nothing from outside. @param chosen such as `{ idle: 5 }`; what does not read is written too */
export async function writeChosen(chosen: unknown): Promise<void> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // the background makes it as it starts
  for (;;) {
    const there = (await indexedDB.databases()).find((it) => it.name === 'enough');
    if ((there?.version ?? 0) >= 50) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  const db = await result(indexedDB.open('enough'));
  const act = db.transaction('settings', 'readwrite');
  act.objectStore('settings').put({ id: 'chosen', chosen });
  await new Promise((resolve, reject) => {
    act.oncomplete = resolve;
    act.onerror = () => reject(act.error);
  });
  db.close();
  // as Dexie 4 says it to other contexts: everything in that table
  const all = { d: 1, from: Number.NEGATIVE_INFINITY, to: [[]] };
  const channel = new BroadcastChannel('x-storagemutated-1');
  channel.postMessage({ 'idb://enough/settings/': all, 'idb://enough/settings/:dels': all });
  channel.close();
}
