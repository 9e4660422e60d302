import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import {
  EndInstitutionDocument,
  type InstitutionFragment,
  MailLinkDocument,
  MakeLinkDocument,
  RevokeLinkDocument,
} from '../generated/graphql.js';

/** What can be done with an institution, and what came of it. */
export function useInstitutionActions(
  { id: institutionId, name, version: expectedVersion }: InstitutionFragment,
  tell: (text: string) => void,
) {
  const { t } = useTranslation();
  const making = useOnce(MakeLinkDocument);
  const mailing = useOnce(MailLinkDocument);
  const revoking = useOnce(RevokeLinkDocument);
  const ending = useOnce(EndInstitutionDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** The address of a link just made; null: it cannot be shown again; undefined: none was made. */
  const [shown, setShown] = useState<string | null>();
  const all = [making, mailing, revoking, ending];
  const settle = (outcome: { __typename: string; message?: string } | undefined, done: string) => {
    if (outcome === undefined) return;
    setRefusal(outcome.message ?? null);
    if (outcome.message === undefined) tell(done);
  };
  return {
    refusal,
    shown,
    sending: all.some(({ sending }) => sending),
    problem: all.find(({ problem }) => problem !== null)?.problem ?? null,
    hide: () => setShown(undefined),
    makeLink: () =>
      void making.send({ institutionId }).then((data) => {
        if (data?.outcome.__typename === 'InstitutionLinkMade') setShown(data.outcome.address ?? null);
        settle(data?.outcome, '');
      }),
    mailLink: () =>
      void mailing
        .send({ institutionId })
        .then((data) => settle(data?.outcome, t('institutions.week.asked', { name }))),
    revoke: () =>
      void revoking
        .send({ institutionId })
        .then((data) => settle(data?.outcome, t('institutions.revoked', { name }))),
    end: () =>
      void ending
        .send({ institutionId, expectedVersion })
        .then((data) => settle(data?.outcome, t('institutions.ended', { name }))),
  };
}
