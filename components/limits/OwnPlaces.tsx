/** Someone or somewhere of the person's own for Leave: up to three, typed or pasted. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { type OwnPlace, ownAddress } from '../../lib/nudges/door-settings.ts';
import { Button, TextButton } from '../Button.tsx';
import { TextField } from '../TextField.tsx';

export function OwnPlaces({ places, onChange }: { places: readonly OwnPlace[]; onChange(places: OwnPlace[]): void }) {
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [invalid, setInvalid] = useState(false);

  function add(): void {
    const address = ownAddress(url);
    setInvalid(address === null);
    if (address === null) return;
    onChange([...places, { name: name.trim().slice(0, 60) || shortAddress(address), url: address }]);
    setName('');
    setUrl('');
  }

  return (
    <div class="group places" id="places">
      <h2 class="label">{t('limits.places.title')}</h2>
      <p class="small soft">{t('limits.places.lead')}</p>
      {places.length > 0 && (
        <ul>
          {places.map((place) => (
            <li key={`${place.name} ${place.url}`} class="own-place">
              <span>
                {place.name}
                <br />
                <span class="small soft">{shortAddress(place.url)}</span>
              </span>
              <TextButton onClick={() => onChange(places.filter((one) => one !== place))}>
                {t('limits.places.remove', [place.name])}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
      {places.length < 3 && (
        <>
          <TextField label={t('limits.places.name')} value={name} onInput={setName} onEnter={add} />
          <TextField
            label={t('limits.places.url')}
            hint={t('limits.places.urlHint')}
            value={url}
            onInput={setUrl}
            onEnter={add}
            {...(invalid && { error: t('limits.places.amiss') })}
          />
          <p>
            <Button onClick={add}>{t('limits.places.add')}</Button>
          </p>
        </>
      )}
    </div>
  );
}

/** An address as a person would say it. */
const shortAddress = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
