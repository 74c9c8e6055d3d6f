/** Step 4: what is so now, what comes next and when, and where to find it. */
import { Button, TextButton } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { joinNames } from '../../lib/words/list.ts';
import { weekdayText } from '../../lib/words/pictures.ts';
import { mainHostOf } from './main-host.ts';
import { PinPicture } from './PinPicture.tsx';
import type { Way } from './steps.ts';

interface DoneProps {
  on: string[];
  /** none where a person passed over the question, or came back */
  way: Way | null;
  lookDay: string;
  onBack(): void;
}

export function Done({ on, way, lookDay, onBack }: DoneProps) {
  if (on.length === 0)
    return (
      <>
        <Heading kind="title" text={t('welcome.skipped')} />
        <p class="lead soft">{t('welcome.skippedLine')}</p>
        <div class="buttons">
          <Button onClick={onBack}>{t('welcome.pick')}</Button>
          <Button href="/options.html">{t('common.options')}</Button>
        </div>
      </>
    );
  const first = on.find((id) => mainHostOf(id) !== '');
  const network = nameOf(first ?? '');
  const pauses = way === 'pause' || way === 'range';
  return (
    <>
      <Heading kind="title" text={t('welcome.set')} />
      <p class="lead soft">{t(`welcome.done.${way ?? 'notice'}`, { names: joinNames(on.map(nameOf)) })}</p>
      <ol class="what-next">
        {first && (
          <li>
            <span class="label">{t('welcome.done.now')}</span>
            <span>{t(pauses ? 'welcome.done.nowPause' : 'welcome.done.nowNotice', { network })}</span>
          </li>
        )}
        <li>
          <span class="label">{t('welcome.done.any')}</span>
          <span>{t('welcome.done.anyLine')}</span>
        </li>
        <li>
          <span class="label">{weekdayText(lookDay, 'long')}</span>
          <span>{t('welcome.done.look')}</span>
        </li>
      </ol>
      <h2 class="label">{t('welcome.pin.title')}</h2>
      <PinPicture />
      <div class="buttons">
        {first && <Button href={`https://${mainHostOf(first)}/`}>{t('welcome.done.open', { network })}</Button>}
        <TextButton onClick={onBack}>{t('welcome.back')}</TextButton>
        <TextButton href="/options.html">{t('common.options')}</TextButton>
      </div>
    </>
  );
}
