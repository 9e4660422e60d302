import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SignedInPage } from '../app/SignedInPage.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { UrgentRequestDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { useMe } from '../session/use-me.js';
import { RequestView } from './RequestView.js';
import { readsHistory, seesUrgent } from './roles.js';
import './urgent.css';

/** One urgent request, which is the page's name: its clocks, what was asked and answered, and what the reader can do about it. */
export function RequestPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const me = useMe().data?.me;
  const history = me !== undefined && readsHistory(me);
  const state = useLiveQuery(UrgentRequestDocument, { id, history }, ['URGENT']);
  const asked = me && state.data?.urgentRequest; // what was read is not named to whoever is not signed in any more
  const title = asked
    ? t('urgent.of', { recipient: asked.recipient.title, category: asked.category.name })
    : t('urgent.one');
  return (
    <SignedInPage
      title={title}
      back={{ href: '/haster', text: t('urgent.back') }}
      isFor={seesUrgent}
      signIn={t('urgent.signIn')}
      forbidden={t('urgent.forbidden')}
    >
      {(reader) => (
        <Loaded state={state}>
          {({ urgentRequest }) =>
            urgentRequest ? (
              <RequestView request={urgentRequest} me={reader} refetch={state.refetch} />
            ) : (
              <Paragraph>{t('urgent.gone')}</Paragraph>
            )
          }
        </Loaded>
      )}
    </SignedInPage>
  );
}
