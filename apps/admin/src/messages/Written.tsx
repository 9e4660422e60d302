import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../kit/use-format.js';

interface WrittenProps {
  readonly text: { readonly writtenBy: string; readonly body: string; readonly sentAt: string };
  readonly organisation: string;
  /** When the other side read it, null: not yet; undefined: it is not said. */
  readonly read: string | null | undefined;
}

/** What somebody wrote, as it was typed. */
export function Written({ text, organisation, read }: WrittenProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="written">
      <div>
        <strong>{t('message.by', { name: text.writtenBy, organisation })}</strong>{' '}
        <span className="subtle">{format.at(text.sentAt)}</span>
      </div>
      <Paragraph className="written-body">{text.body}</Paragraph>
      {read === undefined ? null : (
        <div className="subtle">
          {read === null ? t('message.notRead') : t('message.read', { at: format.at(read) })}
        </div>
      )}
    </div>
  );
}
