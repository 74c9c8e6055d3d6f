/** `#break/look-far`: one break, in a tab of its own or out of the list; in the panel beside a page as well. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TextButton } from '../../components/Button.tsx';
import { OwnBreak } from '../../components/breaks/OwnBreak.tsx';
import { Logo } from '../../components/Logo.tsx';
import { loadPractice, type Practice } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { useBreakEffects } from '../../lib/pages/use-break-effects.ts';
import { useDraft } from '../../lib/pages/use-draft.ts';
import { useKindWord } from '../../lib/pages/use-kind-word.ts';
import type { ViewProps } from '../../lib/pages/views.ts';

export const View = (props: ViewProps) => <OneBreak {...props} others="/break.html" />;

/** @param props.others where all breaks are */
export function OneBreak({ at, settings, set, others }: ViewProps & { others: string }) {
  const [practice, setPractice] = useState<Practice | null>(null);
  const [note, setNote] = useDraft('to-send', '');
  const effects = useBreakEffects();
  const kindWord = useKindWord(settings);
  useEffect(() => {
    // an id that is not ours, as in an old link: all breaks are the way on
    void loadPractice(at).then((found) => (found ? setPractice(found) : list()));
  }, [at]);
  if (!practice) return <div class="page" />;
  return (
    <OwnBreak
      practice={practice}
      prefs={settings}
      onPrefs={set}
      effects={effects}
      onLeave={leave}
      onNotForMe={() => {
        set({ inwardLast: true });
        list();
      }}
      headerStart={<Logo />}
      otherBreaks={<TextButton href={others}>{t('overlay.hold.others')}</TextButton>}
      kindWord={kindWord}
      note={note}
      onNote={setNote}
      places={settings.places}
    />
  );
}

const list = () => location.replace('#breaks');

/** Back to where the person was: the list of breaks, or what was in front before this tab. */
async function leave(): Promise<void> {
  if (history.length > 1) {
    history.back();
    return;
  }
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) list();
  else await browser.tabs.remove(tab.id);
}
