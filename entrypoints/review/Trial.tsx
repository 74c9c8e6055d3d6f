/** "What helps me", as the review shows it: a view of its own. */
import { useEffect, useState } from 'preact/hooks';
import { Trial } from '../../components/trial/Trial.tsx';
import { usePreloaded } from '../../lib/pages/preload.ts';
import { useTrial } from '../../lib/pages/use-trial.ts';
import { watchNetworksOn } from '../../lib/pages/watch-networks-on.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { preloadedSettings } from './preload.ts';
import type { ViewProps } from './props.ts';

export function View(_: ViewProps) {
  const settings = usePreloaded(preloadedSettings);
  return settings ? <TrialPage settings={settings} /> : <main class="trial" />;
}

function TrialPage({ settings }: { settings: Settings }) {
  const [on, setOn] = useState<string[]>([]);
  useEffect(() => watchNetworksOn(setOn), []);
  const trial = useTrial(settings, on);
  return trial ? <Trial {...trial} onDecline={() => location.assign('#week')} /> : <main class="trial" />;
}
