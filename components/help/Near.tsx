/** The lines of where a person is, and that spot itself: where it is only guessed it says so, and one press changes it. */
import { useRef } from 'preact/hooks';
import { linesOf, regionById, regions, type Where } from '../../lib/content/help/index.ts';
import type { HelpRegion } from '../../lib/content/schema.ts';
import { locale, t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';
import { Select } from '../Select.tsx';
import { HelpLines, LineNumbers, Meaning, ReadOn, Service, Ways } from './HelpLines.tsx';
import { Numbers } from './Urgent.tsx';
import { countryName } from './words.ts';

export interface NearProps {
  where: Where;
  onRegion(id: string): void;
  onCopy(text: string): Promise<void>;
  /** the first line only, and not when it was read: where little room is, and all of it one press away */
  brief?: boolean;
}

export const Near = ({ where, onRegion, onCopy, brief = false }: NearProps) => {
  const shown = where.ids.flatMap((id) => regionById(id) ?? []);
  const place = useRef<HTMLDivElement>(null);
  const settle = (id: string) => {
    onRegion(id);
    place.current?.querySelector('select')?.focus(); // the press goes with the question; here the answer can be seen and changed
  };
  return (
    <>
      {shown.length > 1 ? (
        <div class="two-regions">
          {shown.map((region) => (
            <Likely key={region.id} region={region} onRegion={settle} brief={brief} />
          ))}
        </div>
      ) : (
        <HelpLines lines={linesOf(shown[0]).slice(0, brief ? 1 : undefined)} onCopy={onCopy} brief={brief} />
      )}
      <div class="region-choice" ref={place}>
        <RegionLine where={where} onRegion={onRegion} brief={brief} />
      </div>
    </>
  );
};

/** One of two likely places: both stand there before anything is asked. */
const Likely = ({ region, onRegion, brief }: { region: HelpRegion } & Pick<NearProps, 'onRegion' | 'brief'>) => {
  const name = countryName(region.id, region.country);
  const [first] = linesOf(region);
  return (
    <section aria-label={name}>
      <h2 class="label">{name}</h2>
      <p class="urgent">
        <Numbers of={region.emergency} /> <span class="small">{t('help.emergency')}</span>
      </p>
      {first && (
        <>
          <p class="small label">
            <Service line={first} />
          </p>
          <LineNumbers line={{ ...first, number: first.number.slice(0, 1) }} />
          {!brief && <Meaning line={first} />}
          <p class="small contact-note">
            <Ways line={first} brief={brief} />
          </p>
          {!brief && (
            <p class="small soft">
              <ReadOn line={first} />
            </p>
          )}
        </>
      )}
      {!brief && (
        <Button ariaLabel={t('help.amHereIn', { country: name })} onClick={() => onRegion(region.id)}>
          {t('help.amHere')}
        </Button>
      )}
    </section>
  );
};

/** Says what the region rests on; in brief only whether it is a guess, so that it takes one row. */
const RegionLine = ({ where: { ids, by }, onRegion, brief }: Pick<NearProps, 'where' | 'onRegion' | 'brief'>) => {
  const one = ids.length === 1 ? ids[0] : undefined;
  const guess = brief && by !== 'person' ? 'guess' : by;
  const rests = one ? `help.by.${guess}` : ids.length > 1 && !brief ? 'help.by.two' : 'help.by.none';
  return (
    <Select
      label={t(rests)}
      value={one ?? ''}
      options={[
        ...(one ? [] : [{ value: '', label: t('help.noRegion') }]),
        ...regions
          .map(({ id, country }) => ({ value: id, label: countryName(id, country) }))
          .sort((a, b) => a.label.localeCompare(b.label, locale())),
      ]}
      hint={one && by === 'language' && !brief ? t('help.by.languageHint') : undefined}
      onChange={onRegion}
    />
  );
};
