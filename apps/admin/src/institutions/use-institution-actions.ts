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
  const actions = {
    make: useOnce(MakeLinkDocument),
    mail: useOnce(MailLinkDocument),
    revoke: useOnce(RevokeLinkDocument),
    end: useOnce(EndInstitutionDocument),
  };
  const [latest, setLatest] = useState<keyof typeof actions>('make');
  const [refusal, setRefusal] = useState<string | null>(null);
  /** The address of a link just made; null: it cannot be shown again; undefined: none was made. */
  const [shown, setShown] = useState<string | null>();
  const begin = (action: keyof typeof actions) => {
    setLatest(action);
    setRefusal(null);
  };
  const settle = (outcome: { __typename: string; message?: string } | undefined, done: string) => {
    if (outcome === undefined) return;
    setRefusal(outcome.message ?? null);
    if (outcome.message === undefined) tell(done);
  };
  return {
    refusal,
    shown,
    sending: Object.values(actions).some(({ sending }) => sending),
    problem: actions[latest].problem,
    hide: () => setShown(undefined),
    makeLink: () => {
      begin('make');
      void actions.make.send({ institutionId }).then((data) => {
        if (data?.outcome.__typename === 'InstitutionLinkMade') setShown(data.outcome.address ?? null);
        settle(data?.outcome, '');
      });
    },
    mailLink: () => {
      begin('mail');
      void actions.mail
        .send({ institutionId })
        .then((data) => settle(data?.outcome, t('institutions.week.asked', { name })));
    },
    revoke: () => {
      begin('revoke');
      void actions.revoke
        .send({ institutionId })
        .then((data) => settle(data?.outcome, t('institutions.revoked', { name })));
    },
    end: () => {
      begin('end');
      void actions.end
        .send({ institutionId, expectedVersion })
        .then((data) => settle(data?.outcome, t('institutions.ended', { name })));
    },
  };
}
