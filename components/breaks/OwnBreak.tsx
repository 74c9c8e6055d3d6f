/** A break on a page of ours: its form, sound and vibration as the person chose them, and a note where it ends in one. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Practice, Step } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import { softSound } from '../../lib/pages/soft-sound.ts';
import { Word } from '../Button.tsx';
import { Player } from './Player.tsx';
import { sayOnPage } from './page-words.ts';
import { ToSend } from './ToSend.tsx';
import { useStill } from './use-still.ts';

export interface BreakPrefs {
  breakMoves: 'system' | 'move' | 'still';
  breakSound: boolean;
  breakVibrates: boolean;
}

interface OwnBreakProps {
  practice: Practice;
  prefs: BreakPrefs;
  onPrefs(change: Partial<BreakPrefs>): void;
  onLeave(): void;
  onNotForMe(): void;
  before: ComponentChildren;
  /** the way to the other breaks, where `before` is none */
  others?: ComponentChildren;
  /** words for someone: what stands there now */
  note: string;
  onNote(text: string): void;
  places: readonly { name: string; url: string }[];
}

const SHORT_MS = 40;

export function OwnBreak(props: OwnBreakProps) {
  const { practice, prefs, onPrefs, onLeave, onNotForMe, before, others, note, onNote, places } = props;
  const { breakMoves, breakSound, breakVibrates } = prefs;
  const { still, moves } = useStill(breakMoves);
  const sound = useMemo(() => softSound(), []);
  const vibrates = 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
  const onStep = ({ move }: Step) => {
    if (breakSound) sound(move);
    if (breakVibrates && vibrates) navigator.vibrate(SHORT_MS);
  };
  return (
    <Player
      practice={practice}
      say={sayOnPage}
      still={still}
      moves={moves}
      onStill={(on) => onPrefs({ breakMoves: on ? 'still' : 'move' })}
      onLeave={onLeave}
      onNotForMe={onNotForMe}
      onStep={onStep}
      before={before}
      after={(last) =>
        last &&
        practice.note && (
          <ToSend
            ideas={practice.note}
            lang={practice.lang}
            text={note}
            onText={onNote}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            places={places}
          />
        )
      }
      ways={
        <>
          <Word href="/help.html" newTab>
            {t('common.help')}
          </Word>
          {others}
          {!still && (
            <Word
              pressed={breakSound}
              onPress={() => {
                onPrefs({ breakSound: !breakSound });
                if (!breakSound) sound();
              }}
            >
              {t('breaks.sound')}
            </Word>
          )}
          {!still && vibrates && (
            <Word pressed={breakVibrates} onPress={() => onPrefs({ breakVibrates: !breakVibrates })}>
              {t('breaks.vibrates')}
            </Word>
          )}
        </>
      }
    />
  );
}
