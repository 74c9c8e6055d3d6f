/** What is kept: all of it to see, to take along, to bring in, and to erase. Erasing everything asks once, in words, since
 *  there is no way back. */
import { useEffect, useState } from 'preact/hooks';
import { Button, TextButton } from '../../components/Button.tsx';
import { EqualPair } from '../../components/EqualPair.tsx';
import { useLostFocus } from '../../components/lost-focus.ts';
import { Select } from '../../components/Select.tsx';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { ExportFile, ImportFile } from './data/Files.tsx';
import { ChangeLine, createSetterInPlace, type PartProps, type RunChange } from './Section.tsx';

type Props = PartProps & { runChange: RunChange };

export const Data = (props: Props) => (
  <>
    <p class="soft">{t('options.data.line')}</p>
    <div class="text-buttons">
      <TextButton href="/review.html#stored">{t('data.stored.way')}</TextButton>
      <TextButton href="/review.html#ledger">{t('ledger.way')}</TextButton>
      <TextButton href="/review.html#sheet">{t('sheet.title')}</TextButton>
    </div>
    <ExportFile
      actions={props.actions.data}
      settings={props.state.settings}
      onWeekly={(saveWeekly) => createSetterInPlace(props, props.runChange)({ saveWeekly })}
    />
    <ImportFile actions={props.actions.data} lost={props.state.lost} runChange={props.runChange} />
    <h2 class="label">{t('data.erase.title')}</h2>
    <OneNetwork {...props} />
    <ChangeLine at="network" />
    <Everything {...props} />
  </>
);

function OneNetwork({ actions: { data }, runChange }: Props) {
  const [networks, setNetworks] = useState<string[]>([]);
  const [chosen, setChosen] = useState('');
  const readNetworks = () => data.listNetworks().then(setNetworks, () => setNetworks([]));
  useEffect(() => void readNetworks(), []);
  const network = networks.includes(chosen) ? chosen : networks[0];
  if (!network) return <p class="soft">{t('data.erase.none')}</p>;
  return (
    <div class="buttons">
      <Select
        label={t('data.erase.network')}
        value={network}
        options={networks.map((value) => ({ value, label: nameOf(value) }))}
        onChange={setChosen}
      />
      <Button
        onClick={() =>
          runChange(
            () => data.eraseNetwork(network).finally(readNetworks),
            () => t('data.erase.done', { network: nameOf(network) }),
            (result) => {
              const { cut } = result as { cut?: string };
              return cut ? () => data.undo(cut).finally(readNetworks) : null;
            },
            'network',
          )
        }
      >
        {t('data.erase.press')}
      </Button>
    </div>
  );
}

function Everything({ actions, runChange }: Props) {
  const [step, setStep] = useState<'idle' | 'asking' | 'erasing'>('idle');
  const box = useLostFocus<HTMLDivElement>(step);
  return (
    <div class="question" tabIndex={-1} ref={step === 'erasing' ? undefined : box}>
      <p class="soft">{t('options.data.eraseLine')}</p>
      {step === 'asking' ? (
        <>
          <p>{t('options.data.sure')}</p>
          <EqualPair
            first={{
              label: t('options.data.eraseAll'),
              onClick: () => {
                setStep('erasing'); // what is said of it takes the focus
                runChange(actions.eraseEverything, () => t('options.data.erased'));
              },
            }}
            second={{ label: t('options.data.keep'), onClick: () => setStep('idle') }}
          />
        </>
      ) : (
        <div class="buttons">
          <Button onClick={() => setStep('asking')}>{t('options.data.erase')}</Button>
        </div>
      )}
    </div>
  );
}
