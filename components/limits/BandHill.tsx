/** A band as a hill with a soft edge: two knobs at its feet, and two number fields that do the same. */
import { useRef, useState } from 'preact/hooks';
import { locale, t } from '../../lib/i18n/index.ts';
import type { Band } from '../../lib/limits/types.ts';
import { type BandKind, inUnits, UNIT_SIZE } from '../../lib/words/limits.ts';
import { clamp, isEnter, useCommit } from '../use-commit.ts';

/** How far the ground reaches at first, and how far a key moves a knob, in units. */
const GROUND: Record<BandKind, { ground: number; step: number; end: number }> = {
  day: { ground: 90, step: 5, end: 1440 },
  week: { ground: 15, step: 0.5, end: 168 },
  visit: { ground: 45, step: 1, end: 1440 },
  visits: { ground: 12, step: 1, end: 1000 },
};

interface Props {
  kind: BandKind;
  band: Band;
  /** what is counted, where it is not the whole of its kind */
  title?: string;
  onChange(band: Band): void;
}

export function BandHill({ kind, band, title = t(`limits.band.${kind}`), onChange }: Props) {
  const groundRef = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Band | null>(null);
  const { ground, step, end } = GROUND[kind];
  const current = draft ?? band;
  const from = inUnits(kind, current.from);
  const to = inUnits(kind, current.to);
  // while a knob is dragged the ground stays as it was
  const reach = Math.max(ground, Math.ceil((inUnits(kind, band.to) * 1.5) / ground) * ground);
  const share = (units: number) => Math.min(1, units / reach);

  const moveKnob = (which: keyof Band, units: number): Band => {
    const value = Math.round(Math.min(Math.max(units, 0), end) * UNIT_SIZE[kind]);
    return which === 'from'
      ? { from: value, to: Math.max(value, current.to, 1) }
      : { from: Math.min(current.from, value), to: Math.max(1, value) };
  };
  const settle = (next: Band) => {
    setDraft(null);
    if (next.from !== band.from || next.to !== band.to) onChange(next);
  };

  const drag = (which: keyof Band) => (event: PointerEvent) => {
    const box = groundRef.current?.getBoundingClientRect();
    if (!box) return;
    const along = (event.clientX - box.left) / box.width;
    const ahead = getComputedStyle(groundRef.current as Element).direction === 'rtl' ? 1 - along : along;
    const least = which === 'from' ? 0 : step;
    setDraft(moveKnob(which, Math.max(least, Math.round((Math.min(Math.max(ahead, 0), 1) * reach) / step) * step)));
  };

  const onKnobKey = (which: keyof Band) => (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const by: Record<string, number> = {
      ArrowUp: step,
      ArrowDown: -step,
      ArrowRight: step * rtl,
      ArrowLeft: -step * rtl,
      PageUp: step * 4,
      PageDown: -step * 4,
      Home: -end,
      End: reach - (which === 'from' ? from : to),
    };
    if (draft && isEnter(event)) settle(draft);
    const change = by[event.key];
    if (change === undefined) return;
    event.preventDefault();
    setDraft(moveKnob(which, Math.max(which === 'from' ? 0 : step, (which === 'from' ? from : to) + change)));
  };

  const knob = (which: keyof Band, units: number) => (
    <span
      class="knob"
      style={{ insetInlineStart: `${share(units) * 100}%` }}
      role="slider"
      tabIndex={0}
      aria-label={t(`limits.band.${which}Of`, [title])}
      aria-valuemin={0}
      aria-valuemax={Math.max(reach, units)}
      aria-valuenow={units}
      aria-valuetext={t('limits.band.value', [units])}
      onKeyDown={onKnobKey(which)}
      onBlur={() => draft && settle(draft)}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && drag(which)(event)}
      onPointerUp={() => draft && settle(draft)}
      onPointerCancel={() => setDraft(null)}
    />
  );

  const numberInput = (which: keyof Band, units: number) => (
    <BandInput
      label={t(`limits.band.${which}`)}
      ofBand={t(`limits.band.${which}Of`, [title])}
      min={which === 'to' ? 0.1 : 0}
      max={end}
      units={units}
      onChange={(typed) => settle(moveKnob(which, typed))}
    />
  );

  const number = (units: number) => new Intl.NumberFormat(locale()).format(units);
  return (
    <fieldset class="band-editor">
      <legend class="label">{title}</legend>
      <div class="band-ground" ref={groundRef}>
        <svg viewBox="0 0 600 96" preserveAspectRatio="none" aria-hidden="true">
          <path class="soft-edge" d={hillPath(share(to) * 600, 6)} />
          <path class="solid" d={hillPath(share(from) * 600, 26)} />
        </svg>
        {knob('from', from)}
        {knob('to', to)}
        {[0, 1 / 3, 2 / 3, 1].map((part) => (
          <span key={part} class="tick small soft" style={{ insetInlineStart: `${part * 100}%` }} aria-hidden="true">
            {number(Math.round(part * reach * 2) / 2)}
          </span>
        ))}
      </div>
      <p class="inline-fields">
        {numberInput('from', from)}
        {numberInput('to', to)}
        <span>{t(`limits.band.${kind}Unit`)}</span>
      </p>
    </fieldset>
  );
}

interface BandInputProps {
  label: string;
  /** the label for whoever does not see beside what it stands */
  ofBand: string;
  min: number;
  max: number;
  units: number;
  onChange(units: number): void;
}

export function BandInput({ label, ofBand, min, max, units, onChange }: BandInputProps) {
  const shown = String(units);
  const commit = useCommit(
    shown,
    (typed) => onChange(Number(typed)),
    (typed) => (typed ? clamp(Number(typed), min, max) : shown),
  );
  return (
    <label>
      {label} <input class="field num" type="number" min={min} max={max} step="any" aria-label={ofBand} {...commit} />
    </label>
  );
}

/** Half a hill that stands at the start and runs out at `foot`. */
const hillPath = (foot: number, peak: number): string =>
  `M0 ${peak} C${foot * 0.57} ${peak} ${foot * 0.58} 96 ${foot} 96 H0 Z`;
