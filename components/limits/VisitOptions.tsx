/** What else may be said in a visit: the check-in, kinds that were dropped, and a hard day. */
import { t } from '../../lib/i18n/index.ts';
import { Press, Word } from '../Button.tsx';
import { Check } from '../Field.tsx';
import { Amount } from '../NumberField.tsx';

interface Props {
  /** seconds into a visit; 0: never */
  checkin: number;
  dropped: readonly string[];
  onCheckin(seconds: number): void;
  onTakeUp(kind: string): void;
}

const FIRST = 900;

export const InVisit = ({ checkin, dropped, onCheckin, onTakeUp }: Props) => (
  <div class="group">
    <h3 class="label">{t('limits.visit.title')}</h3>
    <Check label={t('limits.visit.checkin')} checked={checkin > 0} onChange={(on) => onCheckin(on ? FIRST : 0)} />
    {checkin > 0 && (
      <Amount
        label={t('limits.visit.checkinAfter')}
        value={Math.round(checkin / 6) / 10}
        least={0.1}
        most={1440}
        onChange={(minutes) => onCheckin(Math.round((minutes ?? 15) * 60))}
      />
    )}
    {dropped.length > 0 && (
      <>
        <h4 class="label">{t('limits.visit.dropped')}</h4>
        {dropped.map((kind) => (
          <p key={kind}>
            <Word onPress={() => onTakeUp(kind)}>{t('limits.visit.take', [t(`limits.visit.kind.${kind}`)])}</Word>
          </p>
        ))}
      </>
    )}
  </div>
);

export const HardDay = ({ on, onPress }: { on: boolean; onPress(on: boolean): void }) => (
  <div class="group">
    <h3 class="label">{t('limits.hard.title')}</h3>
    <p class="soft">{t(on ? 'limits.hard.is' : 'limits.hard.lead')}</p>
    <p>
      <Press onPress={() => onPress(!on)}>{t(on ? 'limits.hard.off' : 'limits.hard.on')}</Press>
    </p>
  </div>
);
