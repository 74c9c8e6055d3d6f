/** Light, dark, or as the system has it; and what the toolbar's icon shows. */
import { Checkbox, RadioGroup } from '../../components/Field.tsx';
import { t } from '../../lib/i18n/index.ts';
import { type Act, type PartProps, setter } from './Section.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

export const Look = (props: PartProps & { act: Act }) => {
  const { theme, iconMinutes } = props.state.settings;
  const set = setter(props, props.act);
  return (
    <>
      <RadioGroup
        label={t('options.look.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`options.look.${value}`) }))}
        onChange={(value) => set({ theme: THEMES.find((one) => one === value) ?? 'system' })}
      />
      <Checkbox
        label={t('options.look.iconMinutes')}
        hint={t('options.look.iconMinutesHint')}
        checked={iconMinutes}
        onChange={(on) => set({ iconMinutes: on })}
      />
    </>
  );
};
