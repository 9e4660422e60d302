import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import type { Me } from '../app/SignedInPage.js';
import type { WholeUrgentFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { ANSWER_FORMS } from './answer-forms.js';
import { AnswerForm } from './AnswerForm.js';
import { GrantSection } from './GrantSection.js';
import { RequestFacts } from './RequestFacts.js';
import { RequestHistory } from './RequestHistory.js';
import { turnOf } from './turn-of.js';
import { Withdraw } from './Withdraw.js';

interface RequestViewProps {
  readonly request: WholeUrgentFragment;
  readonly me: Me;
  readonly refetch: () => void;
}

/** The request, and what it is the reader's turn to do. Keyed by version: what was being answered was something else. */
export function RequestView({ request, me, refetch }: RequestViewProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const turn = turnOf(request, me);
  const form = turn === null || turn === 'withdraw' ? null : ANSWER_FORMS[turn];
  const { id, version, recipient, category } = request;
  return (
    <>
      {params.has('slatt-sammen') ? (
        <Alert data-color="info" data-size="sm" role="status" className="across">
          <Paragraph>{t('urgent.joined')}</Paragraph>
        </Alert>
      ) : null}
      <Section title={t('urgent.facts')} across>
        <RequestFacts request={request} own={me.organisation?.id === recipient.id} />
        {turn === 'withdraw' ? <Withdraw id={id} version={version} refetch={refetch} /> : null}
      </Section>
      {turn === 'decide' ? (
        <GrantSection key={`grant ${version}`} request={request} refetch={refetch} />
      ) : null}
      {form ? (
        <Section title={t(form.title)} across>
          <AnswerForm key={version} request={request} form={form} refetch={refetch} />
        </Section>
      ) : null}
      {request.entries && request.answers ? (
        <RequestHistory category={category} entries={request.entries} answers={request.answers} />
      ) : null}
    </>
  );
}
