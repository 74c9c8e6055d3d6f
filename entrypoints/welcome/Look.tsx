/** Step 1: what one gets, as it is. The networks themselves are the way on, the most used first. */
import { Button, TextButton } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { MOST_USED } from './steps.ts';
import { TryDoor } from './TryDoor.tsx';

interface LookProps {
  onNetwork(id: string): void;
  onOther(): void;
  onSkip(): void;
}

export const Look = ({ onNetwork, onOther, onSkip }: LookProps) => (
  <>
    <div class="stack">
      <Heading kind="title" text={t('welcome.look.title')} />
      <p class="lead soft">{t('welcome.look.lead')}</p>
    </div>
    <div class="stack aside">
      <p class="small soft">{t('welcome.look.try')}</p>
      <TryDoor />
    </div>
    <div class="stack">
      <h2 class="label">{t('welcome.look.most')}</h2>
      <div class="buttons">
        {MOST_USED.map((id) => (
          <Button key={id} onClick={() => onNetwork(id)}>
            {nameOf(id)}
          </Button>
        ))}
        <Button onClick={onOther}>{t('welcome.look.another')}</Button>
      </div>
      <p class="small soft">{t('welcome.look.stays')}</p>
      <div>
        <TextButton onClick={onSkip}>{t('welcome.look.skip')}</TextButton>
      </div>
    </div>
  </>
);
