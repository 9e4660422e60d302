import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { Section } from '../kit/Section.js';
import { useFollower } from './use-follower.js';

/** On the week's page: the way to following it up, for those who do. */
export function FollowPart({ isoWeek }: { isoWeek: string }) {
  const { t } = useTranslation();
  const follower = useFollower();
  if (follower === null) return null;
  return (
    <Section
      title={t('follow.part')}
      intro={t(follower.seesContacts ? 'follow.partIntro' : 'follow.partIntroWatch')}
      across
    >
      <div className="actions">
        <Button asChild>
          <Route href={`/uke/${isoWeek}/oppfolging`}>{t('follow.link')}</Route>
        </Button>
        <Button asChild variant="secondary">
          <Route href={`/uke/${isoWeek}/mangler`}>{t('follow.linkShortages')}</Route>
        </Button>
      </div>
    </Section>
  );
}
