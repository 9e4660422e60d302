import { Field, Label, Select, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaFiguresFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { MEASURES } from './area-figures.js';
import { AreaShare } from './AreaShare.js';

/** Every county week by week in one measure, which the reader chooses. */
export function CountyWeeks({ counties }: { counties: readonly AreaFiguresFragment[] }) {
  const { t } = useTranslation();
  const [measure, setMeasure] = useState<(typeof MEASURES)[number]>('completeness');
  const weeks = [...new Set(counties.map(({ isoWeek }) => isoWeek))].sort();
  const names = new Map(counties.map(({ fylkesmann }) => [fylkesmann?.id, fylkesmann?.title]));
  const areas = new Map(counties.map((county) => [`${county.fylkesmann?.id} ${county.isoWeek}`, county]));
  return (
    <>
      <Field className="follow-choice">
        <Label>{t('follow.measure')}</Label>
        <Select
          value={measure}
          onChange={({ target }) => setMeasure(MEASURES.find((each) => each === target.value) ?? measure)}
        >
          {MEASURES.map((each) => (
            <Select.Option key={each} value={each}>
              {t(`follow.${each}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <ScrollTable caption={t('follow.countyWeeksCaption', { measure: t(`follow.${measure}`) })}>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('follow.county')}</Table.HeaderCell>
            {weeks.map((week) => (
              <Table.HeaderCell key={week} scope="col" className="figure">
                {t('week.title', { week: String(weekParts(week).week) })}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {[...names].map(([id, title]) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">{title}</Table.HeaderCell>
              {weeks.map((week) => (
                <Table.Cell key={week} className="figure">
                  <AreaShare area={areas.get(`${id} ${week}`)} measure={measure} />
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </ScrollTable>
    </>
  );
}
