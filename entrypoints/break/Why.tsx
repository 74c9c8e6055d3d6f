/** `#why`: why Enough speaks as it does, in a minute, with what it rests on. */
import { useEffect, useState } from 'preact/hooks';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Around, In, InEnglish } from '../../components/InLanguage.tsx';
import { loadWhyTone, type WhyTone } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';

export function View() {
  const [why, setWhy] = useState<WhyTone | null>(null);
  useEffect(() => {
    void loadWhyTone().then(setWhy);
  }, []);
  if (!why) return <div class="page" />;
  const { lang } = why;
  return (
    <PageFrame>
      <main>
        <Heading kind="title" text={<In lang={lang}>{why.title}</In>} />
        <InEnglish lang={lang} line={t('overlay.inEnglish')} />
        <p class="lead">
          <In lang={lang}>{why.opening}</In>
        </p>
        {why.parts.map(({ id, says, because, sources }) => (
          <section key={id} aria-labelledby={id}>
            <h2 class="voice" id={id}>
              <In lang={lang}>{says}</In>
            </h2>
            <p>
              <In lang={lang}>{because}</In>
            </p>
            <p class="small soft">
              <Around line={(gap) => t('breaks.sources', { sources: gap })} words={sources.join('; ')} lang={lang} />
            </p>
          </section>
        ))}
        <p class="lead">
          <In lang={lang}>{why.closing}</In>
        </p>
      </main>
    </PageFrame>
  );
}
