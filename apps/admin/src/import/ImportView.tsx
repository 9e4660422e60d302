import { Link, List, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { ExportReportsDocument, type Reporters, ReportTemplateDocument } from '../generated/graphql.js';
import { AskTrouble } from '../kit/AskTrouble.js';
import { DownloadButtons } from '../kit/DownloadButtons.js';
import { Loading } from '../kit/Loading.js';
import { Section } from '../kit/Section.js';
import { ChooseFile } from './ChooseFile.js';
import { FilePreview } from './FilePreview.js';
import { ImportDone } from './ImportDone.js';
import { useImport } from './use-import.js';

interface ImportViewProps {
  readonly organisationId: string;
  readonly isoWeek: string;
  /** Whom it reports for: kommuner of a county, hospitals of a region; null: itself. */
  readonly others: Reporters | null;
}

/** From the template to what came of the file. */
export function ImportView({ organisationId, isoWeek, others }: ImportViewProps) {
  const { t } = useTranslation();
  const state = useImport(isoWeek);
  const { file, preview, refused, problem, done } = state;
  return (
    <>
      <Section
        title={t('import.template')}
        intro={t(others ? `import.templateOf.${others}` : 'import.templateOwn')}
      >
        <DownloadButtons
          text={t('import.downloadTemplate')}
          query={ReportTemplateDocument}
          variables={(format) => ({ organisationId, isoWeek, format })}
          fileOf={({ reportTemplate }) => reportTemplate}
          none={t('import.noTemplate')}
        />
      </Section>
      <Section title={t('import.export')} intro={t('import.exportIntro')}>
        <DownloadButtons
          text={t('import.downloadExport')}
          query={ExportReportsDocument}
          variables={(format) => ({ isoWeek, format })}
          fileOf={({ exportWeeklyReports }) => exportWeeklyReports}
          none={t('import.noTemplate')}
        />
      </Section>
      <Section title={t('import.file')} intro={t('import.fileIntro')} across>
        <List.Unordered data-size="sm">
          {(['helpUnits', 'helpNumbers', 'helpEmpty', 'helpAnswers'] as const).map((key) => (
            <List.Item key={key}>{t(`import.${key}`)}</List.Item>
          ))}
        </List.Unordered>
        <Paragraph data-size="sm">
          <Link asChild>
            <Route href={`/uke/${isoWeek}/import/hjelp`}>{t('import.documentation')}</Route>
          </Link>
        </Paragraph>
        <ChooseFile onChosen={state.choose} problem={refused} />
      </Section>
      {done ? <ImportDone done={done} isoWeek={isoWeek} others={others} /> : null}
      {problem ? (
        <div className="across">
          <AskTrouble problem={problem} onRetry={state.retry} />
        </div>
      ) : null}
      {file && !preview && !problem && !refused ? (
        <div className="across" role="status">
          <Paragraph>{t('import.reading', { name: file.name })}</Paragraph>
          <Loading lines={4} />
        </div>
      ) : null}
      {file && preview ? <FilePreview file={file} preview={preview} state={state} isoWeek={isoWeek} /> : null}
    </>
  );
}
