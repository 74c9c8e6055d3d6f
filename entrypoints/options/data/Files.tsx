/** Files out and in, and the copies of the last days. */
import { useEffect, useState } from 'preact/hooks';
import { Copies } from '../../../components/data/Copies.tsx';
import { Save } from '../../../components/data/ExportForm.tsx';
import { FileButton } from '../../../components/data/FileButton.tsx';
import { Preview } from '../../../components/data/ImportPreview.tsx';
import { Passphrase } from '../../../components/data/Passphrase.tsx';
import { Progress } from '../../../components/data/Progress.tsx';
import { StatusLine } from '../../../components/StatusLine.tsx';
import { t } from '../../../lib/i18n/index.ts';
import type { Act } from '../Section.tsx';
import type { DataActs } from './actions.ts';
import { useTakeIn, why } from './use-import.ts';
import '../../../components/data/data.css';

export function SaveFile({ acts }: { acts: DataActs }) {
  const [share, setShare] = useState<number | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const save = (kind: 'json' | 'csv', passphrase?: string) => {
    setShare(0);
    setSaid(null);
    acts
      .save(kind, passphrase, setShare)
      .then(
        () => setSaid(t('data.save.done')),
        (error) => setSaid((error as { reason?: string }).reason === 'stopped' ? t('data.save.stopped') : why(error)),
      )
      .finally(() => setShare(null));
  };
  return (
    <>
      <h3 class="label">{t('data.save.title')}</h3>
      <p class="soft">{t('data.save.line')}</p>
      <Save share={share} onSave={save} onStop={acts.stop} />
      <StatusLine done={said === null ? null : { text: said }} />
    </>
  );
}

export function BringIn({ acts, act }: { acts: DataActs; act: Act }) {
  const { state, look, lookAtCopy, take, keep } = useTakeIn(acts);
  const [copies, setCopies] = useState<string[]>([]);
  useEffect(() => acts.watchCopies(setCopies), [acts]);
  return (
    <>
      <h3 class="label">{t('data.take.title')}</h3>
      <p class="soft">{t('data.take.line')}</p>
      {state.at === 'idle' && <FileButton label={t('data.take.choose')} onFile={(file) => look(file)} />}
      {state.at === 'busy' && <Progress label={t(`data.take.${state.doing}`)} share={state.share} onStop={acts.stop} />}
      {state.at === 'locked' && (
        <Passphrase
          line={t('data.take.phraseLine')}
          buttonLabel={t('data.take.open')}
          error={state.amiss}
          onWords={(passphrase) => look(state.file, { passphrase })}
        />
      )}
      {state.at === 'preview' && (
        <Preview
          title={t(state.copy ? 'data.take.copyWould' : 'data.take.would')}
          would={state.read.preview}
          choices={!state.read.settings ? 'none' : state.copy ? 'on' : 'off'}
          {...(state.read.from !== 'enough' && { tool: t(`ledger.tools.${state.read.from}`) })}
          {...(state.read.at !== undefined && { made: acts.dayOf(state.read.at) })}
          onTake={(choices) => take(state.read, choices)}
          onKeep={keep}
        />
      )}
      <StatusLine done={state.at === 'idle' && state.said ? { text: state.said } : null} />
      <h3 class="label">{t('data.copies.title')}</h3>
      <Copies days={copies} onLook={lookAtCopy} onErase={() => act(acts.eraseCopies, () => t('data.copies.erased'))} />
    </>
  );
}
