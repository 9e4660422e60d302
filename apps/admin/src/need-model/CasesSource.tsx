import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { ExpectedCasesDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { Said } from './Said.js';

interface CasesSourceProps {
  readonly cases: number;
  /** The week they were expected in. */
  readonly isoWeek: string;
  readonly ownId: string;
  readonly countyId: string | undefined;
}

/** A kommune's own figure, or the county's that it has a part of by inhabitants. */
export function CasesSource({ cases, isoWeek, ownId, countyId }: CasesSourceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const state = useLiveQuery(ExpectedCasesDocument, { isoWeek }, ['NEED_MODEL']);
  return (
    <Loaded state={state}>
      {({ expectedCases }) => {
        const of = (id: string | undefined) =>
          expectedCases.filter(({ organisation }) => organisation.id === id);
        const [own, county] = [of(ownId), of(countyId)];
        const figures = own.length > 0 ? own : county;
        const part = own.length > 0 ? undefined : county[0];
        const said = { n: format.number(cases, 1), week: String(weekParts(isoWeek).week) };
        return (
          <div>
            <Paragraph>
              {part
                ? t('needModel.casesPart', {
                    ...said,
                    all: format.number(part.cases),
                    place: part.organisation.title,
                  })
                : t('needModel.casesOwn', said)}
            </Paragraph>
            <Said figures={figures} textOf={(figure) => format.number(figure.cases)} />
          </div>
        );
      }}
    </Loaded>
  );
}
