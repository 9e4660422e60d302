import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** What the page is called, how many of its forms say what is wrong, and the word for that. */
const shown = { page: '', faultyForms: 0, word: '' };

function show(change: Partial<typeof shown>): void {
  Object.assign(shown, change);
  document.title = (shown.faultyForms > 0 ? shown.word : '') + shown.page;
}

/** What the browser calls the page, in its tab and its history. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  useLayoutEffect(() => show({ page: `${title} – ${t('app.name')}` }), [title, t]);
}

/** Says in the page's title, which is read first, that something keeps a form from being sent. */
export function useFaultyTitle(isFaulty: boolean): void {
  const { t } = useTranslation();
  useLayoutEffect(() => {
    if (!isFaulty) return undefined;
    show({ faultyForms: shown.faultyForms + 1, word: t('form.inTitle') });
    return () => show({ faultyForms: shown.faultyForms - 1 });
  }, [isFaulty, t]);
}
