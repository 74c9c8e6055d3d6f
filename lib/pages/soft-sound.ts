/** A soft tone at each step of a break, made here and not played from a file: two sines that swell and fade. Off unless chosen. */
import type { Step } from '../content/schema.ts';

/** Hz: up with a breath in, down with a breath out, between the two for the rest. */
const PITCH: Record<NonNullable<Step['move']>, number> = { in: 262, out: 196, hold: 220, rest: 220 };
/** Of full volume; a fifth above is half as loud. */
const LOUD = 0.07;
const SWELL_S = 0.5;
const FADE_S = 2.5;

/** @param make called at the first tone, since a browser wants a press before there is sound @returns plays one tone */
export function createSoftSound(make: () => AudioContext = () => new AudioContext()): (move?: Step['move']) => void {
  let context: AudioContext | undefined;
  return (move = 'rest') => {
    context ??= make();
    void context.resume();
    const start = context.currentTime;
    for (const [ratio, loud] of [
      [1, LOUD],
      [1.5, LOUD / 2],
    ] as const) {
      const tone = context.createOscillator();
      const gain = context.createGain();
      tone.frequency.value = PITCH[move] * ratio;
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(loud, start + SWELL_S);
      gain.gain.linearRampToValueAtTime(0, start + FADE_S);
      tone.connect(gain).connect(context.destination);
      tone.start(start);
      tone.stop(start + FADE_S);
    }
  };
}
