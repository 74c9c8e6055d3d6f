/** Limits and doors as our own pages hold them: read once a page, when it first asks. */
import { useEffect, useState } from 'preact/hooks';
import { now } from '../clock/index.ts';
import { type MyLimits, openMyLimits } from '../store/personal/my-limits.ts';
import { changeSettings, getSettings, watchSettings } from '../store/settings.ts';
import { zoneHere } from '../time/zone.ts';
import { openLedger } from './ledger.ts';

let loading: Promise<MyLimits> | undefined;

export function useMyLimits(): MyLimits | null {
  const [mine, setMine] = useState<MyLimits | null>(null);
  useEffect(() => {
    loading ??= openMyLimits({
      db: openLedger(),
      now,
      zone: zoneHere,
      get: getSettings,
      change: changeSettings,
      watch: watchSettings,
      newId: () => crypto.randomUUID(),
    });
    void loading.then(setMine);
  }, []);
  return mine;
}
