import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openLedger } from '../../lib/pages/ledger.ts';
import { start } from '../../lib/pages/start.ts';
import { changeSettings, getSettings, type Settings, watchSettings } from '../../lib/store/settings.ts';
import type { ViewProps } from './props.ts';
import { viewAt } from './views.ts';
import '../../assets/frames.css';
import './break.css';

const db = openLedger();
const set = (change: Partial<Settings>): void => void changeSettings(change);

interface CurrentView {
  key: string;
  at: string;
  View: ComponentType<ViewProps>;
}

function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [current, setCurrent] = useState<CurrentView | null>(null);
  useEffect(() => {
    let wanted = '';
    const followHash = async () => {
      const key = location.hash;
      wanted = key;
      const { view, at } = viewAt(key);
      const { View } = await view.load();
      if (wanted === key) setCurrent({ key, at, View });
    };
    void getSettings().then(setSettings);
    void followHash();
    const unwatch = watchSettings(setSettings);
    addEventListener('hashchange', followHash);
    return () => {
      unwatch();
      removeEventListener('hashchange', followHash);
    };
  }, []);
  if (!settings || !current) return <div class="page" />;
  const { key, at, View } = current;
  return <View key={key} at={at} settings={settings} set={set} db={db} />;
}

await start(() => <App />);
