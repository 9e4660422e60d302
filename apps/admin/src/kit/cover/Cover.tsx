import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { CoverChart } from './CoverChart.js';
import type { CoverLine } from './cover-line.js';
import { CoverTable } from './CoverTable.js';

interface CoverProps {
  readonly caption: string;
  /** What a line is about: kommune, product. */
  readonly subject: string;
  readonly lines: readonly CoverLine[];
}

/** Days of cover before and after as a picture, and the same figures as a table. */
export function Cover(props: CoverProps) {
  const { t } = useTranslation();
  return (
    <>
      <CoverChart lines={props.lines} />
      <Details data-size="sm">
        <Details.Summary>{t('app.table')}</Details.Summary>
        <Details.Content>
          <CoverTable {...props} />
        </Details.Content>
      </Details>
    </>
  );
}
