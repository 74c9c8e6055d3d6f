/** Three small pictures, 72 × 52: tones, lines and the hill, no words. The label beside each says all. */
import type { Way } from './steps.ts';

export const WayPicture = ({ way }: { way: Way }) => (
  <svg viewBox="0 0 72 52" width="72" height="52" class="way-picture" aria-hidden="true">
    {way === 'pause' && (
      <>
        <rect x="20" y="6" width="32" height="22" rx="2" fill="var(--line)" />
        <path d="M0 52 V34 C14 22 24 19 36 19 S58 22 72 34 V52Z" fill="var(--hill)" />
        <rect x="18" y="35" width="17" height="8" rx="4" fill="var(--accent)" />
        <rect x="37" y="35" width="17" height="8" rx="4" fill="var(--accent)" />
      </>
    )}
    {way === 'notice' && (
      <>
        <path d="M8 46 C16 24 24 18 36 18 S56 24 64 46Z" fill="var(--hill)" />
        <circle cx="52" cy="13" r="4.5" fill="var(--tone-3)" />
        <path d="M18 46 C24 34 28 30 36 30 S48 34 54 46Z" fill="var(--tone-4)" />
      </>
    )}
    {way === 'range' && (
      <>
        <path d="M6 10 C24 10 28 44 50 44 H6Z" fill="var(--tone-4)" opacity=".35" />
        <path d="M6 18 C16 18 16 44 28 44 H6Z" fill="var(--tone-4)" />
        <path d="M4 44H68" stroke="var(--edge)" />
        <circle cx="28" cy="44" r="4" fill="var(--accent)" />
        <circle cx="50" cy="44" r="4" fill="var(--accent)" />
      </>
    )}
  </svg>
);
