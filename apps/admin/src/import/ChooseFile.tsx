import {
  Button,
  EXPERIMENTAL_FileUpload as FileUpload,
  Field,
  Label,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface ChooseFileProps {
  readonly onChosen: (file: File) => void;
  /** Why the last one was no file of reports. */
  readonly problem: string | null;
}

/** A file is chosen by mouse or keyboard, or dropped here: the input covers the whole area. */
export function ChooseFile({ onChosen, problem }: ChooseFileProps) {
  const { t } = useTranslation();
  return (
    <Field>
      <Label>{t('import.choose')}</Label>
      <FileUpload>
        <Field.Description>{t('import.drop')}</Field.Description>
        <Field.Description>{t('import.limits')}</Field.Description>
        <Button asChild variant="secondary" data-size="sm">
          <span>{t('import.browse')}</span>
        </Button>
        <input
          type="file"
          accept=".csv,.xlsx,.txt"
          aria-invalid={problem !== null}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onChosen(file);
            target.value = ''; // so that the same file can be chosen again when it was corrected
          }}
        />
      </FileUpload>
      {problem === null ? null : <ValidationMessage role="alert">{problem}</ValidationMessage>}
    </Field>
  );
}
