/** What a person hid on a site that they added: each is shown again in one press. */
import type { HiddenPart } from '../../lib/corrections/types.ts';
import { t } from '../../lib/i18n/index.ts';
import { dateOf } from '../../lib/words/date.ts';
import { TextButton } from '../Button.tsx';
import './sets-me-off.css';

export const HiddenParts = (props: { hidden: readonly HiddenPart[]; onShow(one: HiddenPart): void }) => (
  <>
    <h3 class="label">{t('softer.hidden')}</h3>
    <ul class="rows named">
      {props.hidden.map((one) => (
        <li key={one.selector}>
          <span>
            {t('softer.hiddenSince', { day: dateOf(one.at) })}
            <small class="row-detail soft">
              <bdi>{one.selector}</bdi>
            </small>
          </span>
          <TextButton ariaLabel={t('softer.showNamed', { what: one.selector })} onClick={() => props.onShow(one)}>
            {t('softer.showHidden', { count: 1 })}
          </TextButton>
        </li>
      ))}
    </ul>
  </>
);
