import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { NeedModelQuery } from '../generated/graphql.js';
import { ScrollTable } from '../kit/ScrollTable.js';
import { CalibrationNote } from './CalibrationNote.js';
import { Said } from './Said.js';
import { useRateText } from './use-rate-text.js';

const COLUMNS = ['category', 'perThousand', 'per80', 'perBed', 'perCase'] as const;

/** Every rate of every category, with how old it is and what it rests on. */
export function RatesTable({ model }: { model: NeedModelQuery }) {
  const { t } = useTranslation();
  const rateText = useRateText();
  return (
    <ScrollTable caption={t('needModel.ratesTable')}>
      <Table.Head>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`needModel.column.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {model.categories.map(({ code, name, baseUnit }) => {
          const rateOf = (reporters: string) =>
            model.needModel.find((rate) => rate.category.code === code && rate.reporters === reporters);
          const [kommune, hospital] = [rateOf('KOMMUNE'), rateOf('HOSPITAL')];
          // The published figures hold everybody's use in the base: nothing is known of the oldest by themselves.
          const per80 = kommune?.calibratedBy ? kommune.perResident80Plus : null;
          const uses = model.caseUse.filter((use) => use.category.code === code);
          return (
            <Table.Row key={code}>
              <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
              <Table.Cell>
                {rateText(kommune?.base, baseUnit)}
                <CalibrationNote rate={kommune} />
              </Table.Cell>
              <Table.Cell>{rateText(per80, baseUnit)}</Table.Cell>
              <Table.Cell>
                {rateText(hospital?.base, baseUnit)}
                <CalibrationNote rate={hospital} />
              </Table.Cell>
              <Table.Cell>
                {rateText(uses[0]?.perCase, baseUnit)}
                {uses[0] ? (
                  <small className="need-model-note">{t('needModel.age', { count: uses[0].ageDays })}</small>
                ) : null}
                <Said figures={uses} textOf={({ perCase }) => rateText(perCase, baseUnit)} />
              </Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </ScrollTable>
  );
}
