/** Step 3: how to begin. Each row is the press, with a small picture and what it will do. */
import { TextButton } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';
import { weekdayText } from '../../lib/words/pictures.ts';
import { WAYS, type Way } from './steps.ts';
import { WayPicture } from './WayPicture.tsx';

interface BeginProps {
  lookDay: string;
  /** what was chosen could not be kept */
  failed: boolean;
  onWay(way: Way): void;
  onBack(): void;
}

export const Begin = ({ lookDay, failed, onWay, onBack }: BeginProps) => (
  <>
    <Heading kind="title" text={t('welcome.begin.title')} />
    <ul class="rows ways">
      {WAYS.map((way) => (
        <li key={way}>
          <button type="button" class="row" onClick={() => onWay(way)}>
            <WayPicture way={way} />
            <span>
              <span class="label">{t(`welcome.begin.${way}`)}</span>
              <span class="row-detail small soft">
                {t(`welcome.begin.${way}Line`, { day: weekdayText(lookDay, 'long') })}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
    <p class="small soft" role="status">
      {t(failed ? 'welcome.begin.failed' : 'welcome.begin.line')}
    </p>
    <div>
      <TextButton onClick={onBack}>{t('welcome.begin.back')}</TextButton>
    </div>
  </>
);
