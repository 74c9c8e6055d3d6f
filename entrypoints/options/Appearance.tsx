/** Light, dark, or as the system has it; the language, where there are several; and what the toolbar's icon shows. */
import { Checkbox } from '../../components/Checkbox.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { t } from '../../lib/i18n/index.ts';
import { LANGUAGES, languageName } from '../../lib/i18n/preferred.ts';
import { Keys } from './Keys.tsx';
import { ChangeLine, createSetterInPlace, type PartProps, type RunChange } from './Section.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

export const Appearance = (props: PartProps & { runChange: RunChange }) => {
  const { theme, language, iconMinutes } = props.state.settings;
  const set = createSetterInPlace(props, props.runChange);
  return (
    <>
      <RadioGroup
        label={t('options.look.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`options.look.${value}`) }))}
        onChange={(value) => set({ theme: THEMES.find((one) => one === value) ?? 'system' })}
      />
      <ChangeLine at="theme" />
      {LANGUAGES.length > 1 && (
        <>
          <Select
            label={t('options.look.language')}
            value={LANGUAGES.includes(language) ? language : ''}
            options={[
              { value: '', label: t('options.look.languageOfBrowser') },
              ...LANGUAGES.map((value) => ({ value, ...languageName(value) })),
            ]}
            onChange={(value) => set({ language: value })}
          />
          <ChangeLine at="language" />
        </>
      )}
      <Checkbox
        label={t('options.look.iconMinutes')}
        hint={t('options.look.iconMinutesHint')}
        checked={iconMinutes}
        onChange={(on) => set({ iconMinutes: on })}
      />
      <ChangeLine at="iconMinutes" />
      <Keys />
    </>
  );
};
