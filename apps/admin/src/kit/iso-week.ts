/** Year and number of an ISO week such as '2020-W15'. */
export function weekParts(isoWeek: string): { year: string; week: number } {
  const [year = '', week = ''] = isoWeek.split('-W');
  return { year, week: Number(week) };
}
