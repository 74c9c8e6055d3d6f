import { useEffect, useState } from 'preact/hooks';
import { guessRegion } from '../../lib/content/help/index.ts';
import { start } from '../../lib/pages/start.ts';
import { changeSettings, getSettings, type Settings } from '../../lib/store/settings.ts';
import { Help } from './Help.tsx';
import './help.css';

function Live() {
  const [region, setRegion] = useState(guessRegion(navigator.languages) ?? '');
  const [places, setPlaces] = useState<Settings['places']>([]);
  useEffect(() => {
    void getSettings().then((settings) => {
      if (settings.region) setRegion(settings.region);
      setPlaces(settings.places);
    });
  }, []);
  const choose = (id: string) => {
    setRegion(id);
    void changeSettings({ region: id });
  };
  return <Help region={region} onRegion={choose} places={places} />;
}

await start(() => <Live />);
