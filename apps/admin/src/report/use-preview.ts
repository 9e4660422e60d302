import { useEffect, useMemo, useState } from 'react';
import { useLiveQuery } from '../api/use-live-query.js';
import { PreviewReportDocument, type PreviewReportQuery } from '../generated/graphql.js';
import { type Figure, FIGURES } from './figures.js';
import type { ReportContent } from './read-draft.js';

const REST_MS = 400;

type Line = NonNullable<PreviewReportQuery['previewReport']>['lines'][number];

/** What one category would mean, and which of its fields its warnings are about. */
export type RowPreview = Line & { readonly warned: ReadonlySet<Figure> };

/** By category code; empty until the first answer. */
export type ReportPreview = ReadonlyMap<string, RowPreview>;

const figureOf = (path: string) => FIGURES.find((figure) => path.endsWith(`.${figure}`));

/** What the report would mean as it stands, asked for when the typing rests. The last answer stays while there is no contact. */
export function usePreview(
  base: { readonly organisationId: string; readonly isoWeek: string },
  content: ReportContent,
): ReportPreview {
  const body = JSON.stringify(content);
  const [asked, ask] = useState(body);
  useEffect(() => {
    const timer = setTimeout(() => ask(body), REST_MS);
    return () => clearTimeout(timer);
  }, [body]);
  const input = { ...base, ...(JSON.parse(asked) as ReportContent) };
  const { data } = useLiveQuery(PreviewReportDocument, { input }, 'untilAnswered');
  return useMemo(
    () =>
      new Map(
        data?.previewReport?.lines.map((line): [string, RowPreview] => [
          line.category.code,
          { ...line, warned: new Set(line.warnings.flatMap(({ path }) => figureOf(path) ?? [])) },
        ]),
      ),
    [data],
  );
}
