/** A small picture of what a softening does to a feed: tones, lines and the hill only. The label beside it says all. */
import type { ComponentChild } from 'preact';
import type { SoftChoice } from '../../lib/soften/types.ts';

const Post = (props: { y: number; height: number; x?: number; width?: number }) => (
  <rect x={8} width={56} rx={2} class="tone" {...props} />
);
const numbers = (
  <>
    <Post y={6} height={26} />
    <circle cx={12} cy={41} r={3} class="edge" />
    <path d="M19 41h14" class="edge dots" />
    <circle cx={42} cy={41} r={3} class="edge" />
    <path d="M49 41h14" class="edge dots" />
  </>
);
const end = (
  <>
    <Post x={14} width={44} y={4} height={11} />
    <Post x={14} width={44} y={18} height={11} />
    <path d="M0 52 C14 36 24 34 36 34 S58 36 72 52Z" class="hill-tone" />
  </>
);
const fade = [1, 0.6, 0.25].map((opacity, at) => (
  <rect key={opacity} x={6 + 21 * at} y={10} width={17} height={32} rx={2} class="strong" opacity={opacity} />
));

const PICTURES: Record<keyof SoftChoice, ComponentChild> = {
  counts: numbers,
  mine: numbers,
  videosWait: (
    <>
      <Post y={8} height={36} />
      <path d="M31 18 46 26 31 34Z" class="ink" />
    </>
  ),
  strangers: (
    <>
      <Post y={5} height={12} />
      <rect x={8} y={20} width={56} height={12} rx={2} class="edge gaps" />
      <Post y={35} height={12} />
    </>
  ),
  colours: (
    <>
      <Post width={26} y={8} height={36} />
      <rect x={38} y={8} width={26} height={36} rx={2} class="strong" opacity={0.5} />
    </>
  ),
  picturesVeiled: (
    <>
      <Post y={8} height={36} />
      <path d="M8 44 C20 26 28 22 36 22 S54 26 64 44Z" class="hill-tone" />
      <path d="M28 35h16" class="ink" />
    </>
  ),
  room: <Post x={14} width={44} y={15} height={22} />,
  endAfter: end,
  endAtPlan: end,
  landing: fade,
};

export const SoftPicture = ({ of }: { of: keyof SoftChoice }) => (
  <svg class="soft-picture" viewBox="0 0 72 52" aria-hidden="true">
    {PICTURES[of]}
  </svg>
);
