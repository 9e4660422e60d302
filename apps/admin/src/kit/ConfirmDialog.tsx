import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly ask: string;
  readonly tell: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once more before something that cannot be undone. */
export function ConfirmDialog({ open, ask, tell, action, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Dialog open={open} onClose={onClose} closeButton={t('round.close')} aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {ask}
      </Heading>
      <Paragraph className="dialog-text">{tell}</Paragraph>
      <div className="actions">
        <Button onClick={onConfirm}>{action}</Button>
        <Button variant="secondary" onClick={onClose}>
          {t('round.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
