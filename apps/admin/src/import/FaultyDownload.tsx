import { useTranslation } from 'react-i18next';
import { FaultyRowsDocument } from '../generated/graphql.js';
import { DownloadButtons } from '../kit/DownloadButtons.js';

/** The reports of a file that have faults, to be corrected: what is wrong stands beside each row. */
export function FaultyDownload({ file, isoWeek }: { file: File; isoWeek: string }) {
  const { t } = useTranslation();
  return (
    <div className="import-part">
      <DownloadButtons
        text={t('import.downloadFaulty')}
        query={FaultyRowsDocument}
        variables={(format) => ({ input: { file, isoWeek }, format })}
        fileOf={({ previewImport }) =>
          previewImport.__typename === 'ImportPreview' ? previewImport.faultyRows : null
        }
        none={t('import.noFaulty')}
      />
    </div>
  );
}
