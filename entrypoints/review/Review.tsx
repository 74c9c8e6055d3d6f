/** The frame of the weekly look back: one view at a time, the ways to the others at its foot. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { ViewProps } from './props.ts';
import { VIEWS, viewAt } from './views.ts';

interface CurrentView {
  id: string;
  at: string;
  View: ComponentType<ViewProps>;
}

/** @param first the view that the address names, so that it stands there at once */
export function Review({ first }: { first: CurrentView }) {
  const [current, setCurrent] = useState(first);
  useEffect(() => {
    const followHash = async () => {
      const { hash } = location;
      const { view, at } = viewAt(hash);
      const { View } = await view.load();
      if (hash === location.hash) setCurrent({ id: view.id, at, View });
    };
    addEventListener('hashchange', followHash);
    return () => removeEventListener('hashchange', followHash);
  }, []);
  const { id, at, View } = current;
  return (
    <PageFrame
      footerLinks={VIEWS.filter((one) => one.id !== id).map((one) => (
        <TextButton key={one.id} href={`#${one.id}`}>
          {t(one.way)}
        </TextButton>
      ))}
    >
      <View key={`${id}/${at}`} at={at} />
    </PageFrame>
  );
}
