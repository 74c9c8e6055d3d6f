/** A break on a page of ours: its form, sound and vibration as the person chose them, and a note where it ends in one. */
import type { ComponentChildren } from 'preact';
import type { Practice, Step } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import type { BreakEffects } from '../../lib/pages/use-break-effects.ts';
import type { KindWord } from '../../lib/pages/use-kind-word.ts';
import { TextButton } from '../Button.tsx';
import { breakText } from './break-text.ts';
import { KindWordLine } from './KindWordLine.tsx';
import { NoteToSend } from './NoteToSend.tsx';
import { Player } from './Player.tsx';
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
  effects: BreakEffects;
  onLeave(): void;
  onNotForMe(): void;
  headerStart: ComponentChildren;
  /** the way to the other breaks, where `headerStart` is none */
  otherBreaks?: ComponentChildren;
  /** stands there at the end, where the break does not end in a note to send */
  kindWord: KindWord;
  /** words for someone: what stands there now */
  note: string;
  onNote(text: string): void;
  places: readonly { name: string; url: string }[];
}

export function OwnBreak(props: OwnBreakProps) {
  const {
    practice,
    prefs,
    onPrefs,
    effects,
    onLeave,
    onNotForMe,
    headerStart,
    otherBreaks,
    kindWord,
    note,
    onNote,
    places,
  } = props;
  const { breakMoves, breakSound, breakVibrates } = prefs;
  const { still, moves } = useStill(breakMoves);
  const { playTone, vibrate, copy } = effects;
  const onStep = ({ move }: Step) => {
    if (breakSound) playTone(move);
    if (breakVibrates) vibrate?.();
  };
  return (
    <Player
      practice={practice}
      say={breakText}
      still={still}
      moves={moves}
      onStill={(on) => onPrefs({ breakMoves: on ? 'still' : 'move' })}
      onLeave={onLeave}
      onNotForMe={onNotForMe}
      onStep={onStep}
      headerStart={headerStart}
      atEnd={!practice.note && <KindWordLine word={kindWord} />}
      afterCaution={(last) =>
        last &&
        practice.note && (
          <NoteToSend
            ideas={practice.note}
            lang={practice.lang}
            text={note}
            onText={onNote}
            onCopy={copy}
            places={places}
          />
        )
      }
      footerLinks={
        <>
          <TextButton href="/help.html" newTab>
            {t('common.help')}
          </TextButton>
          {otherBreaks}
          {!still && (
            <TextButton
              pressed={breakSound}
              onClick={() => {
                onPrefs({ breakSound: !breakSound });
                if (!breakSound) playTone();
              }}
            >
              {t('breaks.sound')}
            </TextButton>
          )}
          {!still && vibrate && (
            <TextButton pressed={breakVibrates} onClick={() => onPrefs({ breakVibrates: !breakVibrates })}>
              {t('breaks.vibrates')}
            </TextButton>
          )}
        </>
      }
    />
  );
}
