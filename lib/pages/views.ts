/** A page of several views, by the part of the address behind `#`: `#break/look-far`, `#thought`. Each is a file of its own that
 *  loads when it is asked for, and draws its own frame. */
import { type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../store/database.ts';
import { changeSettings, getSettings, type Settings, watchSettings } from '../store/settings.ts';
import { openLedger } from './ledger.ts';
import { parseHash } from './parse-hash.ts';
import { start } from './start.ts';

/** What each view is given. */
export interface ViewProps {
  /** what stands behind the slash: the id of a break, of a thought; '' where nothing does */
  at: string;
  settings: Settings;
  set(change: Partial<Settings>): void;
  db: Database;
}

export interface View {
  id: string;
  load(): Promise<{ View: ComponentType<ViewProps> }>;
}

/** The first one is shown where the address names none. */
export type Views = [View, ...View[]];

const set = (change: Partial<Settings>): void => void changeSettings(change);

export function startViews(views: Views): Promise<void> {
  const db = openLedger();
  return start(() => createElement(Page, { views, db }));
}

/** @param hash `#break/look-far` */
function viewAt(views: Views, hash: string): { view: View; at: string } {
  const { id, at } = parseHash(hash);
  const view = views.find((one) => one.id === id) ?? views[0];
  return { view, at: view.id === id ? at : '' };
}

interface CurrentView {
  key: string;
  at: string;
  View: ComponentType<ViewProps>;
}

function Page({ views, db }: { views: Views; db: Database }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [current, setCurrent] = useState<CurrentView | null>(null);
  useEffect(() => {
    let wanted = '';
    const followHash = async () => {
      const key = location.hash;
      wanted = key;
      const { view, at } = viewAt(views, key);
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
  if (!settings || !current) return createElement('div', { class: 'page' });
  const { key, at, View } = current;
  return createElement(View, { key, at, settings, set, db });
}
