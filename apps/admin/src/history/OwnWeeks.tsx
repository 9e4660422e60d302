import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { addWeeks, type IsoWeek } from '@fordel/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { OwnReportsDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { Section } from '../kit/Section.js';
import { OwnWeekRow } from './OwnWeekRow.js';

/** A quarter at a time. */
const WEEKS = 13;

export function OwnWeeks({ current }: { current: IsoWeek }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(WEEKS);
  const state = useLiveQuery(OwnReportsDocument, { from: addWeeks(current, 1 - asked), to: current });
  return (
    <Section title={t('history.weeks')} intro={t('history.intro')} across>
      <Loaded state={state}>
        {({ ownReports }) =>
          ownReports.length === 0 ? (
            <Paragraph>{t('history.none')}</Paragraph>
          ) : (
            <>
              <ScrollTable caption={t('history.caption')}>
                <Table.Head>
                  <Table.Row>
                    {(['week', 'status', 'cover', 'sent'] as const).map((column) => (
                      <Table.HeaderCell key={column} scope="col">
                        {t(`history.${column}`)}
                      </Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Head>
                <Table.Body>
                  {ownReports.map((week) => (
                    <OwnWeekRow key={week.isoWeek} week={week} />
                  ))}
                </Table.Body>
              </ScrollTable>
              {ownReports.length < asked ? null : (
                <Button variant="secondary" onClick={() => setAsked(asked + WEEKS)}>
                  {t('history.more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
