import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { Section } from '../kit/Section.js';
import { reportsFor } from '../session/reports-for.js';
import { useMe } from '../session/use-me.js';

/** The way to a county's file, for its fylkesmann, or to a region's, for its RHF. */
export function ImportPart({ isoWeek }: { isoWeek: string }) {
  const { t } = useTranslation();
  const me = useMe().data?.me;
  const others = me ? reportsFor(me.role) : null;
  if (others === null) return null;
  return (
    <Section title={t(`import.part.${others}`)} intro={t(`import.partIntro.${others}`)} across>
      <Button asChild variant="secondary">
        <Route href={`/uke/${isoWeek}/import`}>{t('import.link')}</Route>
      </Button>
    </Section>
  );
}
