import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeContactDocument, type OwnContactDetailsFragment } from '../generated/graphql.js';
import { FormEnd } from '../kit/FormEnd.js';
import { LANGUAGES } from '../kit/languages.js';
import { useSaying } from '../kit/use-saying.js';

const FIELDS = { name: 'text', email: 'email', phone: 'tel' } as const;

interface ChangeContactProps {
  readonly contact: OwnContactDetailsFragment;
  readonly onChanged: (name: string) => void;
}

/** Corrects one contact of one's own organisation: a button, and the form behind it. */
export function ChangeContact({ contact, onChanged }: ChangeContactProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('reminder.correctOf', { name: contact.name })}
        onClick={() => setOpen(true)}
      >
        {t('reminder.correct')}
      </Button>
    );
  }
  const close = () => setOpen(false);
  return (
    <ContactForm
      contact={contact}
      onCancel={close}
      onChanged={(name) => {
        close();
        onChanged(name);
      }}
    />
  );
}

function ContactForm({ contact, onChanged, onCancel }: ChangeContactProps & { onCancel: () => void }) {
  const { t } = useTranslation();
  // As it was when the form was opened: somebody else's change since then is told, never overwritten.
  const [{ id: contactId, version: expectedVersion, ...opened }] = useState(contact);
  const { name, email, phone, language } = opened;
  const [draft, setDraft] = useState({ name, email, phone: phone ?? '', language });
  const saying = useSaying(ChangeContactDocument, ({ outcome }) => {
    if (outcome.__typename === 'ContactChanged') onChanged(outcome.contact.name);
  });
  const fieldId = (field: string) => `contact-${contactId}-${field}`;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void saying.say([], { contactId, expectedVersion, ...draft }, fieldId);
  };
  return (
    <form
      className="contact-form"
      noValidate
      aria-label={t('reminder.correctOf', { name })}
      onSubmit={onSubmit}
    >
      {(['name', 'email', 'phone'] as const).map((field) => (
        <Textfield
          key={field}
          id={fieldId(field)}
          type={FIELDS[field]}
          label={t(`reminder.contact.${field}`)}
          value={draft[field]}
          error={saying.faultOf(fieldId(field))}
          onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
        />
      ))}
      <Field>
        <Label htmlFor={fieldId('language')}>{t('institutions.language')}</Label>
        <Select
          id={fieldId('language')}
          value={draft.language}
          onChange={({ target }) => setDraft({ ...draft, language: target.value as typeof draft.language })}
        >
          {LANGUAGES.map(([code, text]) => (
            <Select.Option key={code} value={code}>
              {text}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <FormEnd saying={saying} onCancel={onCancel} />
    </form>
  );
}
