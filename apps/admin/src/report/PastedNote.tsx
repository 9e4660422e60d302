import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Pasting } from './use-pasting.js';

/** What came of cells that were pasted, and the way back. */
export function PastedNote({ pasting: { pasted, undo } }: { pasting: Pasting }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="report-pasted">
      {pasted === null ? null : 'word' in pasted ? (
        <strong>{t('report.pasteRefused', { word: pasted.word })}</strong>
      ) : (
        <>
          {t('report.pasted', { count: pasted.filled })}{' '}
          {pasted.left > 0 ? t('report.pastedLeft', { count: pasted.left }) : null}
        </>
      )}
      {undo ? (
        <Button type="button" variant="tertiary" data-size="sm" onClick={undo}>
          {t('report.undo')}
        </Button>
      ) : null}
    </div>
  );
}
