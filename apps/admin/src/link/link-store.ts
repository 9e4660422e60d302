const KEY = 'fordel.link';
const SECRET = /^#(fdl_[\w-]+)$/;

/** What opens the personal link this tab was opened with; null: none. Gone with the tab. */
export const loadLink = (): string | null => sessionStorage.getItem(KEY);

export const forgetLink = (): void => sessionStorage.removeItem(KEY);

/** Keeps a link's secret and takes it out of the address, so that it is in no history and on no screen. */
export function takeLink(): void {
  const [, secret] = SECRET.exec(location.hash) ?? [];
  if (secret === undefined) return;
  sessionStorage.setItem(KEY, secret);
  history.replaceState(null, '', location.pathname);
}
