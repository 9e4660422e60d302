import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Me, SignedInPage } from '../app/SignedInPage.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { UrgentRequestDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { RequestView } from './RequestView.js';
import { readsHistory, seesUrgent } from './roles.js';
import './urgent.css';

/** One urgent request: its clocks, what was asked and answered, and what the reader can do about it. */
export function RequestPage({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <SignedInPage
      title={t('urgent.one')}
      back={{ href: '/haster', text: t('urgent.back') }}
      isFor={seesUrgent}
      signIn={t('urgent.signIn')}
      forbidden={t('urgent.forbidden')}
    >
      {(me) => <LoadedRequest id={id} me={me} />}
    </SignedInPage>
  );
}

function LoadedRequest({ id, me }: { id: string; me: Me }) {
  const { t } = useTranslation();
  const state = useLiveQuery(UrgentRequestDocument, { id, history: readsHistory(me) }, ['URGENT']);
  return (
    <Loaded state={state}>
      {({ urgentRequest }) =>
        urgentRequest ? (
          <RequestView request={urgentRequest} me={me} refetch={state.refetch} />
        ) : (
          <Paragraph>{t('urgent.gone')}</Paragraph>
        )
      }
    </Loaded>
  );
}
