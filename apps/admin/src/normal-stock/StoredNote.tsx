import { useTranslation } from 'react-i18next';

/** Whether something is stored in Norway, as declared. */
export function StoredNote({ storedInNorway }: { storedInNorway: boolean | null }) {
  const { t } = useTranslation();
  const answer = storedInNorway === null ? 'unknown' : storedInNorway ? 'yes' : 'no';
  return <small className="normal-stock-note">{t(`normalStock.norway.${answer}`)}</small>;
}
