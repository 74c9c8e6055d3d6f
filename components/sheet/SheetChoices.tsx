/** What a page to show someone is made of: how far back, which parts, which notes, and a line that is not kept. */
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';
import { Checkbox } from '../Checkbox.tsx';
import { Select } from '../Select.tsx';
import { TextArea } from '../TextArea.tsx';

const WEEKS = ['1', '4', '8'] as const;
const MAX_LENGTH = 600;

interface SheetOption {
  id: string;
  label: string;
  on: boolean;
}

interface Props {
  weeks: number;
  parts: SheetOption[];
  /** notes that are open: each is picked by itself */
  notes: SheetOption[];
  /** how many lie under a lock */
  sealed: number;
  talk: string;
  onWeeks(weeks: number): void;
  onPart(id: string, on: boolean): void;
  onNote(id: string, on: boolean): void;
  onTalk(text: string): void;
  /** none where the page is empty */
  onPrint?(): void;
}

export const SheetChoices = (props: Props) => (
  <section class="sheet-choices">
    <p class="lead">{t('sheet.line')}</p>
    <Select
      label={t('sheet.weeks')}
      value={String(props.weeks)}
      options={WEEKS.map((value) => ({ value, label: t(`sheet.weeksOf.${value}`) }))}
      onChange={(value) => props.onWeeks(Number(value))}
    />
    {props.parts.length > 0 && (
      <fieldset>
        <legend class="label">{t('sheet.parts')}</legend>
        {props.parts.map(({ id, label, on }) => (
          <Checkbox key={id} label={label} checked={on} onChange={(is) => props.onPart(id, is)} />
        ))}
      </fieldset>
    )}
    {(props.notes.length > 0 || props.sealed > 0) && (
      <fieldset>
        <legend class="label">{t('sheet.notesPick')}</legend>
        {props.notes.map(({ id, label, on }) => (
          <Checkbox key={id} label={label} checked={on} onChange={(is) => props.onNote(id, is)} />
        ))}
        {props.sealed > 0 && <p class="small soft">{t('sheet.sealed', { count: props.sealed })}</p>}
      </fieldset>
    )}
    <TextArea
      label={t('sheet.talk')}
      value={props.talk}
      maxLength={MAX_LENGTH}
      rows={2}
      onInput={props.onTalk}
      privacyNote={false}
    />
    <p class="small soft">{t('sheet.talkLine')}</p>
    {props.onPrint && <Button onClick={props.onPrint}>{t('sheet.print')}</Button>}
  </section>
);
