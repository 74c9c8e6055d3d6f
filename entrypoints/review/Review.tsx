/** The frame of the weekly look back: one view at a time, the ways to the others at its foot. */
import { PageFrame } from '../../components/Frame.tsx';
import { Word } from '../../components/Press.tsx';
import { t } from '../../lib/i18n/index.ts';
import { VIEWS, viewAt } from './views.ts';

export const Review = ({ hash }: { hash: string }) => {
  const { view, at } = viewAt(hash);
  const { View } = view;
  return (
    <PageFrame
      ways={VIEWS.filter(({ id }) => id !== view.id).map(({ id, way }) => (
        <Word key={id} href={`#${id}`}>
          {t(way)}
        </Word>
      ))}
    >
      <View key={`${view.id}/${at}`} at={at} />
    </PageFrame>
  );
};
