/** A break in the popup: the list, then the player. Loaded when it is asked for; a tab of its own stays open where a popup closes. */
import { useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { BreakRows } from '../../components/breaks/BreakRows.tsx';
import { OwnBreak } from '../../components/breaks/OwnBreak.tsx';
import { Heading } from '../../components/Heading.tsx';
import { loadPractice, type Practice, practiceList } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { useBreakEffects } from '../../lib/pages/use-break-effects.ts';
import { useDraft } from '../../lib/pages/use-draft.ts';
import { useKindWord } from '../../lib/pages/use-kind-word.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import type { ScreenProps } from './props.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import '../../components/breaks/breaks.css';

export function Screen({ state: { settings }, onBack }: ScreenProps) {
  const [practice, setPractice] = useState<Practice | null>(null);
  const [note, setNote] = useDraft('to-send', '');
  const effects = useBreakEffects();
  const kindWord = useKindWord(settings);
  const showList = () => setPractice(null);
  if (practice)
    return (
      <OwnBreak
        key={practice.id}
        practice={practice}
        prefs={settings}
        onPrefs={(change) => void changeSettings(change)}
        effects={effects}
        onLeave={onBack}
        onNotForMe={() => void changeSettings({ inwardLast: true }).then(showList)}
        headerStart={
          <TextButton backIcon onClick={showList}>
            {t('common.back')}
          </TextButton>
        }
        kindWord={kindWord}
        note={note}
        onNote={setNote}
        places={settings.places}
      />
    );
  return (
    <ScreenFrame
      onBack={onBack}
      footerLinks={
        <TextButton href="/break.html" newTab>
          {t('breaks.ownTab')}
        </TextButton>
      }
    >
      <Heading text={t('breaks.title')} />
      <BreakRows
        breaks={practiceList(settings.inwardLast)}
        to={(id) => ({ onClick: () => void loadPractice(id).then(setPractice) })}
      />
    </ScreenFrame>
  );
}
