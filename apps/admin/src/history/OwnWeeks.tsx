import { Button, Paragraph } from '@digdir/designsystemet-react';
import { addWeeks, type IsoWeek } from '@fordel/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { OwnReportsDocument } from '../generated/graphql.js';
import { CardTable } from '../kit/CardTable.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { OwnWeekRow } from './OwnWeekRow.js';

/** A quarter at a time. */
const WEEKS = 13;
const COLUMNS = ['week', 'status', 'cover', 'sent'] as const;

export function OwnWeeks({ current }: { current: IsoWeek }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(WEEKS);
  const weeks = { from: addWeeks(current, 1 - asked), to: current };
  const state = useLiveQuery(OwnReportsDocument, weeks, ['REPORTS', 'WEEK']);
  return (
    <Section title={t('history.weeks')} intro={t('history.intro')} across>
      <Loaded state={state}>
        {({ ownReports }) =>
          ownReports.length === 0 ? (
            <Paragraph>{t('history.none')}</Paragraph>
          ) : (
            <>
              <CardTable
                caption={t('history.caption')}
                columns={COLUMNS.map((key) => ({ key, name: t(`history.${key}`) }))}
              >
                {ownReports.map((week) => (
                  <OwnWeekRow key={week.isoWeek} week={week} />
                ))}
              </CardTable>
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
