import type { Role } from '@fordel/shared';
import { accessTable } from './access-table.js';

const operationsOf = (role: Role, kind = ''): string[] =>
  Object.keys(accessTable).filter(
    (operation) => operation.startsWith(kind) && accessTable[operation]?.[role],
  );

/** What those under the duty of § 8 a say of it themselves. */
const NORMAL_STOCK = ['stateAnnualUse', 'declareOwnStock', 'saveSharedStock'].map(
  (name) => `Mutation.${name}`,
);

describe('the access table, as a policy', () => {
  it.each(['public', 'laboratory', 'observer', 'auditor'] as const)('lets a %s change nothing', (role) => {
    expect(operationsOf(role, 'Mutation.')).toEqual([]);
  });

  it('lets those who receive report and sign for themselves, and nothing more', () => {
    for (const role of ['kommune', 'helseforetak'] as const) {
      expect(operationsOf(role, 'Mutation.')).toEqual([
        'Mutation.changeContact',
        ...(role === 'kommune' ? ['Mutation.stateCareActivity'] : []),
        'Mutation.submitWeeklyReport',
        'Mutation.saveReportDraft',
        'Mutation.discardReportDraft',
        'Mutation.importWeeklyReports',
        'Mutation.addInstitution',
        'Mutation.changeInstitution',
        'Mutation.endInstitution',
        'Mutation.makeInstitutionLink',
        'Mutation.mailInstitutionLink',
        'Mutation.revokeInstitutionLink',
        'Mutation.setReminder',
        ...(role === 'kommune' ? NORMAL_STOCK : []),
        'Mutation.sendMessage', // to the one that answers it
        'Mutation.replyToMessage',
        'Mutation.markMessagesRead',
        'Mutation.sendUrgentRequest',
        'Mutation.withdrawUrgentRequest',
        'Mutation.confirmReceipt',
      ]);
      expect(new Set(operationsOf(role).map((operation) => accessTable[operation]?.[role]))).toEqual(
        new Set(['own', 'public']),
      );
    }
  });

  it('lets an institution send its own part, and see nothing but that and what time it is', () => {
    const addresses = (operation: string) => !operation.includes('/');
    expect(operationsOf('institution').filter(addresses)).toEqual([
      'Query.me',
      'Query.clock',
      'Query.currentWeek',
      'Week.deadlineMoves',
      'Query.institutionForm',
      'Mutation.sendInstitutionPart',
      'Query.institutionParts',
      'InstitutionPart.lines',
      'Subscription.weekChanged',
    ]);
  });

  it('lets a fylkeskommune speak of its normal stock, an RHF follow up its hospitals too, and nothing more', () => {
    expect(operationsOf('fylkeskommune', 'Mutation.')).toEqual(NORMAL_STOCK);
    expect(operationsOf('rhf', 'Mutation.')).toEqual([
      'Mutation.changeContact',
      'Mutation.importWeeklyReports',
      'Mutation.setReminder',
      'Mutation.logCall',
      'Mutation.logCalls',
      'Mutation.submitWeeklyReportOnBehalf',
      ...NORMAL_STOCK,
      'Mutation.sendMessage',
      'Mutation.replyToMessage',
      'Mutation.markMessagesRead',
      'Mutation.answerUrgentRequest',
    ]);
    for (const mutation of ['logCall', 'importWeeklyReports', 'submitWeeklyReportOnBehalf'])
      expect(accessTable[`Mutation.${mutation}`]?.rhf).toBe('rhf');
  });

  it('lets a machine report for its organisation, read what that takes, and nothing more', () => {
    expect(operationsOf('machine', 'Mutation.')).toEqual([
      'Mutation.submitWeeklyReport',
      'Mutation.importWeeklyReports',
    ]);
    expect(operationsOf('machine', 'Subscription.')).toEqual([]);
    expect(operationsOf('machine', 'Query.')).toEqual([
      'Query.me',
      'Query.clock',
      'Query.currentWeek',
      'Query.week',
      'Query.organisation',
      'Query.organisations',
      'Query.categories',
      'Query.weeklyReport',
      'Query.weeklyReports',
      'Query.weeklyReportRevisions',
      'Query.reportForm',
      'Query.previewReport',
      'Query.reportTemplate',
      'Query.exportWeeklyReports',
      'Query.previewImport',
    ]);
    expect(new Set(operationsOf('machine').map((operation) => accessTable[operation]?.machine))).toEqual(
      new Set(['own', 'public']),
    );
  });

  it('lets a fylkesmann follow up its kommuner, and nothing more', () => {
    expect(operationsOf('fylkesmann', 'Mutation.')).toEqual([
      'Mutation.changeContact',
      'Mutation.stateExpectedCases',
      'Mutation.stateCareActivity',
      'Mutation.importWeeklyReports',
      'Mutation.setReminder',
      'Mutation.logCall',
      'Mutation.logCalls',
      'Mutation.submitWeeklyReportOnBehalf',
      'Mutation.sendMessage',
      'Mutation.replyToMessage',
      'Mutation.markMessagesRead',
      'Mutation.answerUrgentRequest',
    ]);
    expect(accessTable['Mutation.logCall']?.fylkesmann).toBe('fylke');
  });

  it('lets nobody else than Helsedirektoratet move a round, and nobody who moves one report or sign', () => {
    const rounds = ['openRound', 'calculateRound', 'approveRound', 'releaseRound'];
    for (const mutation of rounds) {
      expect(accessTable[`Mutation.${mutation}`]).toEqual({ helsedirektoratet: 'national' });
    }
    expect(operationsOf('helsedirektoratet', 'Mutation.')).toEqual(
      [
        ...['changeContact', 'stateExpectedCases', 'stateCaseUse', 'stateCareActivity'],
        ...[
          'setReminder',
          'moveDeadline',
          'logCall',
          'logCalls',
          'sendMessage',
          'replyToMessage',
          'markMessagesRead',
          'answerUrgentRequest',
          'grantUrgentRequests',
        ],
        ...rounds,
        'setClock',
      ].map((mutation) => `Mutation.${mutation}`),
    );
  });

  it('keeps contacts from observers and the public', () => {
    expect(operationsOf('observer')).not.toContain('Organisation.contacts');
    expect(operationsOf('public')).not.toContain('Organisation.contacts');
  });

  it('gives a caller from outside never the scope of the program itself', () => {
    const scopes = Object.values(accessTable).flatMap((row) => Object.values(row));
    expect(scopes).not.toContain('system');
    expect(operationsOf('system')).toEqual([]);
  });
});
