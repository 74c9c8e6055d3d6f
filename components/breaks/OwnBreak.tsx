/** A break on a page of ours: its form, sound and vibration as the person chose them, and a note where it ends in one. */
import type { ComponentChildren } from 'preact';
import type { Practice, Step } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import type { BreakEffects } from '../../lib/pages/use-break-effects.ts';
import { TextButton } from '../Button.tsx';
import { breakText } from './break-text.ts';
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
  /** words for someone: what stands there now */
  note: string;
  onNote(text: string): void;
  places: readonly { name: string; url: string }[];
}

export function OwnBreak(props: OwnBreakProps) {
  const { practice, prefs, onPrefs, effects, onLeave, onNotForMe, headerStart, otherBreaks, note, onNote, places } =
    props;
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
