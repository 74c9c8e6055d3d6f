/** Where a person is, for "Talk to someone": as they chose, or as the clock and the language suggest. */
import { useEffect, useState } from 'preact/hooks';
import { guessRegion, regionById, type Where } from '../content/help/index.ts';
import { changeSettings, getSettings } from '../store/settings.ts';
import { zoneHere } from '../time/zone.ts';

export function useWhere() {
  // a number is there at once, and when no settings can be read
  const [where, setWhere] = useState<Where>(() => guessRegion(navigator.languages, zoneHere()));
  useEffect(() => {
    void getSettings().then(({ region }) => {
      if (regionById(region)) setWhere({ ids: [region], by: 'person' });
    });
  }, []);
  return {
    where,
    onRegion(id: string) {
      setWhere({ ids: [id], by: 'person' });
      void changeSettings({ region: id });
    },
    onCopy: (text: string) => navigator.clipboard.writeText(text),
  };
}
