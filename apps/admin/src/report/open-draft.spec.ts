import type { ReportFormFragment, SavedDraftFragment, SentReportFragment } from '../generated/graphql.js';
import type { KeptDraft } from './kept-draft.js';
import { openDraft } from './open-draft.js';
import { EMPTY_DRAFT, EMPTY_ROW, type ReportDraft } from './report-draft.js';

const category = { code: 'MASKS', name: 'Masks', baseUnit: 'PIECE' as const };
const figures = {
  stock: 900,
  used: 70,
  expectedNextWeek: 80,
  statedNeed: null,
  ownPurchase: null,
  onOrder: 5,
};
const form = (changes: Partial<ReportFormFragment> = {}): ReportFormFragment => ({
  asOf: '2020-04-06T08:00:00Z',
  organisation: { id: 'o', title: 'O' },
  week: { isoWeek: '2020-W15', opensAt: '', deadline: '', phase: 'OPEN', deadlineMoves: [] },
  current: null,
  previous: { id: 'p', isoWeek: '2020-W14' },
  draft: null,
  lines: [
    {
      category: { ...category, names: [] },
      delivered: 100,
      onTheWay: 0,
      previous: { ...figures, daysDry: null },
    },
  ],
  ...changes,
});
const saved = (version: number): SavedDraftFragment => ({
  version,
  savedAt: '',
  savedBy: 'Kari',
  staffOut: 2,
  servicesReduced: 'NO',
  lines: [{ categoryCode: 'MASKS', stock: 12, useUnknown: true }],
});
const outlook = {
  daysCover: 78.75,
  runsOutIn: '2020-W26',
  delivered: 0,
  onTheWay: 0,
  warnings: [{ check: 'PEERS' as const, path: 'lines.0.usedLastWeek', message: '', answer: 'Outbreak' }],
};
const sent: SentReportFragment = {
  id: 'r',
  revision: 1,
  timeliness: 'IN_TIME',
  submittedAt: '',
  submittedBy: 'Kari',
  staffOut: null,
  servicesReduced: null,
  builtOn: ['part'],
  lines: [{ category, ...figures, used: null, daysDry: 0, outlook }],
};
const savedFields: ReportDraft = {
  rows: { MASKS: { ...EMPTY_ROW, stock: '12', useUnknown: true } },
  staffOut: '2',
  servicesReduced: 'NO',
  answers: [],
  builtOn: [],
};
const typed: ReportDraft = { ...EMPTY_DRAFT, rows: { MASKS: { ...EMPTY_ROW, stock: 'ca. 12' } } };
const kept = (changes: Partial<KeptDraft> = {}): KeptDraft => ({
  draft: typed,
  version: null,
  revision: null,
  saved: false,
  ...changes,
});

describe('the form when it is opened', () => {
  it('is empty, whatever was reported the week before', () => {
    expect(openDraft(form(), null)).toEqual({
      draft: EMPTY_DRAFT,
      version: null,
      revision: null,
      overtaken: false,
    });
  });

  it('goes on from what is saved, and from what was sent when that is corrected', () => {
    expect(openDraft(form({ draft: saved(3) }), null)).toEqual({
      draft: savedFields,
      version: 3,
      revision: null,
      overtaken: false,
    });
    const { draft } = openDraft(form({ current: sent }), null);
    expect(draft.builtOn).toEqual(['part']);
    expect(draft.answers).toEqual([{ check: 'PEERS', categoryCode: 'MASKS', reason: 'Outbreak' }]);
    expect(draft.rows.MASKS).toEqual({
      ...EMPTY_ROW,
      stock: '900',
      useUnknown: true,
      expectedNextWeek: '80',
      onOrder: '5',
      daysDry: '0',
    });
  });

  it('has what this browser kept of the same draft, also what cannot be read', () => {
    expect(openDraft(form(), kept()).draft).toEqual(typed);
    expect(openDraft(form({ draft: saved(3) }), kept({ version: 3 }))).toEqual({
      draft: typed,
      version: 3,
      revision: null,
      overtaken: false,
    });
  });

  it('shows what was kept and asks, when somebody saved or sent something else since', () => {
    expect(openDraft(form({ draft: saved(4) }), kept({ version: 3 }))).toEqual({
      draft: typed,
      version: 3,
      revision: null,
      overtaken: true,
    });
    expect(openDraft(form({ current: sent }), kept({ version: 3 }))).toMatchObject({
      version: 3,
      revision: null,
      overtaken: true,
    });
  });

  it('asks nothing when all that was kept is saved, or says the same', () => {
    expect(openDraft(form({ draft: saved(4) }), kept({ version: 3, saved: true }))).toEqual({
      draft: savedFields,
      version: 4,
      revision: null,
      overtaken: false,
    });
    expect(openDraft(form({ draft: saved(4) }), kept({ version: 3, draft: savedFields }))).toEqual({
      draft: savedFields,
      version: 4,
      revision: null,
      overtaken: false,
    });
  });
});
