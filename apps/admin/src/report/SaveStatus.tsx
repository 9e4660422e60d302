import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../kit/use-format.js';
import { OVERTAKEN_ID } from './Overtaken.js';
import type { DraftSaving } from './use-draft-saving.js';

interface SaveStatusProps {
  readonly saving: DraftSaving;
  /** Somebody else saved or sent in between, and nothing is saved until one is chosen. */
  readonly overtaken: boolean;
}

/** Whether what is typed is safe, and where. */
export function SaveStatus({ saving, overtaken }: SaveStatusProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (overtaken) {
    return (
      <span role="status" className="save-status save-status-trouble">
        {t('report.draft.overtaken')} <Link href={`#${OVERTAKEN_ID}`}>{t('report.draft.toChoice')}</Link>
      </span>
    );
  }
  const { saved, savedAt, problem, refusal } = saving;
  const text =
    refusal !== null
      ? t('report.draft.refused', { reason: refusal })
      : saved
        ? savedAt === null
          ? t('report.draft.untouched')
          : t('report.draft.saved', { time: format.time(savedAt) })
        : problem === null
          ? t(saving.saving ? 'report.draft.saving' : 'report.draft.kept')
          : t(`report.draft.${problem.kind === 'forbidden' ? 'signIn' : problem.kind}`);
  const trouble = refusal !== null || (problem !== null && !saved);
  return (
    <span role="status" className={trouble ? 'save-status save-status-trouble' : 'save-status'}>
      {text}
    </span>
  );
}
