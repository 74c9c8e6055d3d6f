/** A hard day, wherever it can be had: one name for it, one sentence, and the way back under the same press. */
import { t } from '../lib/i18n/index.ts';
import { Button } from './Button.tsx';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
}

export const HardDayButton = ({ on, onChange }: Props) => (
  <Button pressed={on} onClick={() => onChange(!on)}>
    {t(on ? 'limits.hard.on' : 'limits.hard.title')}
  </Button>
);

export const HardDay = (props: Props) => (
  <>
    <p class="soft">{t(props.on ? 'limits.hard.is' : 'limits.hard.lead')}</p>
    <div class="buttons">
      <HardDayButton {...props} />
    </div>
  </>
);
