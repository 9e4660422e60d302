import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { Section } from '../kit/Section.js';
import { useMe } from '../session/use-me.js';

/** The way to a county's file, for its fylkesmann. */
export function ImportPart({ isoWeek }: { isoWeek: string }) {
  const { t } = useTranslation();
  if (useMe().data?.me.role !== 'FYLKESMANN') return null;
  return (
    <Section title={t('import.part')} intro={t('import.partIntro')} across>
      <Button asChild variant="secondary">
        <Route href={`/uke/${isoWeek}/import`}>{t('import.link')}</Route>
      </Button>
    </Section>
  );
}
