/** Files out and in, and the copies of the last days. */
import { useEffect, useState } from 'preact/hooks';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Copies } from '../../../components/data/Copies.tsx';
import { ExportForm } from '../../../components/data/ExportForm.tsx';
import { FileButton } from '../../../components/data/FileButton.tsx';
import { ImportPreview } from '../../../components/data/ImportPreview.tsx';
import { LostCopy } from '../../../components/data/LostCopy.tsx';
import { PassphraseForm } from '../../../components/data/PassphraseForm.tsx';
import { Progress } from '../../../components/data/Progress.tsx';
import { useLostFocus } from '../../../components/lost-focus.ts';
import { StatusLine } from '../../../components/StatusLine.tsx';
import { t } from '../../../lib/i18n/index.ts';
import type { Settings } from '../../../lib/store/settings.ts';
import type { LostWithCopy } from '../../../lib/store/status.ts';
import { dateOf } from '../../../lib/words/date.ts';
import { ChangeLine, type RunChange } from '../Section.tsx';
import type { DataActions } from './actions.ts';
import { failureText, useImport } from './use-import.ts';
import '../../../components/data/data.css';

interface ExportProps {
  actions: DataActions;
  settings: Settings;
  onWeekly(saveWeekly: boolean): void;
}

export function ExportFile({ actions, settings: { saveWeekly, savedAt }, onWeekly }: ExportProps) {
  const [share, setShare] = useState<number | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const save = (kind: 'json' | 'csv', passphrase?: string) => {
    setShare(0);
    setMessage(null);
    actions
      .save(kind, passphrase, setShare)
      .then(
        () => setMessage(t('data.save.done')),
        (error) =>
          setMessage((error as { reason?: string }).reason === 'stopped' ? t('data.save.stopped') : failureText(error)),
      )
      .finally(() => setShare(null));
  };
  return (
    <>
      <h2 class="label" id="save">
        {t('data.save.title')}
      </h2>
      <p class="soft">{t('data.save.line')}</p>
      <ExportForm share={share} onSave={save} onStop={actions.stop} />
      <StatusLine message={message === null ? null : { text: message }} />
      <Checkbox label={t('data.save.weekly')} hint={savedLine(savedAt)} checked={saveWeekly} onChange={onWeekly} />
      <ChangeLine at="saveWeekly" />
    </>
  );
}

const savedLine = (savedAt: number): string =>
  savedAt > 0 ? t('data.save.last', { day: dateOf(savedAt) }) : t('data.save.never');

/** @param lost what the browser lost and a copy still holds */
export function ImportFile({
  actions,
  lost,
  runChange,
}: {
  actions: DataActions;
  lost: LostWithCopy | undefined;
  runChange: RunChange;
}) {
  const flow = useImport(actions);
  const { state, previewFile, previewCopy, previewLost } = flow;
  const [copies, setCopies] = useState<string[]>([]);
  useEffect(() => actions.watchCopies(setCopies), [actions]);
  const box = useLostFocus<HTMLDivElement>(state);
  const steps = <ImportSteps {...flow} actions={actions} />;
  return (
    <>
      {(lost || state.of === 'lost') && (
        <div class="question" tabIndex={-1} ref={state.of === 'lost' ? box : undefined}>
          {lost && (
            <LostCopy
              why={lost.why}
              day={actions.dayOf(lost.at)}
              onPreview={previewLost}
              onLetGo={() => runChange(actions.letLostGo, () => t('data.lost.erased'), undefined, 'lost')}
            />
          )}
          {state.of === 'lost' && steps}
        </div>
      )}
      <ChangeLine at="lost" />
      <h2 class="label">{t('data.take.title')}</h2>
      <p class="soft">{t('data.take.line')}</p>
      <div class="question" tabIndex={-1} ref={state.of === 'file' ? box : undefined}>
        {(state.at === 'idle' || state.of !== 'file') && (
          <FileButton label={t('data.take.choose')} onFile={(chosen) => previewFile(chosen)} />
        )}
        {state.of === 'file' && steps}
      </div>
      <h2 class="label">{t('data.copies.title')}</h2>
      <div class="question" tabIndex={-1} ref={state.of === 'copy' ? box : undefined}>
        <Copies
          days={copies}
          onPreview={previewCopy}
          onErase={() => runChange(actions.eraseCopies, () => t('data.copies.erased'), undefined, 'copies')}
        />
        {state.of === 'copy' && steps}
      </div>
      <ChangeLine at="copies" />
    </>
  );
}

/** What has become of a file or a copy, under the press that it began with. */
function ImportSteps({
  state,
  previewFile,
  apply,
  cancel,
  actions,
}: ReturnType<typeof useImport> & { actions: DataActions }) {
  switch (state.at) {
    case 'idle':
      return <StatusLine message={state.message ? { text: state.message } : null} />;
    case 'busy':
      return <Progress label={t(`data.take.${state.doing}`)} share={state.share} onStop={actions.stop} />;
    case 'locked':
      return (
        <PassphraseForm
          hint={t('data.take.phraseLine')}
          buttonLabel={t('data.take.open')}
          error={state.error}
          onSubmit={(passphrase) => previewFile(state.file, { passphrase })}
        />
      );
    case 'preview': {
      const { read, of } = state;
      return (
        <ImportPreview
          title={t(of === 'file' ? 'data.take.would' : 'data.take.copyWould')}
          preview={read.preview}
          leftOut={read.leftOut}
          unfit={read.unfit}
          hidden={read.hidden ?? 0}
          choices={!read.settings ? 'none' : of === 'file' ? 'off' : 'on'}
          {...(read.from !== 'enough' && { tool: t(`ledger.tools.${read.from}`) })}
          {...(read.at !== undefined && { madeOn: actions.dayOf(read.at) })}
          onImport={(choices) => apply(read, choices)}
          onCancel={cancel}
        />
      );
    }
  }
}
