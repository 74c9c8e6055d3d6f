/** Light, dark, or as the system has it. */
import { Radios } from '../../components/Field.tsx';
import { t } from '../../lib/i18n/index.ts';
import { type Act, type PartProps, setter } from './Section.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

export const Look = (props: PartProps & { act: Act }) => (
  <Radios
    label={t('options.look.theme')}
    value={props.state.settings.theme}
    options={THEMES.map((value) => ({ value, label: t(`options.look.${value}`) }))}
    onChange={(value) => setter(props, props.act)({ theme: THEMES.find((theme) => theme === value) ?? 'system' })}
  />
);
