/** "What helps me", as the review shows it: a view of its own. */
import { Trial } from '../../components/trial/Trial.tsx';
import { usePreloaded } from '../../lib/pages/preload.ts';
import { useTrial } from '../../lib/pages/use-trial.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { preloadedSettings } from './preload.ts';
import type { ViewProps } from './props.ts';

export function View(_: ViewProps) {
  const settings = usePreloaded(preloadedSettings);
  return settings ? <TrialPage settings={settings} /> : <main class="trial" />;
}

function TrialPage({ settings }: { settings: Settings }) {
  const trial = useTrial(settings);
  return trial ? <Trial {...trial} onDecline={() => location.assign('#week')} /> : <main class="trial" />;
}
