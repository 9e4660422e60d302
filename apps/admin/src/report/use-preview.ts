import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '../api/problem.js';
import { useLiveQuery } from '../api/use-live-query.js';
import { PreviewReportDocument, type PreviewReportQuery } from '../generated/graphql.js';
import { type Figure, FIGURES } from './figures.js';
import type { ReportContent } from './read-draft.js';

const REST_MS = 400;

type Line = NonNullable<PreviewReportQuery['previewReport']>['lines'][number];

/** What one category would mean, and which of its fields its warnings are about. */
export type RowPreview = Line & { readonly warned: ReadonlySet<Figure> };

export interface ReportPreview {
  /** By category code; empty until the first answer. */
  readonly rows: ReadonlyMap<string, RowPreview>;
  /** Why they are not of the figures as they stand. */
  readonly problem: Problem | null;
  readonly refetch: () => void;
}

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
  const { data, problem, refetch } = useLiveQuery(PreviewReportDocument, { input }, [
    'DELIVERIES',
    'NEED_MODEL',
  ]);
  const rows = useMemo(
    () =>
      new Map(
        data?.previewReport?.lines.map((line): [string, RowPreview] => [
          line.category.code,
          { ...line, warned: new Set(line.warnings.flatMap(({ path }) => figureOf(path) ?? [])) },
        ]),
      ),
    [data],
  );
  return { rows, problem, refetch };
}
