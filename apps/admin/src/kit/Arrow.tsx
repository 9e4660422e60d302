const PATHS = { back: 'M19 12H5m6-6-6 6 6 6', on: 'M5 12h14m-6-6 6 6-6 6' } as const;

/** Goes with the words of a link, which say the same: never read aloud. */
export function Arrow({ way }: { way: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
      <path d={PATHS[way]} strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
