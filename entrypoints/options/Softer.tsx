/** "A softer feed": each softening by itself, for one network at a time. The address names the network: `#softer/instagram`. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { HiddenParts } from '../../components/soften/HiddenParts.tsx';
import { SoftOptions, type SoftPlace } from '../../components/soften/SoftOptions.tsx';
import type { HiddenPart } from '../../lib/corrections/types.ts';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { parseHash } from '../../lib/pages/parse-hash.ts';
import { withChoice, without } from '../../lib/pages/soften.ts';
import { isOn, withStep } from '../../lib/soften/steps.ts';
import { AS_IT_IS, type SoftChoice } from '../../lib/soften/types.ts';
import { standingsOn } from '../../lib/soften/unfit.ts';
import { softText } from '../../lib/words/softer.ts';
import { ChangeLine, createSetter, type PartProps, type RunChange } from './Section.tsx';
import { useHash } from './use-hash.ts';

export function SofterPart(props: PartProps & { runChange: RunChange }) {
  const { on, settings, softMismatches = [] } = props.state;
  const set = createSetter(props, props.runChange);
  const [network, setNetwork] = useNetwork(on);
  if (!network)
    return (
      <>
        <p class="soft">{t('softer.none')}</p>
        <Button href="#feeds">{t('options.feeds.title')}</Button>
      </>
    );
  const name = nameOf(network);
  const choice = settings.soft[network] ?? AS_IT_IS;
  const choose = (place: SoftPlace, chosen: SoftChoice, text: string) =>
    set(
      { soft: withChoice(settings.soft, network, chosen), usualUntil: without(settings.usualUntil, network) },
      text,
      `${network} ${place}`,
    );
  const hidden = settings.hidden.filter((one) => one.network === network);
  const showAgain = (one: HiddenPart) =>
    set({ hidden: settings.hidden.filter((other) => other !== one) }, t('softer.hiddenShown'), `${network} hidden`);
  return (
    <>
      <p class="soft">{t('softer.lead')}</p>
      {on.length > 1 && (
        <Select
          label={t('softer.where')}
          value={network}
          options={on.map((id) => ({ value: id, label: nameOf(id) }))}
          onChange={setNetwork}
        />
      )}
      <h2 class="voice">{t('softer.heading', { network: name })}</h2>
      <SoftOptions
        key={network}
        choice={choice}
        standings={network.startsWith('site:') ? null : standingsOn(network, softMismatches)}
        onStep={(step) => {
          const chosen = withStep(choice, step);
          choose('steps', chosen, softText(chosen, name));
        }}
        onChange={(place, chosen) =>
          choose(
            place,
            chosen,
            t(`softer.now.${isOn(chosen, place) ? 'on' : 'off'}`, { what: t(`softer.one.${place}`) }),
          )
        }
        answerAt={(place) => <ChangeLine at={`${network} ${place}`} />}
      />
      {hidden.length > 0 && <HiddenParts hidden={hidden} onShow={showAgain} />}
      <ChangeLine at={`${network} hidden`} />
    </>
  );
}

/** The one that the address names, or else the first; another one takes its place in the address. */
function useNetwork(on: readonly string[]): [string | undefined, (network: string) => void] {
  const at = useHash();
  const [chosen, choose] = useState<string>();
  useEffect(() => {
    const { id, at: named } = parseHash(at.hash);
    if (id === 'softer' && on.includes(named)) choose(named);
  }, [at, on]);
  return [
    chosen && on.includes(chosen) ? chosen : on[0],
    (network) => {
      history.replaceState(null, '', `#softer/${network}`);
      choose(network);
    },
  ];
}
