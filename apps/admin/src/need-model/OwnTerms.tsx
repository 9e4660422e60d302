import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NeedTermsDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { weekParts } from '../kit/iso-week.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { ByRateTable } from './ByRateTable.js';
import { CasesBehind } from './CasesBehind.js';
import { TermsTable } from './TermsTable.js';

interface OwnTermsProps {
  readonly own: { readonly id: string; readonly kind: string; readonly title: string };
  readonly isoWeek: string;
}

/** What the model believes the caller's organisation uses in a week, and what that rests on. */
export function OwnTerms({ own, isoWeek }: OwnTermsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const state = useLiveQuery(NeedTermsDocument, { organisationId: own.id, isoWeek }, ['NEED_MODEL']);
  const withCases = own.kind === 'KOMMUNE';
  const ground = state.data?.organisation;
  const size = withCases ? ground?.population : ground?.somaticBeds;
  const intro = t(withCases ? 'needModel.ownKommune' : 'needModel.ownHospital', {
    week: String(weekParts(isoWeek).week),
    n: size === null || size === undefined ? t('needModel.unknown') : format.number(size),
  });
  return (
    <Section title={t('needModel.own', { name: own.title })} intro={state.data ? intro : undefined} across>
      <Loaded state={state} lines={8}>
        {({ needTerms, organisation }) => (
          <>
            {withCases ? (
              <CasesBehind term={needTerms[0]} ownId={own.id} countyId={organisation?.fylkesmann?.id} />
            ) : null}
            <TermsTable terms={needTerms} withCases={withCases} />
            <ByRateTable terms={needTerms} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
