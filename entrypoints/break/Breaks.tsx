/** All breaks, and the other ways that are here. */

import { BreakRows } from '../../components/breaks/BreakRows.tsx';
import { KindWordLine } from '../../components/breaks/KindWordLine.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { HardDay } from '../../components/HardDay.tsx';
import { Heading } from '../../components/Heading.tsx';
import { LinkRows } from '../../components/LinkRows.tsx';
import { now } from '../../lib/clock/index.ts';
import { practiceList } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { send } from '../../lib/messages/bus.ts';
import { useKindWord } from '../../lib/pages/use-kind-word.ts';
import type { ViewProps } from '../../lib/pages/views.ts';

const OTHERS = ['thought', 'loop', 'goal', 'why'];

export function View({ settings, set }: ViewProps) {
  const quiet = settings.hardUntil > now();
  const kindWord = useKindWord(settings);
  return (
    <PageFrame rest={false}>
      <main>
        <Heading kind="title" text={t('breaks.title')} />
        {quiet && <KindWordLine word={kindWord} />}
        <p class="lead soft">{t('breaks.lead')}</p>
        <BreakRows breaks={practiceList(settings.inwardLast)} to={(id) => ({ href: `#break/${id}` })} />
        <Checkbox
          label={t('overlay.break.notForMe')}
          hint={t('breaks.inwardHint')}
          checked={settings.inwardLast}
          onChange={(inwardLast) => set({ inwardLast })}
        />
        <section aria-labelledby="others">
          <h2 class="voice" id="others">
            {t('breaks.others')}
          </h2>
          <LinkRows rows={OTHERS.map((id) => ({ label: t(`breaks.${id}`), href: `#${id}` }))} />
        </section>
        <section aria-labelledby="hard">
          <h2 class="voice" id="hard">
            {t('limits.hard.title')}
          </h2>
          <HardDay on={quiet} onChange={(on) => void send('hardDay', on)} />
        </section>
      </main>
    </PageFrame>
  );
}
