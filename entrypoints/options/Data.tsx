/** What is kept: where it lies, and how to erase all of it. Erasing asks once, in words, since there is no way back. */
import { useState } from 'preact/hooks';
import { Pair } from '../../components/Pair.tsx';
import { Press } from '../../components/Press.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { Act, PartProps } from './Section.tsx';

export function Data({ acts, act }: PartProps & { act: Act }) {
  const [sure, setSure] = useState(false);
  return (
    <>
      <p class="soft">{t('options.data.line')}</p>
      <h3 class="label">{t('options.data.erase')}</h3>
      <p class="soft">{t('options.data.eraseLine')}</p>
      {sure ? (
        <>
          <p>{t('options.data.sure')}</p>
          <Pair
            first={{
              label: t('options.data.eraseAll'),
              onPress: () => {
                setSure(false);
                act(acts.eraseEverything, () => t('options.data.erased'));
              },
            }}
            second={{ label: t('options.data.keep'), onPress: () => setSure(false) }}
          />
        </>
      ) : (
        <div class="acts">
          <Press onPress={() => setSure(true)}>{t('options.data.erase')}</Press>
        </div>
      )}
    </>
  );
}
