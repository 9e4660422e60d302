import { useTranslation } from 'react-i18next';
import { SignedInPage } from '../app/SignedInPage.js';
import { followsOthers } from '../session/follows-others.js';
import { Overview } from './Overview.js';
import { Statement } from './Statement.js';
import { holds } from './use-normal-stock.js';
import './normal-stock.css';

/** Three months' normal consumption: one's own, another's that was asked for, or all one follows. */
export function NormalStockPage({ asked }: { asked: string | null }) {
  const { t } = useTranslation();
  return (
    <SignedInPage
      title={t('normalStock.title')}
      {...(asked === null ? {} : { back: { href: '/normallager', text: t('normalStock.back') } })}
      isFor={(me) => holds(me) || followsOthers(me.role)}
      signIn={t('normalStock.signIn')}
      forbidden={t('normalStock.forbidden')}
    >
      {(me) => {
        const own = holds(me) ? (me.organisation?.id ?? null) : null;
        const shown = asked ?? own;
        return (
          <>
            {shown === null ? null : <Statement organisationId={shown} isOwn={shown === own} />}
            {asked === null && followsOthers(me.role) ? <Overview /> : null}
          </>
        );
      }}
    </SignedInPage>
  );
}
