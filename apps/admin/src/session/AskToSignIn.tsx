import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSession } from './session-context.js';
import './ask-to-sign-in.css';

/** What is there for those who sign in, and the way to do so: it leads back to this page. */
export function AskToSignIn({ text }: { text: string }) {
  const { t } = useTranslation();
  const { signIn } = useSession();
  return (
    <div className="across ask-to-sign-in">
      <Paragraph>{text}</Paragraph>
      <Button onClick={signIn}>{t('session.signIn')}</Button>
    </div>
  );
}
