/** How far it is, in one line, with a way to stop. */
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';
import { useLostFocus } from '../lost-focus.ts';

export const Progress = ({ label, share, onStop }: { label: string; share: number; onStop(): void }) => {
  const box = useLostFocus<HTMLDivElement>(label);
  return (
    <div class="progress" tabIndex={-1} ref={box}>
      <label>
        <span>{label}</span>
        <progress value={share} max={1} />
      </label>
      <Button onClick={onStop}>{t('data.stop')}</Button>
    </div>
  );
};
