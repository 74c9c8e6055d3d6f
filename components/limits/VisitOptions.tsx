/** What else may be said in a visit: the check-in, kinds that were dropped, and a hard day. */
import { t } from '../../lib/i18n/index.ts';
import { Button, TextButton } from '../Button.tsx';
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

export const HardDay = ({ on, onChange }: { on: boolean; onChange(on: boolean): void }) => (
  <div class="group">
    <h2 class="label">{t('limits.hard.title')}</h2>
    <p class="soft">{t(on ? 'limits.hard.is' : 'limits.hard.lead')}</p>
    <p>
      <Button onClick={() => onChange(!on)}>{t(on ? 'limits.hard.off' : 'limits.hard.on')}</Button>
    </p>
  </div>
);
