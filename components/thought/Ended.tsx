/** After Keep, and after "Let it go": what stays is there, large, until the next press. The first thought is not shown again. */
import { t } from '../../lib/i18n/index.ts';
import type { Ending } from '../../lib/thoughts/ending.ts';
import { Button, TextButton } from '../Button.tsx';
import { Heading } from '../Heading.tsx';

/** @param hidden what was typed is veiled, so it is not shown large */
export const Ended = ({ ending, hidden }: { ending: Ending; hidden: boolean }) => (
  <>
    <Heading
      kind="title"
      text={hidden || !ending.fairer ? t(`thought.ended.${ending.as}`) : <bdi>{ending.fairer}</bdi>}
    />
    <p class="soft">
      {t(ending.as === 'kept' ? 'thought.record.kept' : 'thought.ended.nothing')}{' '}
      <TextButton inLine onClick={ending.onUndo}>
        {t(ending.as === 'kept' ? 'common.undo' : 'thought.ended.back')}
      </TextButton>
    </p>
    <Button onClick={ending.onDone}>{t('thought.ended.done')}</Button>
  </>
);
