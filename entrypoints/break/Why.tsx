/** `#why`: why Enough speaks as it does, in a minute, with what it rests on. */
import { useEffect, useState } from 'preact/hooks';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { loadWhyTone, type WhyTone } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';

export function View() {
  const [why, setWhy] = useState<WhyTone | null>(null);
  useEffect(() => {
    void loadWhyTone().then(setWhy);
  }, []);
  if (!why) return <div class="page" />;
  return (
    <PageFrame>
      <main>
        <Heading kind="title" text={why.title} />
        <p class="lead">{why.opening}</p>
        {why.parts.map(({ id, says, because, sources }) => (
          <section key={id} aria-labelledby={id}>
            <h2 class="voice" id={id}>
              {says}
            </h2>
            <p>{because}</p>
            <p class="small soft">{t('breaks.sources', { sources: sources.join('; ') })}</p>
          </section>
        ))}
        <p class="lead">{why.closing}</p>
      </main>
    </PageFrame>
  );
}
