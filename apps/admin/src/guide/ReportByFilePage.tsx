import type { IsoWeek } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import en from '../../../../docs/report-by-file.md?raw';
import nb from '../../../../docs/report-by-file.nb.md?raw';
import nn from '../../../../docs/report-by-file.nn.md?raw';
import { PageFrame } from '../app/PageFrame.js';
import { useLocale } from '../i18n/use-locale.js';
import { Section } from '../kit/Section.js';
import { GuideContent } from './GuideContent.js';
import { sectionsOf } from './sections-of.js';
import './guide.css';

/** They go with the program, so that they are never of another version. */
const TEXTS = { nb, nn, en };

/** How a file of reports is made, for whoever has no repository to read it in. */
export function ReportByFilePage({ isoWeek }: { isoWeek: IsoWeek }) {
  const { t } = useTranslation();
  const [whole, ...sections] = sectionsOf(TEXTS[useLocale()]);
  const title = whole?.title ?? '';
  return (
    <PageFrame title={title} back={{ href: `/uke/${isoWeek}/import`, text: t('import.link') }}>
      {() => (
        <>
          <div className="across">
            <GuideContent content={whole?.content ?? []} section={title} />
          </div>
          {sections.map(({ title, content }) => (
            <Section key={title} title={title} across>
              <GuideContent content={content} section={title} />
            </Section>
          ))}
        </>
      )}
    </PageFrame>
  );
}
