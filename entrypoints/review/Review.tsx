/** The frame of the weekly look back: one view at a time, the ways to the others at its foot. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { ViewProps } from './props.ts';
import { VIEWS, viewAt } from './views.ts';

interface Shown {
  id: string;
  at: string;
  View: ComponentType<ViewProps>;
}

/** @param first the view that the address names, so that it stands there at once */
export function Review({ first }: { first: Shown }) {
  const [shown, show] = useState(first);
  useEffect(() => {
    const turn = async () => {
      const { hash } = location;
      const { view, at } = viewAt(hash);
      const { View } = await view.load();
      if (hash === location.hash) show({ id: view.id, at, View });
    };
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  const { id, at, View } = shown;
  return (
    <PageFrame
      ways={VIEWS.filter((one) => one.id !== id).map((one) => (
        <TextButton key={one.id} href={`#${one.id}`}>
          {t(one.way)}
        </TextButton>
      ))}
    >
      <View key={`${id}/${at}`} at={at} />
    </PageFrame>
  );
}
