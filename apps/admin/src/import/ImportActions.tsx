import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePreviewFragment } from '../generated/graphql.js';
import { ConfirmDialog } from '../kit/ConfirmDialog.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { useFormat } from '../kit/use-format.js';
import type { ImportState } from './use-import.js';

/** Names in the question; the others are counted. */
const NAMED = 12;

/** Takes the file: all of it, or by choice without the reports that have faults, which are named first. */
export function ImportActions({ preview, state }: { preview: FilePreviewFragment; state: ImportState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asking, ask] = useState(false);
  const { send, sending, lost } = state;
  const bad = preview.reports.filter(({ becomes }) => becomes === 'LEFT_OUT');
  const good = preview.counts
    .filter(({ becomes }) => becomes === 'NEW' || becomes === 'CORRECTION')
    .reduce((sum, { reports }) => sum + reports, 0);
  const left = preview.counts.find(({ becomes }) => becomes === 'LEFT_OUT');
  const unnamed = (left?.reports ?? 0) - Math.min(NAMED, bad.length);
  const names = format.list([
    ...bad.slice(0, NAMED).map(({ organisation, number }) => organisation ?? number),
    ...(unnamed > 0 ? [t('import.others', { count: unnamed })] : []),
  ]);
  return (
    <div className="import-part">
      {good === 0 ? (
        <Paragraph>{t(preview.totalFaults > 0 ? 'import.nothingGood' : 'import.nothingNew')}</Paragraph>
      ) : null}
      {good > 0 && preview.totalFaults === 0 ? (
        <Button aria-disabled={sending} onClick={() => void send('ALL_OR_NOTHING')}>
          {t(sending ? 'report.sending' : 'import.take', { count: good })}
        </Button>
      ) : null}
      {good > 0 && preview.totalFaults > 0 ? (
        <>
          <Paragraph>{t('import.allOrNothing')}</Paragraph>
          <Button variant="secondary" aria-disabled={sending} onClick={() => ask(true)}>
            {t('import.takeGood', { count: good })}
          </Button>
        </>
      ) : null}
      <ConfirmDialog
        open={asking}
        ask={t('import.goodAsk', { count: good })}
        tell={t('import.goodTell', { names, rows: String(left?.rows ?? 0) })}
        action={t('import.takeGood', { count: good })}
        onConfirm={() => {
          ask(false);
          void send('ACCEPT_GOOD_ROWS');
        }}
        onClose={() => ask(false)}
      />
      <SendTrouble problem={lost} />
    </div>
  );
}
