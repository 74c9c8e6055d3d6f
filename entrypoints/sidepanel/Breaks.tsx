/** All breaks, beside the page, and a hard day. */
import { BreakRows } from '../../components/breaks/BreakRows.tsx';
import { KindWordLine } from '../../components/breaks/KindWordLine.tsx';
import { HardDay } from '../../components/HardDay.tsx';
import { Heading } from '../../components/Heading.tsx';
import { now } from '../../lib/clock/index.ts';
import { practiceList } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { send } from '../../lib/messages/bus.ts';
import { useKindWord } from '../../lib/pages/use-kind-word.ts';
import type { ViewProps } from '../../lib/pages/views.ts';
import { PanelFrame } from './PanelFrame.tsx';

export function View({ settings }: ViewProps) {
  const quiet = settings.hardUntil > now();
  const kindWord = useKindWord(settings);
  return (
    <PanelFrame here="breaks">
      <main>
        <Heading text={t('breaks.title')} />
        {quiet && <KindWordLine word={kindWord} />}
        <BreakRows breaks={practiceList(settings.inwardLast)} to={(id) => ({ href: `#break/${id}` })} />
        <HardDay on={quiet} onChange={(on) => void send('hardDay', on)} />
      </main>
    </PanelFrame>
  );
}
