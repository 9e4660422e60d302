import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '../api/use-once.js';
import { type InstitutionOfWeekFragment, MailLinkDocument } from '../generated/graphql.js';
import { Contact } from '../institutions/Contact.js';
import { useLinkState } from '../institutions/use-link-state.js';
import { weekParts } from '../kit/iso-week.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { useFormat } from '../kit/use-format.js';

interface MissingPartProps {
  readonly one: InstitutionOfWeekFragment;
  readonly opensAt: string;
  readonly now: string;
}

/** For how long a part is missing, whom to reach, and the link sent again with one click. */
export function MissingPart({ one: { institution, lastWeekSent }, opensAt, now }: MissingPartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const link = useLinkState(institution.link);
  const { send, sending, problem } = useOnce(MailLinkDocument);
  const [told, setTold] = useState<{ text: string; refused: boolean } | null>(null);
  const { name } = institution;
  const mail = async () => {
    if (sending) return;
    const data = await send({ institutionId: institution.id });
    if (data === undefined) return;
    const refused = data.outcome.__typename !== 'InstitutionLinkAsked';
    const text = 'message' in data.outcome ? data.outcome.message : t('institutions.week.asked', { name });
    setTold({ text, refused });
  };
  return (
    <>
      <span>
        {t('institutions.week.missingFor', {
          duration: format.duration(Date.parse(now) - Date.parse(opensAt)),
        })}{' '}
        {lastWeekSent
          ? t('institutions.week.lastSent', { week: String(weekParts(lastWeekSent).week) })
          : t('institutions.week.never')}
      </span>
      <Contact of={institution} />
      <span className="subtle">{link}</span>
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          aria-label={`${t('institutions.mailLink')}: ${name}`}
          aria-disabled={sending}
          onClick={() => void mail()}
        >
          {t('institutions.mailLink')}
        </Button>
      </div>
      <div role="status">{told && !told.refused ? told.text : ''}</div>
      <SendTrouble refusal={told?.refused ? told.text : null} problem={problem} />
    </>
  );
}
