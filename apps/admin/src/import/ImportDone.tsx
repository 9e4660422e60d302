import { Alert, Heading, Link, List, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { Reporters } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { FaultyDownload } from './FaultyDownload.js';
import type { Done } from './use-import.js';

interface ImportDoneProps {
  readonly done: Done;
  readonly isoWeek: string;
  /** Whom it reports for; null: itself. */
  readonly others: Reporters | null;
}

/** What was stored and what was not, with the way to each report. */
export function ImportDone({ done, isoWeek, others }: ImportDoneProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const receipt = useRef<HTMLDivElement>(null);
  useEffect(() => {
    receipt.current?.focus();
  }, [done]);
  const { reports, rows, unchanged, leftOut, stored } = done.imported;
  return (
    <div ref={receipt} tabIndex={-1} className="across import-done">
      <Alert data-color={leftOut.length > 0 ? 'warning' : 'success'} role="status">
        <Heading level={2} data-size="xs">
          {t('import.done', { count: reports })}
        </Heading>
        <Paragraph>
          {t('import.doneRows', { rows: String(rows) })}{' '}
          {unchanged > 0 ? t('import.becomes.UNCHANGED', { count: unchanged }) : null}
        </Paragraph>
        {leftOut.length > 0 ? (
          <>
            <Paragraph>
              {t('import.doneLeftOut', {
                count: leftOut.length,
                numbers: format.list(leftOut.map(({ number }) => number)),
              })}
            </Paragraph>
            <FaultyDownload file={done.file} isoWeek={isoWeek} />
          </>
        ) : null}
        <List.Unordered data-size="sm">
          {stored.map(({ id, organisation, revision, onBehalfBy }) => (
            <List.Item key={id}>
              <Link asChild>
                <Route href={`/uke/${isoWeek}/rapport${others ? `/${organisation.id}` : ''}`}>
                  {organisation.title}
                </Route>
              </Link>{' '}
              {t('report.receipt.revision', { n: String(revision) })}
              {others && onBehalfBy ? `, ${t(`import.onBehalf.${others}`)}` : null}
            </List.Item>
          ))}
        </List.Unordered>
      </Alert>
    </div>
  );
}
