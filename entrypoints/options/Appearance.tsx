/** Light, dark, or as the system has it; and what the toolbar's icon shows. */
import { Checkbox } from '../../components/Checkbox.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { t } from '../../lib/i18n/index.ts';
import { ChangeLine, createSetterInPlace, type PartProps, type RunChange } from './Section.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

export const Appearance = (props: PartProps & { runChange: RunChange }) => {
  const { theme, iconMinutes } = props.state.settings;
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
      <Checkbox
        label={t('options.look.iconMinutes')}
        hint={t('options.look.iconMinutesHint')}
        checked={iconMinutes}
        onChange={(on) => set({ iconMinutes: on })}
      />
      <ChangeLine at="iconMinutes" />
    </>
  );
};
