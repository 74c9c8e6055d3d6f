/** What else may be said in a visit: the check-in, and kinds that were dropped. */
import { t } from '../../lib/i18n/index.ts';
import { TextButton } from '../Button.tsx';
import { Checkbox } from '../Checkbox.tsx';
import { NumberField } from '../NumberField.tsx';

interface Props {
  /** seconds into a visit; 0: never */
  checkin: number;
  dropped: readonly string[];
  onCheckin(seconds: number): void;
  onRestore(kind: string): void;
}

const DEFAULT_CHECKIN = 900;

export const VisitOptions = ({ checkin, dropped, onCheckin, onRestore }: Props) => (
  <div class="group">
    <h2 class="label">{t('limits.visit.title')}</h2>
    <Checkbox
      label={t('limits.visit.checkin')}
      hint={t('limits.visit.checkinHint')}
      checked={checkin > 0}
      onChange={(on) => onCheckin(on ? DEFAULT_CHECKIN : 0)}
    />
    {checkin > 0 && (
      <NumberField
        label={t('limits.visit.checkinAfter')}
        value={Math.round(checkin / 6) / 10}
        min={0.1}
        max={1440}
        onChange={(minutes) => onCheckin(Math.round((minutes ?? 15) * 60))}
      />
    )}
    {dropped.length > 0 && (
      <>
        <h3 class="label">{t('limits.visit.dropped')}</h3>
        {dropped.map((kind) => (
          <p key={kind}>
            <TextButton onClick={() => onRestore(kind)}>
              {t('limits.visit.take', [t(`limits.visit.kind.${kind}`)])}
            </TextButton>
          </p>
        ))}
      </>
    )}
  </div>
);
