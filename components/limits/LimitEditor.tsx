/** Everything about one limit. Each change acts at once; what it has none of yet stands below as something to add. */
import { t } from '../../lib/i18n/index.ts';
import type { Limit } from '../../lib/limits/types.ts';
import { CURATED, VISITED, type Visited } from '../../lib/networks/types.ts';
import { BAND_KINDS, type BandKind, bandInUnits, inUnits, type NamedNetwork } from '../../lib/words/limits.ts';
import { surfaceName } from '../../lib/words/surface.ts';
import { Button, TextButton } from '../Button.tsx';
import { Checkbox } from '../Checkbox.tsx';
import { NumberField } from '../NumberField.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import { BandHill } from './BandHill.tsx';
import { DayRanges } from './DayRanges.tsx';
import { HoursEditor, NIGHT } from './HoursEditor.tsx';
import { MoreToday } from './MoreToday.tsx';

export interface LimitHandlers {
  onChange(limit: Limit): void;
  onRemove(): void;
  /** true: it rests until it is woken */
  onRest(rest: boolean): void;
  /** null: for the rest of the day */
  onMore(seconds: number | null): void;
}

interface Props extends LimitHandlers {
  limit: Limit;
  /** networks that are on */
  networks: readonly NamedNetwork[];
  weekStart: number;
  rests: boolean;
}

const NEW_BANDS: Record<BandKind, { from: number; to: number }> = {
  day: { from: 1200, to: 2400 },
  week: { from: 3 * 3600, to: 5 * 3600 },
  visit: { from: 600, to: 1200 },
  visits: { from: 3, to: 5 },
};

export function LimitEditor(props: Props) {
  const { limit, networks, weekStart, rests, onChange, onRemove, onRest, onMore } = props;
  const change = (part: Partial<Limit>) => onChange({ ...limit, ...part });
  const kinds = BAND_KINDS.filter((kind) => limit[kind]);
  const first = kinds[0];
  const top = first && limit[first] && inUnits(first, limit[first].to);
  const profiles = networks.some(
    (one) => one.profiles && (limit.networks.length === 0 || limit.networks.includes(one.id)),
  );
  const surfaces = VISITED.filter((one) => one !== 'profile' || profiles || limit.surfaces.includes(one));
  const differs = first === 'day' && limit.otherDays.length > 0;
  const parts = [
    ...BAND_KINDS.filter((kind) => !limit[kind]),
    ...(limit.hours.length === 0 ? (['hours'] as const) : []),
  ];
  return (
    <div class="limit-editor">
      {kinds.map((kind) => (
        <BandEditor
          key={kind}
          kind={kind}
          limit={limit}
          weekStart={weekStart}
          alone={kinds.length === 1}
          change={change}
        />
      ))}
      {limit.hours.length > 0 && (
        <HoursEditor hours={limit.hours} weekStart={weekStart} onChange={(hours) => change({ hours })} />
      )}

      <FirmnessEditor limit={limit} at={differs ? undefined : top} change={change} />

      <details>
        <summary class="label">{t('limits.folded')}</summary>
        <div class="limit-editor">
          <fieldset class="checkbox-list">
            <legend class="label">{t('limits.feeds')}</legend>
            {surfaces.map((surface) => (
              <Checkbox
                key={surface}
                label={surfaceName(limit.networks.length === 1 ? limit.networks[0] : undefined, surface)}
                checked={(limit.surfaces.length === 0 && surface !== 'profile') || limit.surfaces.includes(surface)}
                onChange={() => change({ surfaces: toggleSurface(limit.surfaces, surface) })}
              />
            ))}
          </fieldset>
          {networks.length > 1 && (
            <fieldset class="checkbox-list">
              <legend class="label">{t('limits.networks')}</legend>
              {networks.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={limit.networks.length === 0 || limit.networks.includes(id)}
                  onChange={() => {
                    const all = networks.map((one) => one.id);
                    change({ networks: toggle(limit.networks, id, all) });
                  }}
                />
              ))}
            </fieldset>
          )}

          {parts.length > 0 && (
            <div class="group">
              <h2 class="label">{t('limits.parts')}</h2>
              <div class="buttons">
                {parts.map((part) => (
                  <Button
                    key={part}
                    onClick={() => change(part === 'hours' ? { hours: [NIGHT] } : { [part]: NEW_BANDS[part] })}
                  >
                    {t(`limits.part.${part}`)}
                  </Button>
                ))}
              </div>
            </div>
          )}
        </div>
      </details>

      <MoreToday heading="h2" onMore={onMore} />
      <div class="buttons">
        <Button onClick={() => onRest(!rests)}>{t(rests ? 'limits.wake' : 'limits.rest')}</Button>
        <TextButton onClick={onRemove}>{t('limits.remove')}</TextButton>
      </div>
    </div>
  );
}

type Change = (part: Partial<Limit>) => void;

interface BandEditorProps {
  kind: BandKind;
  limit: Limit;
  weekStart: number;
  alone: boolean;
  change: Change;
}

function BandEditor({ kind, limit, weekStart, alone, change }: BandEditorProps) {
  const band = limit[kind];
  if (!band) return null;
  const { from, to } = bandInUnits(kind, band);
  const differs = kind === 'day' && limit.otherDays.length > 0;
  return (
    <div class="group">
      {kind === 'day' ? (
        <DayRanges limit={limit} weekStart={weekStart} onChange={change} />
      ) : (
        <BandHill kind={kind} band={band} onChange={(next) => change({ [kind]: next })} />
      )}
      <p class="soft small">
        {differs
          ? t('limits.meaningDays')
          : from < to
            ? t('limits.meaning', { from, to })
            : t('limits.meaningOne', { to })}
        {kind === 'week' && limit.day && ` ${t('limits.carries')}`}
      </p>
      {(!alone || limit.hours.length > 0) && (
        <p>
          <TextButton onClick={() => change({ [kind]: undefined, ...(kind === 'day' && { otherDays: [] }) })}>
            {t('limits.band.remove')}
          </TextButton>
        </p>
      )}
    </div>
  );
}

function FirmnessEditor({ limit, at, change }: { limit: Limit; at: number | undefined; change: Change }) {
  const { firmness, again, wait, easeAfter } = limit;
  return (
    <div class="group">
      <RadioGroup
        label={at === undefined ? t('limits.firmness.title') : t('limits.firmness.titleAt', [at])}
        value={firmness}
        options={(['gentle', 'firm', 'closed'] as const).map((value) => ({
          value,
          label: t(`limits.firmness.${value}`),
          hint: t(`limits.firmness.${value}Hint`, { count: Math.max(1, Math.round(again / 60)) }),
        }))}
        onChange={(value) => change({ firmness: value as Limit['firmness'] })}
      />
      {firmness === 'firm' && (
        <NumberField
          label={t('limits.again')}
          value={Math.round(again / 6) / 10}
          min={0.1}
          max={120}
          onChange={(minutes) => change({ again: Math.max(1, Math.round((minutes ?? 5) * 60)) })}
        />
      )}
      {firmness === 'closed' && (
        <>
          <NumberField
            label={t('limits.wait')}
            hint={t('limits.waitHint')}
            value={wait}
            min={0}
            max={30}
            onChange={(seconds) => change({ wait: seconds ?? 0 })}
          />
          <NumberField
            label={t('limits.easeAfter')}
            hint={t('limits.easeNever')}
            value={easeAfter}
            min={1}
            max={99}
            onChange={(times) => change({ easeAfter: times === null ? null : Math.round(times) })}
          />
        </>
      )}
    </div>
  );
}

/** An empty list means all of them, and a list of all of them becomes empty; the last one stays. */
/** None named are the curated ones: other people's profiles are only ever named. */
function toggleSurface(list: readonly Visited[], one: Visited): Visited[] {
  const on = list.length === 0 ? CURATED : list;
  const next = on.includes(one as never) ? on.filter((other) => other !== one) : [...on, one];
  if (next.length === 0) return [...on];
  return next.length === CURATED.length && CURATED.every((other) => next.includes(other)) ? [] : next;
}

function toggle<One extends string>(list: readonly One[], one: One, all: readonly One[]): One[] {
  const on = list.length === 0 ? all : list;
  const next = on.includes(one) ? on.filter((other) => other !== one) : [...on, one];
  if (next.length === 0) return [...on];
  return all.every((other) => next.includes(other)) ? [] : next;
}
