import { useTranslation } from 'react-i18next';
import type { NeedModelQuery } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import { CalibrationNote } from './CalibrationNote.js';
import { Said } from './Said.js';
import { useRateText } from './use-rate-text.js';

const COLUMNS = ['category', 'perThousand', 'per80', 'perBed', 'perCase'] as const;

/** Every rate of every category, with how old it is and what it rests on. */
export function RatesTable({ model }: { model: NeedModelQuery }) {
  const { t } = useTranslation();
  const rateText = useRateText();
  return (
    <CardTable
      caption={t('needModel.ratesTable')}
      columns={COLUMNS.map((key) => ({ key, name: t(`needModel.column.${key}`) }))}
    >
      {model.categories.map(({ code, name, baseUnit }) => {
        const rateOf = (reporters: string) =>
          model.needModel.find((rate) => rate.category.code === code && rate.reporters === reporters);
        const [kommune, hospital] = [rateOf('KOMMUNE'), rateOf('HOSPITAL')];
        // The published figures hold everybody's use in the base: nothing is known of the oldest by themselves.
        const per80 = kommune?.calibratedBy ? kommune.perResident80Plus : null;
        const uses = model.caseUse.filter((use) => use.category.code === code);
        const based = (rate: typeof kommune) => (
          <>
            {rateText(rate?.base, baseUnit)}
            <CalibrationNote rate={rate} />
          </>
        );
        return (
          <CardRow
            key={code}
            cells={{
              category: name,
              perThousand: based(kommune),
              per80: rateText(per80, baseUnit),
              perBed: based(hospital),
              perCase: (
                <>
                  {rateText(uses[0]?.perCase, baseUnit)}
                  {uses[0] ? (
                    <small className="need-model-note">
                      {t('needModel.age', { count: uses[0].ageDays })}
                    </small>
                  ) : null}
                  <Said figures={uses} textOf={({ perCase }) => rateText(perCase, baseUnit)} />
                </>
              ),
            }}
          />
        );
      })}
    </CardTable>
  );
}
