import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ShownLinkProps {
  readonly name: string;
  /** null: it was shown before. */
  readonly address: string | null;
  readonly onClose: () => void;
}

/** A link just made, to be copied: it is shown this once. */
export function ShownLink({ name, address, onClose }: ShownLinkProps) {
  const { t } = useTranslation();
  const id = useId();
  const [told, tell] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address ?? '');
      tell('copied');
    } catch {
      tell('notCopied'); // the browser may not let the page, or has no such thing
    }
  };
  return (
    <Dialog open onClose={onClose} closeButton={t('institutions.close')} aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {t('institutions.shown', { name })}
      </Heading>
      {address === null ? (
        <Paragraph className="dialog-text">{t('institutions.shownBefore')}</Paragraph>
      ) : (
        <>
          <Paragraph className="dialog-text">{t('institutions.shownTell')}</Paragraph>
          <Textfield
            label={t('institutions.shown', { name })}
            readOnly
            value={address}
            onFocus={({ target }) => target.select()}
          />
          <div className="actions dialog-text">
            <Button onClick={() => void copy()}>{t('institutions.copy')}</Button>
            <span role="status">{told === null ? '' : t(`institutions.${told}`)}</span>
          </div>
        </>
      )}
    </Dialog>
  );
}
