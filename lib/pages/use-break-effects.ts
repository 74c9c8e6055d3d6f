/** What a break on a page of ours does beside its words: soft tones, a short buzz, and words for someone to the clipboard. */
import { useMemo } from 'preact/hooks';
import type { Step } from '../content/schema.ts';
import { createSoftSound } from './soft-sound.ts';

export interface BreakEffects {
  playTone(move?: Step['move']): void;
  /** null where the device has nothing to buzz with */
  vibrate: (() => void) | null;
  copy(text: string): Promise<void>;
}

const VIBRATION_MS = 40;

export const useBreakEffects = (): BreakEffects =>
  useMemo(() => {
    const vibrates = 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
    return {
      playTone: createSoftSound(),
      vibrate: vibrates ? () => void navigator.vibrate(VIBRATION_MS) : null,
      copy: (text) => navigator.clipboard.writeText(text),
    };
  }, []);
