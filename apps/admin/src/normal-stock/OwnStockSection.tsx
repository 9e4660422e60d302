import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnStockPartsFragment } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { OwnStockForm } from './OwnStockForm.js';
import { StoredNote } from './StoredNote.js';
import type { WhoseReports } from './whose-reports.js';

interface OwnStockSectionProps {
  readonly stock: OwnStockPartsFragment | null;
  readonly reports: WhoseReports;
  readonly mayDeclare: boolean;
  readonly onSaved: () => void;
}

/** Where its own stock is, as declared, and the way to declare it. */
export function OwnStockSection({ stock, reports, mayDeclare, onSaved }: OwnStockSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={t('normalStock.ownStock')}
      intro={t(`normalStock.ownStockIntro.${reports}`)}
      across
      screenOnly
    >
      {stock ? (
        <Paragraph>
          <StoredNote storedInNorway={stock.storedInNorway} />
          {t('normalStock.ownStockBy', { at: format.at(stock.statedAt), name: stock.statedBy })}
        </Paragraph>
      ) : (
        <Paragraph>{t('normalStock.ownStockNone')}</Paragraph>
      )}
      {mayDeclare && !open ? (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
            {t('normalStock.ownStockChange')}
          </Button>
        </div>
      ) : null}
      {open ? (
        <OwnStockForm
          stock={stock}
          onDone={() => {
            setOpen(false);
            onSaved();
          }}
          onCancel={() => setOpen(false)}
        />
      ) : null}
    </Section>
  );
}
