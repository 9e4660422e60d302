import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { OpenRequestFragment } from '../generated/graphql.js';
import { StateTag } from './StateTag.js';

/** The way to what was already asked for, and where it stands. */
export function OpenRequestLink({ request, name }: { request: OpenRequestFragment; name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Link asChild>
        <Route href={`/haster/${request.id}`}>{t('urgent.already', { category: name })}</Route>
      </Link>{' '}
      <StateTag request={request} />
    </>
  );
}
