import type { Role } from '@fordel/shared';
import type { Scope } from '../../platform/access/call-context.js';
import type { AccessTable } from '../../platform/access/ports.js';

/**
 * Who may what: one row per operation, and per role how far it reaches. A role that is not in a row is refused.
 *
 * - `public`: facts that are for everybody, and figures of rounds that are released
 * - `own`: also what concerns the caller's own organisation
 * - `fylke`, `rhf`: also what concerns every organisation of the caller's county or health region
 * - `national`: everything the operation shows, unreleased figures too
 *
 * Row-level security in PostgreSQL holds the same bounds once more, under this table.
 */
type Reach = Readonly<Partial<Record<Role, Scope>>>;

/** What anybody may read. Those who decide or control see it before it is released. */
const everybody: Reach = {
  public: 'public',
  warehouse: 'public',
  laboratory: 'public',
  kommune: 'own',
  helseforetak: 'own',
  fylkeskommune: 'own',
  fylkesmann: 'fylke',
  rhf: 'rhf',
  helsedirektoratet: 'national',
  sykehusinnkjop: 'national',
  observer: 'national',
  auditor: 'national',
};

/** What a caller of any role needs to know where it is. An institution sees this and its own part, not even what is public. */
const anyCaller: Reach = { ...everybody, institution: 'own', machine: 'own' };

/** A system reads what it needs to report, and its organisation's reports. It has no other business here. */
const everybodyAndMachines: Reach = { ...everybody, machine: 'own' };

/** Those who receive equipment act for themselves only. */
const recipients: Reach = { kommune: 'own', helseforetak: 'own' };

/** Those who answer for an area see all of it. */
const regions: Reach = { fylkesmann: 'fylke', rhf: 'rhf' };

/** They report themselves, or have a system do it. */
const reports: Reach = { ...recipients, machine: 'own' };

const weeklyReports: Reach = {
  ...recipients,
  machine: 'own',
  ...regions,
  helsedirektoratet: 'national',
  observer: 'national',
  auditor: 'national',
};

/** Those who see to it that reports come in, and those who watch. */
const followUp: Reach = {
  ...regions,
  helsedirektoratet: 'national',
  observer: 'national',
  auditor: 'national',
};

/** Those who call reporters. */
const callsReporters: Reach = { ...regions, helsedirektoratet: 'national' };

/** Those who answer kommuner. */
const answersKommuner: Reach = { fylkesmann: 'fylke', helsedirektoratet: 'national' };

/** A kommune, or whoever answers it on its behalf. */
const speaksForKommune: Reach = { ...answersKommuner, kommune: 'own' };

/** Those who answer write to those they answer, a kommune to its fylkesmann and a hospital to its RHF. */
const writesMessages: Reach = { ...callsReporters, ...recipients };

/** Either side of a message, on its own behalf. The same are told of reports by e-mail, and say what and where to. */
const corresponds: Reach = { ...recipients, fylkesmann: 'own', rhf: 'own', helsedirektoratet: 'own' };

/** Those under the duty of § 8 a act for themselves; an RHF’s figures are those of its hospitals. */
const holders: Reach = { kommune: 'own', fylkeskommune: 'own', rhf: 'rhf' };

const shipments: Reach = {
  ...recipients,
  ...regions,
  helsedirektoratet: 'national',
  sykehusinnkjop: 'national',
  warehouse: 'national',
  observer: 'national',
  auditor: 'national',
};

/** Function mailboxes, for those who must reach them. An observer sees shortages, not contacts. */
const contacts: Reach = {
  ...recipients,
  fylkeskommune: 'own',
  ...regions,
  helsedirektoratet: 'national',
  sykehusinnkjop: 'national',
  warehouse: 'national',
  auditor: 'national',
};

/** An institution's part of a report: its own, and of those it is a part of. */
const parts: Reach = { ...recipients, institution: 'own' };

/** Those whom a shortage concerns, and those who watch. */
const urgentRequests: Reach = {
  ...recipients,
  ...regions,
  helsedirektoratet: 'national',
  observer: 'national',
  auditor: 'national',
};

/** Those whose turn it can be to answer. */
const answersUrgent: Reach = { ...regions, helsedirektoratet: 'national' };

/** What was asked and answered, in people's own words. An observer sees the shortage. */
const urgentHistory: Reach = {
  ...recipients,
  ...regions,
  helsedirektoratet: 'national',
  auditor: 'national',
};

const decidesRounds: Reach = { helsedirektoratet: 'national' };

/** Addresses without figures, or whose figures have a row of their own above. */
const openAddress: Reach = Object.fromEntries(
  Object.keys(anyCaller).map((role): [string, Scope] => [role, 'public']),
);

export const accessTable: AccessTable = {
  // Who am I, what time and which week is it
  'Query.me': anyCaller,
  'Query.clock': anyCaller,
  'Query.currentWeek': anyCaller,
  'Query.week': everybodyAndMachines,
  'Week.completeness': everybody,
  'Week.deadlineMoves': anyCaller,
  'Week.round': everybody,

  // The register and the catalogue
  'Query.organisation': everybodyAndMachines,
  'Query.organisations': everybodyAndMachines,
  'Organisation.contacts': contacts,
  'Mutation.changeContact': corresponds,
  'Query.categories': everybodyAndMachines,

  // The weekly report
  'Query.weeklyReport': weeklyReports,
  'Query.weeklyReports': weeklyReports,
  'Query.weeklyReportRevisions': weeklyReports,
  'Query.ownReports': recipients,
  'WeeklyReport.lines': weeklyReports,
  'WeeklyReport.builtOn': weeklyReports,
  'WeeklyReportLine.outlook': weeklyReports,
  'Query.reportForm': weeklyReports,
  'Query.previewReport': weeklyReports,
  'Query.needModel': everybody,
  'Query.caseUse': everybody,
  'Query.expectedCases': { ...recipients, ...followUp },
  'Query.needTerms': { ...recipients, ...followUp },
  'Query.careActivity': { ...speaksForKommune, observer: 'national', auditor: 'national' },
  'Mutation.stateExpectedCases': answersKommuner,
  'Mutation.stateCaseUse': { helsedirektoratet: 'national' },
  'Mutation.stateCareActivity': speaksForKommune,
  'Mutation.submitWeeklyReport': reports,
  'Query.reportTemplate': weeklyReports,
  'Query.exportWeeklyReports': weeklyReports,
  'Mutation.saveReportDraft': recipients,
  'Query.previewImport': { ...reports, ...regions },
  'ImportPreview.faultyRows': { ...reports, ...regions },
  'Mutation.discardReportDraft': recipients,
  // Of one's own; a fylkesmann's file reports for its kommuner, an RHF's for its hospitals, each marked so.
  'Mutation.importWeeklyReports': { ...reports, ...regions },
  'ImportAccepted.stored': { ...reports, ...regions },

  // Institutions, and their parts of the report
  'Query.institutions': recipients,
  'Institution.link': recipients,
  'Mutation.addInstitution': recipients,
  'Mutation.changeInstitution': recipients,
  'Mutation.endInstitution': recipients,
  'Mutation.makeInstitutionLink': recipients,
  'Mutation.mailInstitutionLink': recipients,
  'Mutation.revokeInstitutionLink': recipients,
  'Query.institutionForm': { institution: 'own' },
  'Mutation.sendInstitutionPart': { institution: 'own' },
  'Query.institutionParts': parts,
  'InstitutionPart.lines': parts,
  'Query.consolidation': recipients,

  // Reminders of the weekly report, and more time for it
  'Query.reminderPlan': everybody,
  'Query.reminderTimes': everybody,
  'Query.reminders': { ...recipients, ...followUp },
  'Query.reminderSettings': corresponds,
  'Mutation.setReminder': corresponds,
  'Mutation.moveDeadline': { helsedirektoratet: 'national' },

  // Following up reports: how complete they are, who is missing, who was called, who runs dry
  'Query.completeness': followUp,
  'Query.reportersOfWeek': followUp,
  'ReporterOfWeek.lastCall': followUp,
  'Query.reportCalls': { ...callsReporters, auditor: 'national' },
  'Query.shortages': followUp,
  'Mutation.logCall': callsReporters,
  'Mutation.logCalls': callsReporters,
  'Mutation.submitWeeklyReportOnBehalf': regions,

  // Three months' normal consumption
  'Query.normalStock': { ...holders, ...followUp },
  'Query.normalStocks': followUp,
  'Query.sharedStocks': holders,
  'Mutation.stateAnnualUse': holders,
  'Mutation.declareOwnStock': holders,
  'Mutation.saveSharedStock': holders,

  // Messages
  'Query.messages': corresponds,
  'Query.message': corresponds,
  'Query.unreadMessages': corresponds,
  'Message.recipients': corresponds,
  'Query.messageAddressees': writesMessages,
  'Mutation.sendMessage': writesMessages,
  'Mutation.replyToMessage': corresponds,
  'Mutation.markMessagesRead': corresponds,

  // Urgent requests
  'Query.urgentRequest': urgentRequests,
  'Query.urgentRequests': urgentRequests,
  'UrgentRequest.grant': urgentRequests,
  'UrgentRequest.shipment': urgentRequests,
  'UrgentRequest.entries': urgentHistory,
  'UrgentRequest.answers': urgentHistory,
  'Query.urgentAnswerTimes': everybody,
  'Mutation.sendUrgentRequest': recipients,
  'Query.urgentRequestsWaiting': answersUrgent,
  'Mutation.answerUrgentRequest': answersUrgent,
  'Mutation.withdrawUrgentRequest': recipients,
  'Query.urgentBatch': { helsedirektoratet: 'national', auditor: 'national' },
  'Mutation.grantUrgentRequests': { helsedirektoratet: 'national' },

  // Stock
  'Query.stock': {
    rhf: 'national',
    helsedirektoratet: 'national',
    sykehusinnkjop: 'national',
    warehouse: 'national',
    observer: 'national',
    auditor: 'national',
  },
  'Mutation.registerGoodsReceipt': { sykehusinnkjop: 'national', warehouse: 'national' },

  // The published rule and its rounds
  'Query.policy': everybody,
  'Query.round': everybody,
  'Round.policy': everybody,
  'Round.trouble': { helsedirektoratet: 'national', auditor: 'national' },
  'Round.products': everybody,
  'Round.decisions': everybody,
  'Round.shipments': everybody,
  'RoundProduct.lowest': everybody,
  'Mutation.openRound': decidesRounds,
  'Mutation.calculateRound': decidesRounds,
  'Mutation.approveRound': decidesRounds,
  'Mutation.releaseRound': decidesRounds,

  // Shipments until the signed receipt
  'Query.shipment': shipments,
  'Query.shipments': shipments,
  'Shipment.legs': shipments,
  'Shipment.lines': shipments,
  'Mutation.confirmReceipt': recipients,

  // Being told what changed; each part as far as asking for it reaches
  'Subscription.weekChanged': { ...everybody, institution: 'own' },

  // Control
  'Query.auditEvents': { ...recipients, helsedirektoratet: 'national', auditor: 'national' },
  'Mutation.setClock': { helsedirektoratet: 'national' },

  // HTTP: health, the GraphQL address itself (each field has its row above), and the development issuer
  'GET /health/live': openAddress,
  'GET /health/ready': openAddress,
  'GET /graphql': openAddress,
  'POST /graphql': openAddress,
  'GET /issuer/.well-known/openid-configuration': openAddress,
  'GET /issuer/jwks': openAddress,
  'GET /issuer/personas': openAddress,
  'GET /issuer/authorize': openAddress,
  'POST /issuer/authorize': openAddress,
  'POST /issuer/token': openAddress,
  'GET /issuer/logout': openAddress,
};
