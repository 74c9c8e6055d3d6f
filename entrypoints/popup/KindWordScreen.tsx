/** One kind word on a hard day: the person's own where there is one, the same all day. */
import { KindWordLine } from '../../components/breaks/KindWordLine.tsx';
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';
import { useKindWord } from '../../lib/pages/use-kind-word.ts';
import type { ScreenProps } from './props.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import '../../components/breaks/breaks.css';

export function Screen({ state: { settings }, onBack, onBreak }: ScreenProps) {
  const word = useKindWord(settings);
  return (
    <ScreenFrame {...{ onBack, onBreak }}>
      <Heading text={t('popup.kindWord')} />
      <KindWordLine word={word} />
      <p class="small soft">{t('popup.kindWordLine')}</p>
    </ScreenFrame>
  );
}
