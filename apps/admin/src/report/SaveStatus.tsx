import { useTranslation } from 'react-i18next';
import { useFormat } from '../kit/use-format.js';
import type { DraftSaving } from './use-draft-saving.js';

/** Whether what is typed is safe, and where. */
export function SaveStatus({ saving }: { saving: DraftSaving }) {
  const { t } = useTranslation();
  const format = useFormat();
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
