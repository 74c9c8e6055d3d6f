/** The search over all options. While something is typed, what was found stands in the place of the list of views. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { TextButton } from '../../../components/Button.tsx';
import { isEnter } from '../../../components/use-commit.ts';
import { t } from '../../../lib/i18n/index.ts';
import { followHash, hashOf } from '../use-hash.ts';
import { placesOfOptions } from '../views.ts';
import type { Place } from './places.ts';

type Find = (typed: string) => Place[];

export function Search({ children }: { children: ComponentChildren }) {
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState<Find | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const searching = typed.trim() !== '';
  useEffect(() => {
    if (searching && !find)
      void import('./find-places.ts').then(({ createFinder }) => setFind(() => createFinder(placesOfOptions())));
  }, [searching, find]);

  const found = searching && find ? find(typed) : [];
  const clear = () => {
    setTyped('');
    field.current?.focus();
  };
  const go = (place: Place) => {
    setTyped('');
    followHash(hashOf(place));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of its field and its links
    <div class="search" onKeyDown={(event) => moveByKeys(event, { clear, field: field.current })}>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not known to every screen reader */}
      <div role="search">
        <label class="visually-hidden" for={id}>
          {t('search.label')}
        </label>
        <input
          id={id}
          ref={field}
          class="field"
          type="search"
          placeholder={t('search.hint')}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => isEnter(event) && found[0] && go(found[0])}
        />
      </div>
      <p class="small soft" role="status">
        {searching && find && (found.length > 0 ? t('search.found', { count: found.length }) : t('search.none'))}
      </p>
      {searching && find && found.length === 0 && <TextButton onClick={clear}>{t('search.all')}</TextButton>}
      {searching ? <Results found={found} onGo={go} /> : children}
    </div>
  );
}

const Results = ({ found, onGo }: { found: readonly Place[]; onGo(place: Place): void }) => (
  <ul class="results">
    {found.map((place) => (
      <li key={hashOf(place)}>
        <a
          href={hashOf(place)}
          onClick={(event) => {
            event.preventDefault();
            onGo(place);
          }}
        >
          {place.title}
          {place.id && <small class="soft">{t(`options.${place.view}.title`)}</small>}
        </a>
      </li>
    ))}
  </ul>
);

/** Arrows go from the field to what was found and back; Escape ends the search. */
function moveByKeys(event: KeyboardEvent, { clear, field }: { clear(): void; field: HTMLInputElement | null }): void {
  const box = event.currentTarget as HTMLElement;
  const stops = [field, ...box.querySelectorAll<HTMLElement>('.results a')];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape' && field?.value) clear();
  else if (step && at >= 0 && stops[at + step]) stops[at + step]?.focus();
  else return;
  event.preventDefault();
}
