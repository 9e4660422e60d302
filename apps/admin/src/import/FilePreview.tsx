import { Paragraph, Switch } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePreviewFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { FaultyDownload } from './FaultyDownload.js';
import { FileFaults } from './FileFaults.js';
import { FileTable } from './FileTable.js';
import { FileWarnings } from './FileWarnings.js';
import { ImportActions } from './ImportActions.js';
import type { ImportState } from './use-import.js';

interface FilePreviewProps {
  readonly file: File;
  readonly preview: FilePreviewFragment;
  readonly state: ImportState;
  readonly isoWeek: string;
}

/** Above this only the rows with faults are shown first. */
const MANY = 40;

/** What is in a file, before anything is stored. */
export function FilePreview({ file, preview, state, isoWeek }: FilePreviewProps) {
  const { t } = useTranslation();
  const [faultyOnly, showFaultyOnly] = useState(preview.totalFaults > 0 && preview.rows.length > MANY);
  const { totalReports, totalRows, totalFaults, counts, rows, faults } = preview;
  const faulty = new Set([1, ...faults.flatMap(({ row }) => row ?? [])]);
  return (
    <Section title={t('import.preview', { name: file.name })} across>
      <Paragraph role="status">
        {t('import.contains', { reports: String(totalReports), rows: String(totalRows - 1) })}{' '}
        {counts
          .filter(({ reports }) => reports > 0)
          .map(({ becomes, reports }) => t(`import.becomes.${becomes}`, { count: reports }))
          .join(' ')}
      </Paragraph>
      <FileFaults faults={faults} total={totalFaults} />
      <ImportActions preview={preview} state={state} />
      {totalFaults > 0 && totalReports > 0 ? <FaultyDownload file={file} isoWeek={isoWeek} /> : null}
      <FileWarnings warnings={preview.warnings} />
      {totalFaults > 0 ? (
        <Switch
          label={t('import.faultyOnly')}
          checked={faultyOnly}
          onChange={({ target }) => showFaultyOnly(target.checked)}
        />
      ) : null}
      {rows.length < totalRows ? <Paragraph data-size="sm">{t('import.notAll')}</Paragraph> : null}
      <FileTable rows={faultyOnly ? rows.filter(({ row }) => faulty.has(row)) : rows} faults={faults} />
    </Section>
  );
}
