import { useEffect, useState } from 'preact/hooks';
import { guessRegion } from '../../lib/content/help/index.ts';
import { start } from '../../lib/pages/start.ts';
import { changeSettings, getSettings } from '../../lib/store/settings.ts';
import { Help } from './Help.tsx';
import './help.css';

function Live() {
  const [region, setRegion] = useState(guessRegion(navigator.languages) ?? '');
  useEffect(() => {
    void getSettings().then((settings) => settings.region && setRegion(settings.region));
  }, []);
  const choose = (id: string) => {
    setRegion(id);
    void changeSettings({ region: id });
  };
  return <Help region={region} onRegion={choose} />;
}

await start(() => <Live />);
