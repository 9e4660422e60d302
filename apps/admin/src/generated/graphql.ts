/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 with offset. */
  DateTime: { input: string; output: string; }
  /** Chosen by the caller for one change, 1 to 200 characters. Sent again with the same body it answers the same and changes nothing. */
  IdempotencyKey: { input: string; output: string; }
  /** An ISO week in Europe/Oslo, '2020-W15'. */
  IsoWeek: { input: string; output: string; }
  /** An exact non-negative whole number of base units (pieces or millilitres), up to 2^44 − 1. */
  Quantity: { input: number; output: number; }
  /** A number as the reporter wrote it: negative, fractional and absurd ones are answered as faults of their line. */
  ReportedNumber: { input: number; output: number; }
  /** A file of up to 10 MB, sent as a part of a multipart request (github.com/jaydenseric/graphql-multipart-request-spec), or a small one as a variable { fileName, contentBase64 }. */
  Upload: { input: File; output: File; }
};

/** The need model where residents in nursing homes and home-care visits are known: base for every 1,000 inhabitants, and more for each of them. */
export type ActivityRate = {
  __typename?: 'ActivityRate';
  /** Base units a week per 1,000 inhabitants. */
  base?: Maybe<Scalars['Float']['output']>;
  /** Reports of such kommuner left out as outliers. */
  outliers: Scalars['Int']['output'];
  /** Base units a visit. */
  perHomeCareVisit?: Maybe<Scalars['Float']['output']>;
  /** Base units a week. */
  perNursingHomeResident?: Maybe<Scalars['Float']['output']>;
  /** Accepted reports it rests on: of kommuner that have stated both figures. */
  reports: Scalars['Int']['output'];
  /** Why there are no such rates, and residents of 80 or older stand in for all; null: there are. */
  standIn?: Maybe<StandIn>;
};

export type AddInstitutionInput = {
  details: InstitutionDetailsInput;
  idempotencyKey: Scalars['IdempotencyKey']['input'];
};

export type AddInstitutionResult = IdempotencyKeyReused | InstitutionSaved | InvalidInput;

/** What is known of a calendar year’s use, and what the organisation says of it. */
export type AnnualUse = {
  __typename?: 'AnnualUse';
  lines: Array<AnnualUseLine>;
  reason?: Maybe<Scalars['String']['output']>;
  /** To be sent along with the next statement; 0: none is made. */
  revision: Scalars['Int']['output'];
  source?: Maybe<Scalars['String']['output']>;
  statedAt?: Maybe<Scalars['DateTime']['output']>;
  statedBy?: Maybe<Scalars['String']['output']>;
  /** ISO weeks: 52 or 53. */
  weeksInYear: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

/** A calendar year’s use of one kind, in pieces. */
export type AnnualUseLine = {
  __typename?: 'AnnualUseLine';
  /** Why the year is unlike others; null: it is not. */
  deviantBecause?: Maybe<Scalars['String']['output']>;
  kind: NormalStockKind;
  /** By the weekly reports, a week that is not known counted as the mean of the others; null: less than three quarters of the weeks are known. */
  reported?: Maybe<Scalars['Quantity']['output']>;
  /** As the organisation states it. */
  stated?: Maybe<Scalars['Quantity']['output']>;
  /** What counts: stated, else by the reports; null: not known. */
  used?: Maybe<Scalars['Quantity']['output']>;
  /** In how many of the year’s weeks use is known. */
  weeks: Scalars['Int']['output'];
};

export type AnnualUseLineInput = {
  /** Why use was significantly unlike other years, 1 to 500 characters; null: it was not. */
  deviantBecause?: InputMaybe<Scalars['String']['input']>;
  kind: NormalStockKind;
  /** Pieces; null: what the weekly reports say. */
  used?: InputMaybe<Scalars['Quantity']['input']>;
};

export type AnnualUseStated = {
  __typename?: 'AnnualUseStated';
  /** The revision this made of the year. */
  revision: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

export type AnswerNotDue = Failure & {
  __typename?: 'AnswerNotDue';
  /** From when on it may be taken over. */
  dueAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

export type AnswerUrgentRequestInput = {
  /** The request's version the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** 1 to 2000 characters. No names of private persons. */
  remark: Scalars['String']['input'];
  reply: UrgentReply;
  requestId: Scalars['ID']['input'];
};

export type AnswerUrgentRequestResult = AnswerNotDue | IdempotencyKeyReused | InvalidInput | NotFound | UrgentRequestChanged | VersionConflict | WrongUrgentState;

/** One figure per county or health region that the caller follows, or one for the nation. */
export type Area =
  | 'COUNTY'
  | 'NATION'
  | 'REGION';

/** The reports of one week in one area. expected = inTime + late + empty + missing, by who existed on the day of the deadline. */
export type AreaCompleteness = {
  __typename?: 'AreaCompleteness';
  /** (inTime + late) / expected, 0 to 1; null when nobody is expected. */
  completeness?: Maybe<Scalars['Float']['output']>;
  deadline: Scalars['DateTime']['output'];
  /** Sent, and says 0 or nothing everywhere. */
  empty: Scalars['Int']['output'];
  expected: Scalars['Int']['output'];
  /** Of a county; null: no county. */
  fylkesmann?: Maybe<Organisation>;
  inTime: Scalars['Int']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  late: Scalars['Int']['output'];
  missing: Scalars['Int']['output'];
  /** Of a health region; null: no region. */
  rhf?: Maybe<Organisation>;
  /** inTime / expected, 0 to 1; null until the deadline is past, when it is not known, and when nobody is expected. */
  timeliness?: Maybe<Scalars['Float']['output']>;
};

/** One change of one row: who, for whom, what, when, before and after. */
export type AuditEvent = Node & {
  __typename?: 'AuditEvent';
  actor: Scalars['String']['output'];
  actorRole: Scalars['String']['output'];
  /** The row after, as JSON; null when it is gone. */
  after?: Maybe<Scalars['String']['output']>;
  /** The row before, as JSON; null when it is new. */
  before?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Null: a person, or the program itself. */
  machine?: Maybe<AuditedMachine>;
  /** By the exercise's clock when one is on. */
  occurredAt: Scalars['DateTime']['output'];
  operation: Scalars['String']['output'];
  /** The organisation the change was made for. */
  organisationId?: Maybe<Scalars['String']['output']>;
  /** Real time. */
  recordedAt: Scalars['DateTime']['output'];
  requestId?: Maybe<Scalars['String']['output']>;
  subjectId: Scalars['String']['output'];
  subjectType: Scalars['String']['output'];
};

export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  edges: Array<AuditEventEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  cursor: Scalars['String']['output'];
  node: AuditEvent;
};

/** The system that made a change, and whose it is; whom it acted for is the organisation of the actor. */
export type AuditedMachine = {
  __typename?: 'AuditedMachine';
  /** Maskinporten's client_id. */
  client: Scalars['String']['output'];
  /** Where the access was delegated to the supplier. */
  delegationSource?: Maybe<Scalars['String']['output']>;
  /** Organisation number of whoever's system it is; null: the organisation's own. */
  supplier?: Maybe<Scalars['String']['output']>;
  /** Altinn's name of the system. */
  system?: Maybe<Scalars['String']['output']>;
  /** Altinn's ids of the organisation's system users. */
  systemUsers: Array<Scalars['String']['output']>;
};

/** What every quantity of a category counts: pieces (one glove is one) or millilitres. */
export type BaseUnit =
  | 'ML'
  | 'PIECE';

/** What becomes of a report of a file. */
export type Becomes =
  /** Stored as the next revision. */
  | 'CORRECTION'
  /** Has faults. */
  | 'LEFT_OUT'
  /** Stored as the first revision. */
  | 'NEW'
  /** Says what is stored already: nothing is done with it. */
  | 'UNCHANGED';

export type BecomesCount = {
  __typename?: 'BecomesCount';
  becomes: Becomes;
  reports: Scalars['Int']['output'];
  rows: Scalars['Int']['output'];
};

/** What the latest revision of the report was built on. */
export type BuiltReport = {
  __typename?: 'BuiltReport';
  /** Where the report says otherwise. */
  differences: Array<Difference>;
  revision: Scalars['Int']['output'];
  submittedAt: Scalars['DateTime']['output'];
  /** Of the parts it was built on. */
  sums: Array<PartSums>;
};

/** The calculation failed, and is tried again by itself. */
export type CalculationTrouble = {
  __typename?: 'CalculationTrouble';
  attempts: Scalars['Int']['output'];
  /** For support: the id under which the log says why. */
  errorId?: Maybe<Scalars['String']['output']>;
  /** When it is tried again, in real time. */
  nextAttemptAt: Scalars['DateTime']['output'];
};

export type CallLogged = {
  __typename?: 'CallLogged';
  call: ReportCall;
};

export type CallOutcome =
  /** Reached; cannot report this week. */
  | 'CANNOT_REPORT'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** Reached; gave its figures, to be entered on its behalf. */
  | 'REPORTED_BY_PHONE'
  /** Reached; the report comes. */
  | 'WILL_REPORT'
  /** The contact in the register is not right. */
  | 'WRONG_CONTACT';

/** Who is calling, as the current membership has it. */
export type Caller = {
  __typename?: 'Caller';
  /** Empty for the public. */
  name: Scalars['String']['output'];
  /** null for the public and for an institution. */
  organisation?: Maybe<Organisation>;
  role: Role;
};

export type CallsLogged = {
  __typename?: 'CallsLogged';
  calls: Array<ReportCall>;
};

/** Residents in a kommune’s nursing homes and its home-care visits a week: counts, never persons. null: not known; 0: none. */
export type CareActivity = Node & {
  __typename?: 'CareActivity';
  homeCareVisits?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** It counts from this week until a later one is stated, at most a year. */
  isoWeek: Scalars['IsoWeek']['output'];
  nursingHomeResidents?: Maybe<Scalars['Int']['output']>;
  /** Who stated it for the kommune; null: it stated it itself. */
  onBehalfBy?: Maybe<Organisation>;
  organisation: Organisation;
  /** To be sent along with the next figure of the week. */
  revision: Scalars['Int']['output'];
  source: Scalars['String']['output'];
  statedAt: Scalars['DateTime']['output'];
  statedBy: Scalars['String']['output'];
  synthetic: Scalars['Boolean']['output'];
};

export type CareActivityStated = {
  __typename?: 'CareActivityStated';
  figure: CareActivity;
};

/** What one new case takes of a category besides the usual. */
export type CaseUse = {
  __typename?: 'CaseUse';
  /** Whole days since it was stated. */
  ageDays: Scalars['Int']['output'];
  category: Category;
  /** Base units, to the thousandth. */
  perCase: Scalars['Float']['output'];
  /** To be sent along with the next figure. */
  revision: Scalars['Int']['output'];
  source: Scalars['String']['output'];
  statedAt: Scalars['DateTime']['output'];
  statedBy: Scalars['String']['output'];
  synthetic: Scalars['Boolean']['output'];
};

export type CaseUseStated = {
  __typename?: 'CaseUseStated';
  figure: CaseUse;
};

/** A kind of equipment, as it is reported every week. */
export type Category = {
  __typename?: 'Category';
  baseUnit: BaseUnit;
  code: Scalars['ID']['output'];
  /** In the caller's language. */
  name: Scalars['String']['output'];
  /** In every language: a spreadsheet is not always in its reader’s. */
  names: Array<Scalars['String']['output']>;
  /** Those in the catalogue today, by the clock. */
  products: Array<Product>;
  /** Any of DROPLET, CONTACT, AEROSOL, SPLASH; empty for what protects nobody by itself. */
  protectsAgainst: Array<Scalars['String']['output']>;
};

export type ChangeContactInput = {
  contactId: Scalars['ID']['input'];
  email: Scalars['String']['input'];
  /** The version the caller saw last. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Of the e-mails it gets. */
  language: Locale;
  /** The function, not a person. Up to 120 characters. */
  name: Scalars['String']['input'];
  /** Digits; null: there is none. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeContactResult = ContactChanged | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

export type ChangeInstitutionInput = {
  details: InstitutionDetailsInput;
  /** The version the caller saw last. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  institutionId: Scalars['ID']['input'];
};

export type ChangeInstitutionResult = IdempotencyKeyReused | InstitutionSaved | InvalidInput | NotFound | VersionConflict;

/** What time it is for everybody: the real time, or that of an exercise. */
export type Clock = {
  __typename?: 'Clock';
  /** The exercise that is on; every figure made during it is synthetic. */
  exercise?: Maybe<Scalars['String']['output']>;
  now: Scalars['DateTime']['output'];
  /** Stopped at an instant by an exercise, or running. */
  stopped: Scalars['Boolean']['output'];
};

export type ClockChanged = {
  __typename?: 'ClockChanged';
  clock: Clock;
};

export type ClockIsReal = Failure & {
  __typename?: 'ClockIsReal';
  message: Scalars['String']['output'];
};

/** How many reports a week has. expected = inTime + late + missing. */
export type Completeness = {
  __typename?: 'Completeness';
  /** Reporters that exist on the day of the deadline. */
  expected: Scalars['Int']['output'];
  /** First report by the deadline; a later correction changes nothing. */
  inTime: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  missing: Scalars['Int']['output'];
};

export type ConfirmReceiptInput = {
  /** The shipment's version the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Every product of the shipment, once. */
  lines: Array<ReceiptLineInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  shipmentId: Scalars['ID']['input'];
};

export type ConfirmReceiptResult = IdempotencyKeyReused | InvalidInput | NotFound | ReceiptConfirmed | VersionConflict | WrongShipmentState;

/** A week’s parts of the caller’s institutions, and what they add up to. */
export type Consolidation = {
  __typename?: 'Consolidation';
  /** null: no report has been sent, or the latest was built on no parts. */
  built?: Maybe<BuiltReport>;
  /** All that are to send a part, and all that did; by name. */
  institutions: Array<InstitutionOfWeek>;
  isoWeek: Scalars['IsoWeek']['output'];
  /** Of the latest revisions, one for every category. */
  sums: Array<PartSums>;
};

/** Whom to reach, and in which language. A deputy answers when the first cannot. */
export type Contact = {
  __typename?: 'Contact';
  /** The function it stands in for; null: it is the first. */
  deputyFor?: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  language: Locale;
  /** The function, not a person. */
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  /** To be sent along with a change; 0: as the register says. */
  version: Scalars['Int']['output'];
};

export type ContactChanged = {
  __typename?: 'ContactChanged';
  contact: Contact;
};

/** Helsedirektoratet moved the deadline of a week: only ever to later. */
export type DeadlineMove = {
  __typename?: 'DeadlineMove';
  movedAt: Scalars['DateTime']['output'];
  movedFrom: Scalars['DateTime']['output'];
  movedTo: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  /** 1 for the first move of the week. */
  revision: Scalars['Int']['output'];
};

export type DeadlineMoved = {
  __typename?: 'DeadlineMoved';
  week: Week;
};

export type DeadlinePassed = Failure & {
  __typename?: 'DeadlinePassed';
  message: Scalars['String']['output'];
};

/** What one recipient gets of one product, and why. Days are days of cover at its weekly use; null when it has none. */
export type Decision = {
  __typename?: 'Decision';
  daysAfter?: Maybe<Scalars['Float']['output']>;
  daysBefore?: Maybe<Scalars['Float']['output']>;
  /** One or two sentences in the caller's language. */
  explanation: Scalars['String']['output'];
  /** What was assumed or bounded. */
  flags: Array<Scalars['String']['output']>;
  /** NO_NEED, NO_BASIS, FULL_REQUEST, PLAUSIBILITY_CAP, STAGE_CAP:x, CLASS_NOT_REACHED:x or WATERLINE. */
  limitedBy: Scalars['String']['output'];
  packs: Scalars['Quantity']['output'];
  plausibleNeed: Scalars['Quantity']['output'];
  pool: Scalars['String']['output'];
  product: Product;
  recipient: Organisation;
  /** What it asked for of the category, less what this round gave it of another product; null: by the rule. */
  request?: Maybe<Scalars['Quantity']['output']>;
  /** Plausible stock, with what is on its way. */
  stock: Scalars['Quantity']['output'];
  /** Base units. */
  units: Scalars['Quantity']['output'];
  /** Plausible use in a week. */
  weeklyBurn: Scalars['Quantity']['output'];
};

export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  edges: Array<DecisionEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  cursor: Scalars['String']['output'];
  node: Decision;
};

/** What is declared of the stock that is its own alone; takes the place of what was declared before. */
export type DeclareOwnStockInput = {
  /** The day of the count, '2026-03-02'; null: nothing was counted, and the weekly reports stand. */
  countedOn?: InputMaybe<Scalars['String']['input']>;
  /** The revision the caller saw last; 0: it saw none. */
  expectedRevision: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What was counted. */
  lines?: Array<OwnStockLineInput>;
  storedInNorway: Scalars['Boolean']['input'];
};

export type DeclareOwnStockResult = IdempotencyKeyReused | InvalidInput | OwnStockDeclared | VersionConflict;

/** A figure of the report that is not the sum of the parts it was built on. */
export type Difference = {
  __typename?: 'Difference';
  category: Category;
  figure: PartFigure;
  /** What was sent; null: not known, or not told. */
  reported?: Maybe<Scalars['Quantity']['output']>;
  /** Of those who told it; null: nobody did. */
  sum?: Maybe<Scalars['Quantity']['output']>;
};

export type DiscardReportDraftInput = {
  /** The draft’s version the caller saw last. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  organisationId: Scalars['ID']['input'];
};

export type DiscardReportDraftResult = IdempotencyKeyReused | NotFound | OtherOrganisation | ReportDraftDiscarded | VersionConflict;

export type EndInstitutionInput = {
  /** The version the caller saw last. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  institutionId: Scalars['ID']['input'];
};

export type EndInstitutionResult = IdempotencyKeyReused | InstitutionSaved | NotFound | VersionConflict;

/** New cases expected in a week, of a kommune or of a fylkesmann’s whole county. A count, never persons. */
export type ExpectedCases = Node & {
  __typename?: 'ExpectedCases';
  cases: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  organisation: Organisation;
  /** To be sent along with the next figure. */
  revision: Scalars['Int']['output'];
  source: Scalars['String']['output'];
  statedAt: Scalars['DateTime']['output'];
  statedBy: Scalars['String']['output'];
  synthetic: Scalars['Boolean']['output'];
};

export type ExpectedCasesStated = {
  __typename?: 'ExpectedCasesStated';
  figure: ExpectedCases;
};

/** A failure the caller can act on, told in the caller's language. */
export type Failure = {
  message: Scalars['String']['output'];
};

export type FileRefusal =
  | 'BROKEN_QUOTES'
  | 'EMPTY'
  | 'TOO_HEAVY'
  | 'TOO_LARGE'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'
  | 'UNPACKS_TOO_LARGE'
  | 'UNREADABLE';

/** The file could not be taken as a table at all; nothing was stored. */
export type FileRefused = Failure & {
  __typename?: 'FileRefused';
  message: Scalars['String']['output'];
  reason: FileRefusal;
  /** The row it was found at, where there is one. */
  row?: Maybe<Scalars['Int']['output']>;
};

/** Goods that came into the national store. */
export type GoodsReceipt = Node & {
  __typename?: 'GoodsReceipt';
  id: Scalars['ID']['output'];
  product: Product;
  /** Base units. */
  quantity: Scalars['Quantity']['output'];
  receivedAt: Scalars['DateTime']['output'];
  receivedBy: Scalars['String']['output'];
  /** The supplier's or the order's own number. */
  reference: Scalars['String']['output'];
  /** Registered in an exercise. */
  synthetic: Scalars['Boolean']['output'];
};

export type GoodsReceiptRegistered = {
  __typename?: 'GoodsReceiptRegistered';
  goodsReceipt: GoodsReceipt;
};

/** All of it is granted, or nothing. */
export type GrantUrgentRequestsInput = {
  /** Requests that wait for Helsedirektoratet, each once. */
  grants: Array<UrgentGrantInput>;
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Up to 2000 characters. Needed when anything differs from what the rule proposes: it says why. */
  remark?: Scalars['String']['input'];
};

export type GrantUrgentRequestsResult = IdempotencyKeyReused | InvalidInput | MoreThanOpened | NotFound | UrgentRequestsGranted | VersionConflict | WrongUrgentState;

export type HoldingOrigin =
  /** The organisation’s own count. */
  | 'COUNT'
  /** The latest weekly report; of an RHF, those of its hospitals. */
  | 'REPORT';

export type IdempotencyKeyReused = Failure & {
  __typename?: 'IdempotencyKeyReused';
  message: Scalars['String']['output'];
};

export type ImportAccepted = {
  __typename?: 'ImportAccepted';
  /** Why, the first 200. */
  faults: Array<ImportFault>;
  /** Empty unless good rows alone were asked for. */
  leftOut: Array<ReportLeftOut>;
  /** Reports stored, each as its next revision. */
  reports: Scalars['Int']['output'];
  /** Lines stored. */
  rows: Scalars['Int']['output'];
  /** Those stored, at most 500, in no order. */
  stored: Array<WeeklyReport>;
  totalFaults: Scalars['Int']['output'];
  /** Reports that say what is stored already: nothing was done with them. */
  unchanged: Scalars['Int']['output'];
};

/** One thing that is wrong with a file, and where. */
export type ImportFault = {
  __typename?: 'ImportFault';
  /** As a spreadsheet names it: F12. */
  cell?: Maybe<Scalars['String']['output']>;
  code: ImportFaultCode;
  /** The first is 1; null: it concerns the whole row or report. */
  column?: Maybe<Scalars['Int']['output']>;
  /** The heading of the column, as the file has it. */
  heading?: Maybe<Scalars['String']['output']>;
  /** What to do, in the caller's language. */
  message: Scalars['String']['output'];
  /** The headings are row 1; null: it concerns the file. */
  row?: Maybe<Scalars['Int']['output']>;
};

export type ImportFaultCode =
  | 'ABSURD'
  | 'AMBIGUOUS_NUMBER'
  | 'ANSWERED_TWICE'
  | 'CONTRADICTORY'
  | 'DIFFERENT_ANSWERS'
  | 'DUPLICATE_CATEGORY'
  | 'DUPLICATE_COLUMN'
  | 'FRACTIONAL'
  | 'MISSING_COLUMN'
  | 'MISSING_HEADINGS'
  | 'MISSING_LINE'
  | 'MISSING_REASON'
  | 'MISSING_VALUE'
  | 'NEGATIVE'
  | 'NOTHING_TO_ANSWER'
  | 'NOT_A_NUMBER'
  | 'NOT_A_REPORTER'
  | 'NOT_A_WEEK'
  | 'OTHER_ORGANISATION'
  | 'OTHER_WEEK'
  | 'OUT_OF_RANGE'
  | 'TOO_LONG'
  | 'TOO_MANY_CELLS'
  | 'UNKNOWN_CATEGORY'
  | 'UNKNOWN_COLUMN'
  | 'UNKNOWN_ORGANISATION'
  | 'UNKNOWN_PART'
  | 'UNKNOWN_WORD'
  | 'UNREADABLE'
  | 'VERSION_CONFLICT'
  | 'WEEK_CLOSED'
  | 'WEEK_NOT_OPEN';

export type ImportMode =
  /** Reports without faults are stored; a report with one bad row is left out as a whole. */
  | 'ACCEPT_GOOD_ROWS'
  /** One fault, and nothing is stored. */
  | 'ALL_OR_NOTHING';

/** What an import of this file would do now. Nothing was stored. */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  /** One for each thing that becomes of a report. */
  counts: Array<BecomesCount>;
  /** The first 1000. */
  faults: Array<ImportFault>;
  /** The rows of the reports that have faults, with what is wrong beside them; null: there are none. */
  faultyRows?: Maybe<ReportFile>;
  /** Those with faults first, at most 1000. */
  reports: Array<PreviewedReport>;
  /** As they stand in the file: all of them up to 1000, of a longer file the headings and those of reports with faults. */
  rows: Array<PreviewedRow>;
  totalFaults: Scalars['Int']['output'];
  /** Reports in the file. */
  totalReports: Scalars['Int']['output'];
  /** Rows of the file, headings included. */
  totalRows: Scalars['Int']['output'];
  /** Of the first 100 reports that would be stored. */
  warnings: Array<PreviewedWarning>;
};


/** What an import of this file would do now. Nothing was stored. */
export type ImportPreviewFaultyRowsArgs = {
  format?: TableFormat;
};

/** Everything that is wrong with the file, the first 200 faults; nothing was stored. */
export type ImportRefused = Failure & {
  __typename?: 'ImportRefused';
  faults: Array<ImportFault>;
  message: Scalars['String']['output'];
  totalFaults: Scalars['Int']['output'];
};

export type ImportWeeklyReportsInput = {
  /** CSV or XLSX, with the headings of the template. */
  file: Scalars['Upload']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The week of every row; absent: each row names its own. */
  isoWeek?: InputMaybe<Scalars['IsoWeek']['input']>;
  mode?: ImportMode;
};

export type ImportWeeklyReportsResult = FileRefused | IdempotencyKeyReused | ImportAccepted | ImportRefused | WeekClosed | WeekNotOpen;

/** A part of a kommune or helseforetak that fills in its own part of the weekly report. Ended, never deleted. */
export type Institution = Node & {
  __typename?: 'Institution';
  contactEmail: Scalars['String']['output'];
  /** The function, not a person. */
  contactName: Scalars['String']['output'];
  contactPhone?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: InstitutionKind;
  /** What it is written to in. */
  language: Locale;
  /** The last one asked for; null: none ever was. */
  link?: Maybe<InstitutionLink>;
  name: Scalars['String']['output'];
  /** The first day it exists, '2020-01-01'. */
  validFrom: Scalars['String']['output'];
  /** The first day it no longer exists; null: it does. */
  validTo?: Maybe<Scalars['String']['output']>;
  /** To be sent along with a change. */
  version: Scalars['Int']['output'];
};

export type InstitutionDetailsInput = {
  contactEmail: Scalars['String']['input'];
  /** Of a work contact: the function, not a person. Up to 120 characters. */
  contactName: Scalars['String']['input'];
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  kind: InstitutionKind;
  language: Locale;
  /** Up to 120 characters. */
  name: Scalars['String']['input'];
};

/** Everything an institution needs to fill in its part of a week. */
export type InstitutionForm = {
  __typename?: 'InstitutionForm';
  /** What is asked for, in the order of the report. */
  categories: Array<Category>;
  /** The latest revision; null: not sent yet. */
  current?: Maybe<InstitutionPart>;
  institution: Institution;
  /** Who answers for the institution and sends the report. */
  organisation: Organisation;
  /** The latest part of an earlier week; null: there is none. */
  previous?: Maybe<InstitutionPart>;
  /** Whether the report this is a part of has been sent. */
  reportSent: Scalars['Boolean']['output'];
  week: Week;
};

export type InstitutionKind =
  /** Of a helseforetak or a private hospital. */
  | 'CLINIC'
  /** Of a kommune. */
  | 'FUNERAL_HOME'
  /** General practitioners and emergency clinics. Of a kommune. */
  | 'GENERAL_PRACTICE'
  /** A home care zone. Of a kommune. */
  | 'HOME_CARE'
  /** Of a helseforetak. */
  | 'HOSPITAL'
  /** Of a kommune. */
  | 'NURSING_HOME'
  /** A private nursing home or service. Of a kommune. */
  | 'PRIVATE_PROVIDER'
  /** Emergency shelters and isolation places. Of a kommune. */
  | 'SHELTER';

/** A personal link of an institution. What opens it is shown once, to whoever made it. */
export type InstitutionLink = {
  __typename?: 'InstitutionLink';
  /** Real time, as all times of a link. */
  askedAt: Scalars['DateTime']['output'];
  askedBy: Scalars['String']['output'];
  /** Whether it opens anything now. */
  current: Scalars['Boolean']['output'];
  /** null: it was not made (yet). */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** null: it was shown to whoever asked for it. */
  mailState?: Maybe<LinkMailState>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type InstitutionLinkAsked = {
  __typename?: 'InstitutionLinkAsked';
  /** As it stands now; its mail leaves by itself. */
  link: InstitutionLink;
};

export type InstitutionLinkInput = {
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  institutionId: Scalars['ID']['input'];
};

export type InstitutionLinkMade = {
  __typename?: 'InstitutionLinkMade';
  /** The address to pass on, shown this once; null when the answer is a repeated one. */
  address?: Maybe<Scalars['String']['output']>;
  link: InstitutionLink;
};

/** Where the part of one institution stands. */
export type InstitutionOfWeek = {
  __typename?: 'InstitutionOfWeek';
  inReport: PartInReport;
  institution: Institution;
  /** The latest earlier week with a part of it; null: there is none. */
  lastWeekSent?: Maybe<Scalars['IsoWeek']['output']>;
  /** The latest revision; null: it is missing. */
  part?: Maybe<InstitutionPart>;
};

/** What one institution has, used and expects to use in a week. A correction is the next revision. */
export type InstitutionPart = Node & {
  __typename?: 'InstitutionPart';
  id: Scalars['ID']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  /** One for every category, in the order of the report. */
  lines: Array<InstitutionPartLine>;
  /** The revision of the report that had been sent when this came; null: none had. */
  reportRevision?: Maybe<Scalars['Int']['output']>;
  /** 1 for the first, one more for every correction. */
  revision: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
  /** By the personal link: the institution. */
  sentBy: Scalars['String']['output'];
  /** Made during an exercise. */
  synthetic: Scalars['Boolean']['output'];
};

export type InstitutionPartConnection = {
  __typename?: 'InstitutionPartConnection';
  edges: Array<InstitutionPartEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type InstitutionPartEdge = {
  __typename?: 'InstitutionPartEdge';
  cursor: Scalars['String']['output'];
  node: InstitutionPart;
};

/** One category of an institution’s part, in its base unit. */
export type InstitutionPartLine = {
  __typename?: 'InstitutionPartLine';
  category: Category;
  expectedNextWeek: Scalars['Quantity']['output'];
  /** null: not told. */
  onOrder?: Maybe<Scalars['Quantity']['output']>;
  /** null: not told. */
  ownPurchase?: Maybe<Scalars['Quantity']['output']>;
  stock: Scalars['Quantity']['output'];
  /** Last week; null: not known, which is not 0. */
  used?: Maybe<Scalars['Quantity']['output']>;
};

export type InstitutionPartLineInput = {
  categoryCode: Scalars['ID']['input'];
  /** Expected use in the week after, base units. */
  expectedNextWeek?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** Ordered by the institution itself and not here yet, base units; absent: not told. */
  onOrder?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** Received from own purchase since the last time, base units; absent: not told. */
  ownPurchase?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** On hand now, base units. */
  stock?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** Use in the week before is not known, which is not the same as nothing used. */
  useUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Used in the week before, base units; absent only together with useUnknown. */
  usedLastWeek?: InputMaybe<Scalars['ReportedNumber']['input']>;
};

export type InstitutionPartSent = {
  __typename?: 'InstitutionPartSent';
  part: InstitutionPart;
};

/** As it stands now. */
export type InstitutionSaved = {
  __typename?: 'InstitutionSaved';
  institution: Institution;
};

export type InvalidInput = Failure & {
  __typename?: 'InvalidInput';
  message: Scalars['String']['output'];
  /** Where: a field path such as lines.0.arrived. */
  path: Scalars['String']['output'];
};

/** Everything that is wrong with the report, the first 200 faults; nothing was stored. */
export type InvalidReport = Failure & {
  __typename?: 'InvalidReport';
  faults: Array<ReportFault>;
  message: Scalars['String']['output'];
};

/** What is tried before central stock, in this order. */
export type LadderStep =
  /** The fylkesmann, or for a hospital the RHF, looked for somebody with stock. */
  | 'FYLKESMANN_OR_RHF'
  /** Help from kommuner or hospitals nearby. */
  | 'NEIGHBOURS'
  /** Buying it oneself. */
  | 'OWN_PURCHASE';

export type LadderStepInput = {
  /** What came of it; needed when it was tried. Up to 1000 characters. No names of private persons. */
  outcome?: Scalars['String']['input'];
  step: LadderStep;
  tried: Scalars['Boolean']['input'];
};

/** One step of the escalation ladder. */
export type LadderStepTold = {
  __typename?: 'LadderStepTold';
  /** What came of it, or why it was not tried; may be empty then. */
  outcome: Scalars['String']['output'];
  step: LadderStep;
  tried: Scalars['Boolean']['output'];
};

export type LegState =
  | 'DELIVERED'
  | 'DISPATCHED'
  | 'IN_TRANSIT'
  | 'PACKED'
  | 'PICKED'
  | 'PLANNED'
  | 'WAITING';

/** What one category of a sent report means, as things stood when it was sent. */
export type LineOutlook = {
  __typename?: 'LineOutlook';
  /** Days of cover: stock and what is on its way, at expected use; 0: there is none; null: nothing is used, or not known. */
  daysCover?: Maybe<Scalars['Float']['output']>;
  /** From the national supply, since the report before. */
  delivered: Scalars['Quantity']['output'];
  /** From the national supply, not signed for then. */
  onTheWay: Scalars['Quantity']['output'];
  /** null: no kommune, or fewer than five of its size have reported. */
  peers?: Maybe<PeerComparison>;
  /** The first week it does not last through; null: nothing is used, not known, or not within two years. */
  runsOutIn?: Maybe<Scalars['IsoWeek']['output']>;
  /** Mean weekly use in the latest reports before, corrected for days without stock; null: not known. */
  usualUse?: Maybe<Scalars['Quantity']['output']>;
  /** What is hard to believe, one warning per figure. */
  warnings: Array<ReportWarning>;
};

export type LinkMailState =
  /** The institution ended, or the mail was called back, before it was sent. */
  | 'ENDED'
  /** An exercise mails nobody outside: no link was made. */
  | 'EXERCISE'
  /** No mail server is configured: no link was made. */
  | 'NOT_CONFIGURED'
  /** The mail server refuses the mailbox for good: no link was made. */
  | 'REFUSED'
  /** The mail server took it. */
  | 'SENT'
  /** For the mail server to take it. */
  | 'WAITING';

/** Bokmål, nynorsk, English. */
export type Locale =
  | 'EN'
  | 'NB'
  | 'NN';

export type LogCallInput = {
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  /** Up to 2000 characters. No names of private persons. */
  note?: Scalars['String']['input'];
  /** Whom: a reporter of the week. */
  organisationId: Scalars['ID']['input'];
  outcome: CallOutcome;
};

export type LogCallResult = CallLogged | IdempotencyKeyReused | InvalidInput | NotFound;

export type LogCallsInput = {
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  /** The same for all, up to 2000 characters. No names of private persons. */
  note?: Scalars['String']['input'];
  /** Whom: reporters of the week. Somebody named twice was called once. */
  organisationIds: Array<Scalars['ID']['input']>;
  /** The same for all. */
  outcome: CallOutcome;
};

export type LogCallsResult = CallsLogged | IdempotencyKeyReused | InvalidInput | NotFollowed;

export type MailInstitutionLinkResult = IdempotencyKeyReused | InstitutionLinkAsked | NotFound;

export type MakeInstitutionLinkResult = IdempotencyKeyReused | InstitutionLinkMade | NotFound;

export type MarkMessagesReadInput = {
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Those that are not the caller's are left alone. */
  messageIds: Array<Scalars['ID']['input']>;
};

export type MarkMessagesReadResult = IdempotencyKeyReused | MessagesRead;

/** From a fylkesmann, an RHF or Helsedirektoratet to those it answers, or from a kommune or hospital to the one that answers it. A recipient sees itself alone. */
export type Message = Node & {
  __typename?: 'Message';
  body: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Recipients that have read it. */
  readerCount: Scalars['Int']['output'];
  recipientCount: Scalars['Int']['output'];
  /** All of them for the sender, itself alone for a recipient. */
  recipients: Array<MessageRecipient>;
  sender: Organisation;
  sentAt: Scalars['DateTime']['output'];
  /** The recipient, when there is one only. */
  soleRecipient?: Maybe<Organisation>;
  subject: Scalars['String']['output'];
  /** Something in it is unread by the caller's organisation. */
  unread: Scalars['Boolean']['output'];
  writtenBy: Scalars['String']['output'];
};

export type MessageBox =
  /** What others wrote to the organisation: messages, and replies to its own. */
  | 'INBOX'
  /** Messages the organisation sent. */
  | 'SENT'
  /** Those in which something is unread. */
  | 'UNREAD';

export type MessageConnection = {
  __typename?: 'MessageConnection';
  edges: Array<MessageEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type MessageEdge = {
  __typename?: 'MessageEdge';
  cursor: Scalars['String']['output'];
  node: Message;
};

/** One recipient: whether it has read the message, and what was said since. A recipient sees itself alone. */
export type MessageRecipient = {
  __typename?: 'MessageRecipient';
  /** How telling it by e-mail went; null: nobody was told yet, or it had read it before. */
  notice?: Maybe<ReminderState>;
  organisation: Organisation;
  /** null: unread. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  readBy?: Maybe<Scalars['String']['output']>;
  /** The first first. */
  replies: Array<MessageReply>;
};

export type MessageReplied = {
  __typename?: 'MessageReplied';
  message: Message;
};

/** What either side wrote afterwards. */
export type MessageReply = {
  __typename?: 'MessageReply';
  author: Organisation;
  body: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** By the other side; null: unread. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  sentAt: Scalars['DateTime']['output'];
  writtenBy: Scalars['String']['output'];
};

export type MessageSent = {
  __typename?: 'MessageSent';
  message: Message;
};

export type MessagesRead = {
  __typename?: 'MessagesRead';
  /** Messages that still have something unread. */
  unread: Scalars['Int']['output'];
};

export type MoreThanOpened = Failure & {
  __typename?: 'MoreThanOpened';
  /** Whole packs that may be granted until the next batch. */
  available: Scalars['Quantity']['output'];
  message: Scalars['String']['output'];
  productId: Scalars['ID']['output'];
};

export type MoveDeadlineInput = {
  /** Later than the deadline that stands, and before the week ends. */
  deadline: Scalars['DateTime']['input'];
  /** How many moves of the week the caller saw; 0: none. */
  expectedRevision: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  /** Shown to everybody, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type MoveDeadlineResult = DeadlineMoved | DeadlinePassed | IdempotencyKeyReused | InvalidInput | VersionConflict;

export type MoveRoundInput = {
  /** The round's version the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  roundId: Scalars['ID']['input'];
};

export type MoveRoundResult = IdempotencyKeyReused | NotFound | RoundChanged | SamePerson | VersionConflict | WrongRoundState;

export type Mutation = {
  __typename?: 'Mutation';
  /** From today on, for the caller’s organisation. */
  addInstitution: AddInstitutionResult;
  /** Answers a request that is with the caller. */
  answerUrgentRequest: AnswerUrgentRequestResult;
  /** A second person stands for the figures; the goods are reserved. */
  approveRound: MoveRoundResult;
  /** Closes the week's reports and has the figures made. */
  calculateRound: MoveRoundResult;
  /** Corrects a contact of the caller's own organisation. */
  changeContact: ChangeContactResult;
  /** Its name, kind and contact. */
  changeInstitution: ChangeInstitutionResult;
  /** Signs for a delivered shipment, with what came. */
  confirmReceipt: ConfirmReceiptResult;
  /** Declares where the stock is that is the organisation’s own, and what was counted there. */
  declareOwnStock: DeclareOwnStockResult;
  /** Throws away what was typed of a report and not sent. */
  discardReportDraft: DiscardReportDraftResult;
  /** From today on it reports no more and its link opens nothing. What it sent stays. */
  endInstitution: EndInstitutionResult;
  /** Grants goods from central stock; they are reserved at once and leave without waiting for a round. */
  grantUrgentRequests: GrantUrgentRequestsResult;
  /** Takes weekly reports from a file: one’s own, or those of a county’s kommuner or a region’s hospitals on their behalf. By default all of it or nothing. */
  importWeeklyReports: ImportWeeklyReportsResult;
  /** Writes down a call to a reporter, and what came of it. */
  logCall: LogCallResult;
  /** Writes down the same outcome for many reporters: all of them or none. */
  logCalls: LogCallsResult;
  /** Mails a new personal link to the institution’s contact, in its language. */
  mailInstitutionLink: MailInstitutionLinkResult;
  /** A personal link of 90 days, shown this once, in place of the one before. */
  makeInstitutionLink: MakeInstitutionLinkResult;
  markMessagesRead: MarkMessagesReadResult;
  /** Gives everybody more time for one week. Reminders that have not gone out follow the deadline. */
  moveDeadline: MoveDeadlineResult;
  /** Opens the round of a week that has begun. */
  openRound: OpenRoundResult;
  /** Goods have come into the national store. */
  registerGoodsReceipt: RegisterGoodsReceiptResult;
  /** Makes the figures public and sends the goods on their way. */
  releaseRound: MoveRoundResult;
  replyToMessage: ReplyToMessageResult;
  /** The link opens nothing any more, at once. */
  revokeInstitutionLink: RevokeInstitutionLinkResult;
  /** Keeps what is typed of a report until it is sent. Seen by the organisation alone. */
  saveReportDraft: SaveReportDraftResult;
  /** Registers a stock held together, or changes it: the keeper alone. */
  saveSharedStock: SaveSharedStockResult;
  /** Stores the calling institution’s part of a week, or a correction of it: all of it or nothing. */
  sendInstitutionPart: SendInstitutionPartResult;
  /** Writes to one, some or all of those the caller answers, or to the one that answers it. */
  sendMessage: SendMessageResult;
  /** Says that the caller's organisation is about to run dry of a category. */
  sendUrgentRequest: SendUrgentRequestResult;
  setClock: SetClockResult;
  /** Switches a kind of reminder on or off for the caller's organisation. */
  setReminder: SetReminderResult;
  /** Says what the caller’s organisation used in a calendar year, and whether it was unlike others. */
  stateAnnualUse: StateAnnualUseResult;
  /** Says how many live in a kommune’s nursing homes, and how many home-care visits it makes a week. */
  stateCareActivity: StateCareActivityResult;
  /** Says what one new case takes of a category. */
  stateCaseUse: StateCaseUseResult;
  /** Says how many new cases are expected in a week: a count, never persons. */
  stateExpectedCases: StateExpectedCasesResult;
  /** Stores a report or a correction of it: all of it or nothing. */
  submitWeeklyReport: SubmitWeeklyReportResult;
  /** A fylkesmann reports for one of its kommuner, an RHF for one of its hospitals: the same report by the same rules, marked with who sent it. */
  submitWeeklyReportOnBehalf: SubmitWeeklyReportResult;
  /** Takes back an own request while it is open. */
  withdrawUrgentRequest: WithdrawUrgentRequestResult;
};


export type MutationAddInstitutionArgs = {
  input: AddInstitutionInput;
};


export type MutationAnswerUrgentRequestArgs = {
  input: AnswerUrgentRequestInput;
};


export type MutationApproveRoundArgs = {
  input: MoveRoundInput;
};


export type MutationCalculateRoundArgs = {
  input: MoveRoundInput;
};


export type MutationChangeContactArgs = {
  input: ChangeContactInput;
};


export type MutationChangeInstitutionArgs = {
  input: ChangeInstitutionInput;
};


export type MutationConfirmReceiptArgs = {
  input: ConfirmReceiptInput;
};


export type MutationDeclareOwnStockArgs = {
  input: DeclareOwnStockInput;
};


export type MutationDiscardReportDraftArgs = {
  input: DiscardReportDraftInput;
};


export type MutationEndInstitutionArgs = {
  input: EndInstitutionInput;
};


export type MutationGrantUrgentRequestsArgs = {
  input: GrantUrgentRequestsInput;
};


export type MutationImportWeeklyReportsArgs = {
  input: ImportWeeklyReportsInput;
};


export type MutationLogCallArgs = {
  input: LogCallInput;
};


export type MutationLogCallsArgs = {
  input: LogCallsInput;
};


export type MutationMailInstitutionLinkArgs = {
  input: InstitutionLinkInput;
};


export type MutationMakeInstitutionLinkArgs = {
  input: InstitutionLinkInput;
};


export type MutationMarkMessagesReadArgs = {
  input: MarkMessagesReadInput;
};


export type MutationMoveDeadlineArgs = {
  input: MoveDeadlineInput;
};


export type MutationOpenRoundArgs = {
  input: OpenRoundInput;
};


export type MutationRegisterGoodsReceiptArgs = {
  input: RegisterGoodsReceiptInput;
};


export type MutationReleaseRoundArgs = {
  input: MoveRoundInput;
};


export type MutationReplyToMessageArgs = {
  input: ReplyToMessageInput;
};


export type MutationRevokeInstitutionLinkArgs = {
  input: InstitutionLinkInput;
};


export type MutationSaveReportDraftArgs = {
  input: SaveReportDraftInput;
};


export type MutationSaveSharedStockArgs = {
  input: SaveSharedStockInput;
};


export type MutationSendInstitutionPartArgs = {
  input: SendInstitutionPartInput;
};


export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


export type MutationSendUrgentRequestArgs = {
  input: SendUrgentRequestInput;
};


export type MutationSetClockArgs = {
  input: SetClockInput;
};


export type MutationSetReminderArgs = {
  input: SetReminderInput;
};


export type MutationStateAnnualUseArgs = {
  input: StateAnnualUseInput;
};


export type MutationStateCareActivityArgs = {
  input: StateCareActivityInput;
};


export type MutationStateCaseUseArgs = {
  input: StateCaseUseInput;
};


export type MutationStateExpectedCasesArgs = {
  input: StateExpectedCasesInput;
};


export type MutationSubmitWeeklyReportArgs = {
  input: SubmitWeeklyReportInput;
};


export type MutationSubmitWeeklyReportOnBehalfArgs = {
  input: SubmitWeeklyReportInput;
};


export type MutationWithdrawUrgentRequestArgs = {
  input: WithdrawUrgentRequestInput;
};

/** Weekly use of a category the need model expects: base for every 1,000 inhabitants or somatic bed, and more for every resident of 80 or older. */
export type NeedModelRate = {
  __typename?: 'NeedModelRate';
  /** What counts where nursing homes and home care are known; null: of hospitals, or not calibrated. */
  activity?: Maybe<ActivityRate>;
  /** Weeks from the calibration week to this one. */
  ageWeeks?: Maybe<Scalars['Int']['output']>;
  /** Base units a week, of a kommune per 1,000 inhabitants, of a hospital per somatic bed. */
  base: Scalars['Float']['output'];
  calibratedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The week whose reports it was calibrated by; null: the published figures of spring 2020. */
  calibratedBy?: Maybe<Scalars['IsoWeek']['output']>;
  category: Category;
  /** Reports left out as outliers. */
  outliers?: Maybe<Scalars['Int']['output']>;
  /** Base units a week; null for hospitals. */
  perResident80Plus?: Maybe<Scalars['Float']['output']>;
  reporters: Reporters;
  /** Accepted reports it rests on. */
  reports?: Maybe<Scalars['Int']['output']>;
};

/** What the need model expects of one organisation and category in a week, term by term; null: not known, never 0. */
export type NeedTerms = {
  __typename?: 'NeedTerms';
  /** Base units without cases, by the published rates: what the rule counts on, so that nobody’s own reports move it. */
  base?: Maybe<Scalars['Quantity']['output']>;
  byRate?: Maybe<UseByRate>;
  /** New cases expected: its own, or its part of the county’s by inhabitants. */
  cases?: Maybe<Scalars['Float']['output']>;
  /** The week the cases were expected in, at most four weeks before. */
  casesOf?: Maybe<Scalars['IsoWeek']['output']>;
  category: Category;
  /** Base units the cases add. */
  extra?: Maybe<Scalars['Quantity']['output']>;
  /** In effective need: (base + extra) / base in thousandths; null: the rule counts on no growth. */
  outbreak?: Maybe<Scalars['Int']['output']>;
  /** Base units one case takes. */
  perCase?: Maybe<Scalars['Float']['output']>;
};

/** Anything with a key of its own. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** How an organisation stands to regulation 2001-07-23-881 § 8 a, by the clock’s date. */
export type NormalStock = {
  __typename?: 'NormalStock';
  /** Every calendar year the lines look at, and every other one that something is said of, latest first. */
  annualUse: Array<AnnualUse>;
  /** '2026-03-02'. */
  date: Scalars['String']['output'];
  /** From 1 January 2026. Before that it is what will be required. */
  inForce: Scalars['Boolean']['output'];
  /** The kinds the regulation names, in its order. */
  lines: Array<NormalStockLine>;
  organisation: Organisation;
  /** null: nothing is declared. */
  ownStock?: Maybe<OwnStock>;
  /** Rests on figures of an exercise. */
  synthetic: Scalars['Boolean']['output'];
};

/** What regulation 2001-07-23-881 § 8 a names. */
export type NormalStockKind =
  /** briller eller visir */
  | 'EYE_PROTECTION'
  /** hansker */
  | 'GLOVES'
  /** smittefrakk eller heldekkende drakt, counted together */
  | 'GOWNS_OR_SUITS'
  /** munnbind */
  | 'MASKS'
  /** åndedrettsvern */
  | 'RESPIRATORS';

/** One kind: what is required, what is held against it, and what is lacking. Pieces. */
export type NormalStockLine = {
  __typename?: 'NormalStockLine';
  /** What it has itself and its shares, without what is declared to be stored abroad. */
  held?: Maybe<Scalars['Quantity']['output']>;
  kind: NormalStockKind;
  missing?: Maybe<Scalars['Quantity']['output']>;
  own: OwnHolding;
  /** Three months’ normal consumption: a twelfth of the three years’ use, rounded up. */
  required?: Maybe<Scalars['Quantity']['output']>;
  shares: Array<SharedHolding>;
  state: NormalStockState;
  /** The last three calendar years, latest first. */
  years: Array<NormalStockYear>;
};

export type NormalStockState =
  /** Less is held than is required. */
  | 'LACKING'
  /** What is held is at least what is required. */
  | 'MET'
  /** A year’s use or a holding is not known, so nothing can be said. */
  | 'UNKNOWN';

/** One of the three calendar years that count. */
export type NormalStockYear = {
  __typename?: 'NormalStockYear';
  /** The year whose use counts: itself, or the last before it that is not deviant; null: none. */
  takenFrom?: Maybe<Scalars['Int']['output']>;
  /** Pieces; null: not known. */
  used?: Maybe<Scalars['Quantity']['output']>;
  year: Scalars['Int']['output'];
};

/** Some are no reporters of the week, or not yours to follow; nothing was stored. */
export type NotFollowed = Failure & {
  __typename?: 'NotFollowed';
  message: Scalars['String']['output'];
  /** Which, such as organisationIds.3. */
  paths: Array<Scalars['String']['output']>;
};

export type NotFound = Failure & {
  __typename?: 'NotFound';
  message: Scalars['String']['output'];
};

/** What becomes of a reminder that would go out on a public holiday or in a weekend. */
export type OnHoliday =
  /** It goes out on the working day before, at the same time of day. */
  | 'PREVIOUS_WORKING_DAY'
  /** It goes out all the same: the deadline does not move either. */
  | 'SAME_DAY';

export type OpenRoundInput = {
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
};

export type OpenRoundResult = IdempotencyKeyReused | RoundChanged | RoundInTheWay | WeekNotOpen;

/** Anybody who reports, decides, stores, receives or watches. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** Empty when they are not the caller's to see. */
  contacts: Array<Contact>;
  /** Two digits, fylkeskommuner only. */
  fylkeNumber?: Maybe<Scalars['String']['output']>;
  /** The county governor of a kommune. */
  fylkesmann?: Maybe<Organisation>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Four digits, kommuner only. */
  kommuneNumber?: Maybe<Scalars['String']['output']>;
  /** As the edition of the register has it. */
  name: Scalars['String']['output'];
  /** Nine digits, modulus 11; null when unknown or not a legal entity. */
  organisationNumber?: Maybe<Scalars['String']['output']>;
  /** Inhabitants. */
  population?: Maybe<Scalars['Int']['output']>;
  /** The health region it belongs to. */
  rhf?: Maybe<Organisation>;
  somaticBeds?: Maybe<Scalars['Int']['output']>;
  /** What it is called today, by the clock: a fylkesmann became statsforvalter in 2021. */
  title: Scalars['String']['output'];
  /** The first day it exists, '2020-01-01'. */
  validFrom: Scalars['String']['output'];
  /** The first day it no longer exists; null: it does. */
  validTo?: Maybe<Scalars['String']['output']>;
};

export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: Organisation;
};

export type OrganisationKind =
  | 'AUDITOR'
  | 'FYLKESKOMMUNE'
  | 'FYLKESMANN'
  | 'HELSEDIREKTORATET'
  | 'HELSEFORETAK'
  | 'KOMMUNE'
  | 'LABORATORY'
  | 'NATIONAL_STORE'
  | 'OBSERVER'
  | 'PRIVATE_HOSPITAL'
  | 'RHF'
  | 'RHF_STORE'
  | 'SYKEHUSINNKJOP';

export type OtherOrganisation = Failure & {
  __typename?: 'OtherOrganisation';
  message: Scalars['String']['output'];
};

/** What an organisation has itself of one kind, and how old that figure is. */
export type OwnHolding = {
  __typename?: 'OwnHolding';
  ageDays?: Maybe<Scalars['Int']['output']>;
  /** When it was reported or counted, '2026-03-02'. */
  date?: Maybe<Scalars['String']['output']>;
  /** Of the report; of several, the oldest. */
  isoWeek?: Maybe<Scalars['IsoWeek']['output']>;
  origin?: Maybe<HoldingOrigin>;
  /** Pieces; null: not known. */
  quantity?: Maybe<Scalars['Quantity']['output']>;
  /** As declared; null: not declared. */
  storedInNorway?: Maybe<Scalars['Boolean']['output']>;
};

/** One week of the caller's organisation: what its report is, and the report. */
export type OwnReport = {
  __typename?: 'OwnReport';
  deadline: Scalars['DateTime']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  /** The latest revision; null: missing. */
  report?: Maybe<WeeklyReport>;
  status: ReportingStatus;
};

/** What an organisation declares of the stock that is its own alone. */
export type OwnStock = {
  __typename?: 'OwnStock';
  /** '2026-03-02'; null: nothing is counted. */
  countedOn?: Maybe<Scalars['String']['output']>;
  /** What was counted. */
  lines: Array<OwnStockLine>;
  /** To be sent along with the next declaration. */
  revision: Scalars['Int']['output'];
  statedAt: Scalars['DateTime']['output'];
  statedBy: Scalars['String']['output'];
  storedInNorway: Scalars['Boolean']['output'];
};

export type OwnStockDeclared = {
  __typename?: 'OwnStockDeclared';
  /** The revision this made. */
  revision: Scalars['Int']['output'];
};

/** What was counted of one kind, in pieces. */
export type OwnStockLine = {
  __typename?: 'OwnStockLine';
  held: Scalars['Quantity']['output'];
  kind: NormalStockKind;
};

export type OwnStockLineInput = {
  /** Pieces. */
  held: Scalars['Quantity']['input'];
  kind: NormalStockKind;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What parts are added up in. */
export type PartFigure =
  | 'EXPECTED_NEXT_WEEK'
  | 'ON_ORDER'
  | 'OWN_PURCHASE'
  | 'STOCK'
  | 'USED';

export type PartInReport =
  /** The report was built on an earlier revision of the part. */
  | 'CHANGED_SINCE'
  /** The report was built on the latest revision of the part, as far as there is one. */
  | 'INCLUDED'
  /** There is a part, and the report was not built on it. */
  | 'NOT_INCLUDED'
  /** The report has not been sent. */
  | 'NO_REPORT';

/** One figure added up. of = told + unknown + missing: only when told = of is the sum that of all of them. */
export type PartSum = {
  __typename?: 'PartSum';
  /** Institutions in all. */
  of: Scalars['Int']['output'];
  /** Of those who told it; null: nobody did. */
  sum?: Maybe<Scalars['Quantity']['output']>;
  /** Institutions that told a figure, 0 among them. */
  told: Scalars['Int']['output'];
  /** Institutions that sent their part without it: not known, or not told. */
  unknown: Scalars['Int']['output'];
};

/** One category added up over institutions, in its base unit. */
export type PartSums = {
  __typename?: 'PartSums';
  category: Category;
  expectedNextWeek: PartSum;
  onOrder: PartSum;
  ownPurchase: PartSum;
  stock: PartSum;
  /** Last week. */
  used: PartSum;
};

/** Use a week beside what kommuner of the same size reported; base units per 1,000 inhabitants. */
export type PeerComparison = {
  __typename?: 'PeerComparison';
  /** One in ten used more. */
  high: Scalars['Float']['output'];
  /** One in ten used less. */
  low: Scalars['Float']['output'];
  /** Half used less. */
  middle: Scalars['Float']['output'];
  /** null: the use is not known. */
  own?: Maybe<Scalars['Float']['output']>;
  /** How many kommuner it is beside, five or more. */
  reporters: Scalars['Int']['output'];
};

/** A kind of reminder in one week: when it is due, and what became of it. */
export type PlannedReminder = {
  __typename?: 'PlannedReminder';
  dueAt: Scalars['DateTime']['output'];
  kind: ReminderKind;
  /** null: its time has not come. */
  outcome?: Maybe<ReminderOutcome>;
  settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What made a figure hard to believe. A warning never keeps a report from being sent. */
export type PlausibilityCheck =
  /** Far from the use of the latest weeks. */
  | 'EXPECTED_USE'
  /** About a pack size times too small or too large: packs or pieces? */
  | 'FACTOR_OF_PACK'
  /** About half or double throughout: pairs or pieces? */
  | 'FACTOR_OF_TWO'
  /** Far from what the need model expects. */
  | 'NEED_MODEL'
  /** Far from what similar kommuner use per 1,000 inhabitants. */
  | 'PEERS'
  /** Last stock + delivered + own purchase − used is far from the stock. */
  | 'STOCK_IDENTITY'
  /** There was none, and it is not told for how many days. */
  | 'STOCK_OUT'
  /** Nothing, where there was something. */
  | 'SUDDEN_ZERO';

/** One edition of the rule by which equipment is shared: dated, never changed, with an author and a reason. */
export type PolicyVersion = Node & {
  __typename?: 'PolicyVersion';
  author: Scalars['String']['output'];
  /** The whole policy, as JSON. */
  document: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  /** The first day it applies, '2020-01-01'. */
  validFrom: Scalars['String']['output'];
};

/** What one pool could not use and another could. */
export type PoolMove = {
  __typename?: 'PoolMove';
  from: Scalars['String']['output'];
  packs: Scalars['Quantity']['output'];
  to: Scalars['String']['output'];
};

/** A pool's share of what was split. */
export type PoolShare = {
  __typename?: 'PoolShare';
  /** Whole packs. */
  packs: Scalars['Quantity']['output'];
  pool: Scalars['String']['output'];
  /** Base units; central stock has the loose ones too. */
  units: Scalars['Quantity']['output'];
};

export type PreviewImportInput = {
  /** CSV or XLSX, with the headings of the template. */
  file: Scalars['Upload']['input'];
  /** The week of every row; absent: each row names its own. */
  isoWeek?: InputMaybe<Scalars['IsoWeek']['input']>;
};

export type PreviewImportResult = FileRefused | ImportPreview;

/** A report as it stands on the form, half done or not. */
export type PreviewReportInput = {
  /** To warnings of the preview. */
  answers?: InputMaybe<Array<WarningAnswerInput>>;
  /** The parts of institutions the figures rest on, each in the revision that was added up; absent: on none. Kept with the report. */
  builtOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  isoWeek: Scalars['IsoWeek']['input'];
  /** One line for every category. */
  lines: Array<WeeklyReportLineInput>;
  organisationId: Scalars['ID']['input'];
  /** Absent: not told. */
  servicesReduced?: InputMaybe<ServicesReduced>;
  /** Staff away from work for lack of equipment; absent: not told. */
  staffOut?: InputMaybe<Scalars['ReportedNumber']['input']>;
};

export type PreviewedReport = {
  __typename?: 'PreviewedReport';
  becomes: Becomes;
  faults: Scalars['Int']['output'];
  /** null: no week it could be for. */
  isoWeek?: Maybe<Scalars['IsoWeek']['output']>;
  /** As the file has it. */
  number: Scalars['String']['output'];
  /** Whose report it is; null: nobody has this number. */
  organisation?: Maybe<Scalars['String']['output']>;
  /** Its rows in the file. */
  rows: Array<Scalars['Int']['output']>;
};

export type PreviewedRow = {
  __typename?: 'PreviewedRow';
  cells: Array<Scalars['String']['output']>;
  /** The headings are row 1. */
  row: Scalars['Int']['output'];
};

/** A figure of the file that is hard to believe; it keeps nothing from being taken. */
export type PreviewedWarning = {
  __typename?: 'PreviewedWarning';
  /** The reason the reporter gave; null: not answered. */
  answer?: Maybe<Scalars['String']['output']>;
  /** As a spreadsheet names it: F12. */
  cell?: Maybe<Scalars['String']['output']>;
  check: PlausibilityCheck;
  /** What the check would have believed, base units; null: no particular number. */
  expected?: Maybe<Scalars['Quantity']['output']>;
  /** What to look at, in the caller's language. */
  message: Scalars['String']['output'];
  /** What the check is called, to be written before a reason in the file. */
  name: Scalars['String']['output'];
  /** Where, such as lines.3.stock. */
  path: Scalars['String']['output'];
  /** Base units. */
  reported: Scalars['Quantity']['output'];
  row: Scalars['Int']['output'];
};

/** An article of a category, shared out in whole packs. */
export type Product = Node & {
  __typename?: 'Product';
  category: Category;
  gtin: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** In the caller's language. */
  name: Scalars['String']['output'];
  /** Base units of the category in one pack. */
  packSize: Scalars['Int']['output'];
};

/** Where every unit of a product is: received + countDifference = onHand + central + reserved + inTransit + delivered + writtenOff, always. Base units. */
export type ProductStock = {
  __typename?: 'ProductStock';
  /** Central stock, in the national store. */
  central: Scalars['Quantity']['output'];
  /** Whether the identity holds for the sums of all movements, and every balance kept is the sum of its movements. */
  conserved: Scalars['Boolean']['output'];
  /** Found (over-delivered) at receipts. */
  countDifference: Scalars['Quantity']['output'];
  delivered: Scalars['Quantity']['output'];
  inTransit: Scalars['Quantity']['output'];
  /** In the national store, not yet decided over. */
  onHand: Scalars['Quantity']['output'];
  product: Product;
  received: Scalars['Quantity']['output'];
  /** In the national store, for a recipient. */
  reserved: Scalars['Quantity']['output'];
  /** Damaged, or shipped and never arrived. */
  writtenOff: Scalars['Quantity']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The audit trail, newest first. */
  auditEvents: AuditEventConnection;
  /** Every figure stated of a kommune, the latest first; empty when nothing was, or it is not the caller’s to see. */
  careActivity: Array<CareActivity>;
  /** What one new case takes; a category without a figure is absent. */
  caseUse: Array<CaseUse>;
  /** What is reported, in the order of the report. */
  categories: Array<Category>;
  clock: Clock;
  /** How complete and timely the reports of each week are. Weeks that have not opened are left out. */
  completeness: Array<AreaCompleteness>;
  /** The parts of the caller’s institutions in a week: who has sent, who is missing, and the sums. */
  consolidation: Consolidation;
  /** The week it is, by the clock. */
  currentWeek: Week;
  /** The latest figure of everybody of whom one is stated for the week. */
  expectedCases: Array<ExpectedCases>;
  /** The latest revision of every report of a week that the caller may see; for an RHF, those of its hospitals. */
  exportWeeklyReports: ReportFile;
  /** The calling institution’s form of a week. */
  institutionForm: InstitutionForm;
  /** Every revision of an institution’s part of a week, the first first: who said what, and when. */
  institutionParts: InstitutionPartConnection;
  /** The caller's own, by name. */
  institutions: Array<Institution>;
  me: Caller;
  message?: Maybe<Message>;
  /** Whom the caller may write to: a fylkesmann its kommuner, an RHF its hospitals, each of those the one that answers it, Helsedirektoratet everybody who reports or answers. */
  messageAddressees: Array<Organisation>;
  /** The organisation's messages, newest first. */
  messages: MessageConnection;
  /** What reports are held against: its figures, their age and what they were calibrated by. */
  needModel: Array<NeedModelRate>;
  /** What the need model expects of an organisation, category by category; empty when it is not the caller’s to see. */
  needTerms: Array<NeedTerms>;
  /** null: it is not under the duty, or not the caller’s to see. */
  normalStock?: Maybe<NormalStock>;
  /** Everybody under the duty whom the caller follows: kommuner first, in the register’s order. */
  normalStocks: Array<NormalStock>;
  organisation?: Maybe<Organisation>;
  /** Those that exist today, by the clock. */
  organisations: OrganisationConnection;
  /** The weeks of the caller's organisation that have opened, newest first. */
  ownReports: Array<OwnReport>;
  /** The rule in force today. */
  policy: PolicyVersion;
  /** Everything importWeeklyReports would say of a file, before anything is stored. */
  previewImport: PreviewImportResult;
  /** What a report would mean; null when the organisation does not report then or is not the caller’s to see. */
  previewReport?: Maybe<ReportPreview>;
  /** When the reminders of a week are due. Planned a week ahead; empty for weeks beyond. */
  reminderPlan: Array<PlannedReminder>;
  /** What the caller's organisation is told, on or off. */
  reminderSettings: Array<ReminderSetting>;
  /** When reminders go out, as published: every version, the one in force last. */
  reminderTimes: Array<ReminderTime>;
  /** Who was told of a week, and how it went. */
  reminders: ReminderConnection;
  /** The call log, newest first. */
  reportCalls: ReportCallConnection;
  /** The form of a week; null when the organisation does not report then or is not the caller’s to see. */
  reportForm?: Maybe<ReportForm>;
  /** An empty file with the right rows; null when there are none, or they are not the caller’s to see. */
  reportTemplate?: Maybe<ReportFile>;
  /** Where the report of each reporter stands. Whom to call: status [MISSING], with organisation.contacts. */
  reportersOfWeek: Array<ReporterOfWeek>;
  round?: Maybe<Round>;
  /** Those the caller’s organisation keeps. */
  sharedStocks: Array<SharedStock>;
  shipment?: Maybe<Shipment>;
  /** The caller's to see, newest first. */
  shipments: ShipmentConnection;
  /** Who runs dry first, category by category: lowest cover first, what is not used last. */
  shortages: ShortageConnection;
  /** Every product, and where every unit of it is. */
  stock: Array<ProductStock>;
  /** Messages in which something is unread. */
  unreadMessages: Scalars['Int']['output'];
  /** How long there is to answer an urgent request, as published: every version, oldest first. */
  urgentAnswerTimes: Array<UrgentAnswerTime>;
  /** What the rule proposes for all requests that wait for Helsedirektoratet, together. */
  urgentBatch: UrgentBatch;
  urgentRequest?: Maybe<UrgentRequest>;
  /** The caller's to see: overdue ones first, then the other open ones, both by who runs dry first, then the settled ones, newest first. */
  urgentRequests: UrgentRequestConnection;
  /** How many wait for the caller's answer: of a fylkesmann or an RHF those sent to it, of Helsedirektoratet those forwarded or overdue. */
  urgentRequestsWaiting: Scalars['Int']['output'];
  week?: Maybe<Week>;
  /** The latest revision; null when there is none to see. */
  weeklyReport?: Maybe<WeeklyReport>;
  /** Every revision of one report, the first first: who said what, and when. */
  weeklyReportRevisions: WeeklyReportConnection;
  /** The latest revision of every organisation. */
  weeklyReports: WeeklyReportConnection;
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subjectId?: InputMaybe<Scalars['String']['input']>;
  subjectType?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCareActivityArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryCaseUseArgs = {
  everyRevision?: Scalars['Boolean']['input'];
};


export type QueryCompletenessArgs = {
  by: Area;
  from: Scalars['IsoWeek']['input'];
  reporters?: Reporters;
  to: Scalars['IsoWeek']['input'];
};


export type QueryConsolidationArgs = {
  isoWeek: Scalars['IsoWeek']['input'];
};


export type QueryExpectedCasesArgs = {
  everyRevision?: Scalars['Boolean']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
};


export type QueryExportWeeklyReportsArgs = {
  format?: TableFormat;
  isoWeek: Scalars['IsoWeek']['input'];
};


export type QueryInstitutionFormArgs = {
  isoWeek: Scalars['IsoWeek']['input'];
};


export type QueryInstitutionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  institutionId: Scalars['ID']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
};


export type QueryInstitutionsArgs = {
  ended?: Scalars['Boolean']['input'];
};


export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  box: MessageBox;
  first?: Scalars['Int']['input'];
};


export type QueryNeedTermsArgs = {
  isoWeek: Scalars['IsoWeek']['input'];
  organisationId: Scalars['ID']['input'];
};


export type QueryNormalStockArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryNormalStocksArgs = {
  kind?: InputMaybe<OrganisationKind>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<OrganisationKind>;
};


export type QueryOwnReportsArgs = {
  from: Scalars['IsoWeek']['input'];
  to: Scalars['IsoWeek']['input'];
};


export type QueryPreviewImportArgs = {
  input: PreviewImportInput;
};


export type QueryPreviewReportArgs = {
  input: PreviewReportInput;
};


export type QueryReminderPlanArgs = {
  isoWeek: Scalars['IsoWeek']['input'];
};


export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReportCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReportFormArgs = {
  isoWeek: Scalars['IsoWeek']['input'];
  organisationId: Scalars['ID']['input'];
};


export type QueryReportTemplateArgs = {
  format?: TableFormat;
  isoWeek: Scalars['IsoWeek']['input'];
  organisationId: Scalars['ID']['input'];
};


export type QueryReportersOfWeekArgs = {
  fylkesmannId?: InputMaybe<Scalars['ID']['input']>;
  isoWeek: Scalars['IsoWeek']['input'];
  reporters?: InputMaybe<Reporters>;
  status?: InputMaybe<Array<ReportingStatus>>;
};


export type QueryRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  recipientId?: InputMaybe<Scalars['ID']['input']>;
  roundId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryShortagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  fylkesmannId?: InputMaybe<Scalars['ID']['input']>;
  isoWeek: Scalars['IsoWeek']['input'];
  reporters?: InputMaybe<Reporters>;
};


export type QueryUrgentRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUrgentRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UrgentRequestFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryWeekArgs = {
  isoWeek: Scalars['IsoWeek']['input'];
};


export type QueryWeeklyReportArgs = {
  isoWeek: Scalars['IsoWeek']['input'];
  organisationId: Scalars['ID']['input'];
};


export type QueryWeeklyReportRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  organisationId: Scalars['ID']['input'];
};


export type QueryWeeklyReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
};

export type ReceiptConfirmed = {
  __typename?: 'ReceiptConfirmed';
  shipment: Shipment;
};

/** arrived counts all that came, damaged included; a product that did not come at all is a line with 0. Base units. */
export type ReceiptLineInput = {
  arrived: Scalars['Quantity']['input'];
  damaged: Scalars['Quantity']['input'];
  productId: Scalars['ID']['input'];
};

export type RegisterGoodsReceiptInput = {
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  productId: Scalars['ID']['input'];
  /** Base units, at least 1. */
  quantity: Scalars['Quantity']['input'];
  /** The supplier's or the order's own number. */
  reference: Scalars['String']['input'];
};

export type RegisterGoodsReceiptResult = GoodsReceiptRegistered | IdempotencyKeyReused | InvalidInput | NotFound;

/** One organisation, told once of one week. */
export type Reminder = Node & {
  __typename?: 'Reminder';
  id: Scalars['ID']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  kind: ReminderKind;
  madeAt: Scalars['DateTime']['output'];
  organisation: Organisation;
  /** When its state became final; null: it waits. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  state: ReminderState;
};

export type ReminderConnection = {
  __typename?: 'ReminderConnection';
  edges: Array<ReminderEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type ReminderEdge = {
  __typename?: 'ReminderEdge';
  cursor: Scalars['String']['output'];
  node: Reminder;
};

export type ReminderForOthers = Failure & {
  __typename?: 'ReminderForOthers';
  message: Scalars['String']['output'];
};

export type ReminderKind =
  /** To whoever has an unread message: when it is written. It is never planned. */
  | 'MESSAGE'
  /** To Helsedirektoratet: who is missing at the deadline. */
  | 'MISSING_AT_DEADLINE'
  /** To a fylkesmann: which of its kommuner are missing, Tuesday 10:00. */
  | 'MISSING_IN_COUNTY'
  /** To an RHF: which of its hospitals are missing, Tuesday 10:00. */
  | 'MISSING_IN_REGION'
  /** To a reporter whose report is not in: Monday 09:00. */
  | 'REPORT_DUE'
  /** To a reporter whose report is not in: Tuesday 09:00. */
  | 'REPORT_DUE_TODAY';

export type ReminderOutcome =
  /** The next one was due as well, so only that one was told. */
  | 'SUPERSEDED'
  /** Everybody concerned has a reminder. */
  | 'TOLD'
  /** No worker ran while it was of use. */
  | 'TOO_LATE';

export type ReminderSet = {
  __typename?: 'ReminderSet';
  /** All that the organisation is told. */
  settings: Array<ReminderSetting>;
};

/** Whether the caller's organisation is told this. */
export type ReminderSetting = {
  __typename?: 'ReminderSetting';
  kind: ReminderKind;
  /** When it is due next, as far as is planned. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** The week that one is about. */
  nextWeek?: Maybe<Scalars['IsoWeek']['output']>;
  on: Scalars['Boolean']['output'];
};

export type ReminderState =
  /** Only written down: an exercise mails nobody outside. */
  | 'EXERCISE'
  /** No mail server is configured: nobody was told. */
  | 'NOT_CONFIGURED'
  /** The register has no contact to tell. */
  | 'NO_CONTACT'
  /** Before it could be sent, the report came or the time for it passed. */
  | 'OVERTAKEN'
  /** The mail server refuses the mailboxes for good. */
  | 'REFUSED'
  /** The mail server took it. */
  | 'SENT'
  /** The organisation does not want it. */
  | 'SWITCHED_OFF'
  /** For the mail server to take it. */
  | 'WAITING';

/** When a kind of reminder goes out: published policy, replaced by a later version and never changed. */
export type ReminderTime = {
  __typename?: 'ReminderTime';
  author: Scalars['String']['output'];
  /** 1 is Monday. */
  isoWeekday: Scalars['Int']['output'];
  kind: ReminderKind;
  /** Time of day in Oslo, '09:00'. */
  localTime: Scalars['String']['output'];
  onHoliday: OnHoliday;
  reason: Scalars['String']['output'];
  /** For weeks whose Monday is this day or later, '2019-12-30'. */
  validFrom: Scalars['String']['output'];
};

export type ReplyToMessageInput = {
  /** 1 to 10000 characters. */
  body: Scalars['String']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  messageId: Scalars['ID']['input'];
  /** Which recipient the sender of the message answers; a recipient leaves it out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReplyToMessageResult = IdempotencyKeyReused | InvalidInput | MessageReplied | NotFound;

/** The report it belongs to has been sent; nothing was stored. See afterReport. */
export type ReportAlreadySent = Failure & {
  __typename?: 'ReportAlreadySent';
  message: Scalars['String']['output'];
};

/** A call to a reporter about a week, and what came of it. */
export type ReportCall = Node & {
  __typename?: 'ReportCall';
  calledAt: Scalars['DateTime']['output'];
  calledBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  note: Scalars['String']['output'];
  /** Who was called. */
  organisation: Organisation;
  outcome: CallOutcome;
};

export type ReportCallConnection = {
  __typename?: 'ReportCallConnection';
  edges: Array<ReportCallEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type ReportCallEdge = {
  __typename?: 'ReportCallEdge';
  cursor: Scalars['String']['output'];
  node: ReportCall;
};

/** What the organisation has typed and not sent. */
export type ReportDraft = {
  __typename?: 'ReportDraft';
  answers?: Maybe<Array<WarningAnswer>>;
  /** The parts of institutions the figures rest on. */
  builtOn?: Maybe<Array<Scalars['ID']['output']>>;
  /** Those that were begun. */
  lines: Array<ReportDraftLine>;
  savedAt: Scalars['DateTime']['output'];
  savedBy: Scalars['String']['output'];
  /** As typed; null: nothing yet. */
  servicesReduced?: Maybe<ServicesReduced>;
  /** As typed; null: nothing yet. */
  staffOut?: Maybe<Scalars['ReportedNumber']['output']>;
  /** To be sent along when it is saved again. */
  version: Scalars['Int']['output'];
};

export type ReportDraftDiscarded = {
  __typename?: 'ReportDraftDiscarded';
  isoWeek: Scalars['IsoWeek']['output'];
};

/** One category as it was typed, whether or not it could be sent. */
export type ReportDraftLine = {
  __typename?: 'ReportDraftLine';
  categoryCode: Scalars['ID']['output'];
  /** As typed; null: nothing yet. */
  daysDry?: Maybe<Scalars['ReportedNumber']['output']>;
  /** As typed; null: nothing yet. */
  expectedNextWeek?: Maybe<Scalars['ReportedNumber']['output']>;
  /** As typed; null: nothing yet. */
  onOrder?: Maybe<Scalars['ReportedNumber']['output']>;
  /** As typed; null: nothing yet. */
  ownPurchase?: Maybe<Scalars['ReportedNumber']['output']>;
  /** As typed; null: nothing yet. */
  statedNeed?: Maybe<Scalars['ReportedNumber']['output']>;
  /** As typed; null: nothing yet. */
  stock?: Maybe<Scalars['ReportedNumber']['output']>;
  useUnknown?: Maybe<Scalars['Boolean']['output']>;
  /** As typed; null: nothing yet. */
  usedLastWeek?: Maybe<Scalars['ReportedNumber']['output']>;
};

export type ReportDraftSaved = {
  __typename?: 'ReportDraftSaved';
  /** As it stands now; null: it was sent since. */
  draft?: Maybe<ReportDraft>;
};

/** One thing that is wrong with a report. */
export type ReportFault = {
  __typename?: 'ReportFault';
  categoryCode?: Maybe<Scalars['String']['output']>;
  code: ReportFaultCode;
  /** What to do, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where, such as lines.3.stock; lines when a whole line is missing. */
  path: Scalars['String']['output'];
};

export type ReportFaultCode =
  | 'ABSURD'
  | 'CONTRADICTORY'
  | 'DUPLICATE_CATEGORY'
  | 'FRACTIONAL'
  | 'MISSING_LINE'
  | 'MISSING_REASON'
  | 'MISSING_VALUE'
  | 'NEGATIVE'
  | 'OUT_OF_RANGE'
  | 'TOO_LONG'
  | 'UNKNOWN_CATEGORY'
  | 'UNKNOWN_PART'
  | 'UNREADABLE';

/** A file to save, which importWeeklyReports takes. */
export type ReportFile = {
  __typename?: 'ReportFile';
  contentBase64: Scalars['String']['output'];
  contentType: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
};

/** Everything a reporter needs to report a week. */
export type ReportForm = {
  __typename?: 'ReportForm';
  /** What is delivered and on its way is counted until here. */
  asOf: Scalars['DateTime']['output'];
  /** The latest revision; null: not reported yet. */
  current?: Maybe<WeeklyReport>;
  /** Shown to the organisation itself alone. */
  draft?: Maybe<ReportDraft>;
  /** One for every category, in the order of the report. */
  lines: Array<ReportFormLine>;
  organisation: Organisation;
  /** The latest report of an earlier week; null: there is none. */
  previous?: Maybe<WeeklyReport>;
  week: Week;
};

/** What stands beside the empty fields of one category. Base units. */
export type ReportFormLine = {
  __typename?: 'ReportFormLine';
  category: Category;
  /** Signed for, from the national supply, since the report before. */
  delivered: Scalars['Quantity']['output'];
  /** From the national supply, not signed for yet. */
  onTheWay: Scalars['Quantity']['output'];
  /** Of the report before; null: there is none. */
  previous?: Maybe<WeeklyReportLine>;
};

/** A report of the file that was not taken. */
export type ReportLeftOut = {
  __typename?: 'ReportLeftOut';
  faults: Scalars['Int']['output'];
  /** null: no week it could be for. */
  isoWeek?: Maybe<Scalars['IsoWeek']['output']>;
  /** As the file has it. */
  number: Scalars['String']['output'];
  /** Its rows in the file. */
  rows: Array<Scalars['Int']['output']>;
};

/** What a report would mean if it were sent now. Nothing was stored. */
export type ReportPreview = {
  __typename?: 'ReportPreview';
  /** What keeps it from being sent, the first 200 faults. */
  faults: Array<ReportFault>;
  /** For every category, in the order of the report; what cannot be read yet counts as not known. */
  lines: Array<ReportPreviewLine>;
};

/** What one category of a report would mean. */
export type ReportPreviewLine = {
  __typename?: 'ReportPreviewLine';
  category: Category;
  /** Days of cover: stock and what is on its way, at expected use; 0: there is none; null: nothing is used, or not known. */
  daysCover?: Maybe<Scalars['Float']['output']>;
  /** From the national supply, since the report before. */
  delivered: Scalars['Quantity']['output'];
  /** From the national supply, not signed for then. */
  onTheWay: Scalars['Quantity']['output'];
  /** null: no kommune, or fewer than five of its size have reported. */
  peers?: Maybe<PeerComparison>;
  /** The first week it does not last through; null: nothing is used, not known, or not within two years. */
  runsOutIn?: Maybe<Scalars['IsoWeek']['output']>;
  /** Mean weekly use in the latest reports before, corrected for days without stock; null: not known. */
  usualUse?: Maybe<Scalars['Quantity']['output']>;
  /** What is hard to believe, one warning per figure. */
  warnings: Array<ReportWarning>;
};

/** A figure that is hard to believe. It never keeps a report from being sent. */
export type ReportWarning = {
  __typename?: 'ReportWarning';
  /** The reason the reporter gave; null: not answered. */
  answer?: Maybe<Scalars['String']['output']>;
  check: PlausibilityCheck;
  /** What the check would have believed, base units; null: no particular number. */
  expected?: Maybe<Scalars['Quantity']['output']>;
  /** What to look at, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where, such as lines.3.stock. */
  path: Scalars['String']['output'];
  /** Base units. */
  reported: Scalars['Quantity']['output'];
};

/** A reporter in one week: where its report stands, and whom to call. */
export type ReporterOfWeek = {
  __typename?: 'ReporterOfWeek';
  kind: Reporters;
  /** The last call about this week; null: none to see. */
  lastCall?: Maybe<ReportCall>;
  /** The last week before this one that it reported; null: none. */
  lastReportedWeek?: Maybe<Scalars['IsoWeek']['output']>;
  organisation: Organisation;
  status: ReportingStatus;
};

/** Who reports: kommuner, or hospitals. */
export type Reporters =
  | 'HOSPITAL'
  | 'KOMMUNE';

/** What a reporter’s report of a week is; one of the four, never two. */
export type ReportingStatus =
  /** The latest revision says 0 or nothing everywhere: neither missing nor complete. */
  | 'EMPTY'
  /** Complete; its first revision came by the deadline, a later correction or not. */
  | 'IN_TIME'
  /** Complete; its first revision came after the deadline. */
  | 'LATE'
  /** There is no report. */
  | 'MISSING';

export type RevokeInstitutionLinkResult = IdempotencyKeyReused | InstitutionSaved | NotFound;

/** On whose behalf a request acts. */
export type Role =
  | 'AUDITOR'
  | 'FYLKESKOMMUNE'
  | 'FYLKESMANN'
  | 'HELSEDIREKTORATET'
  | 'HELSEFORETAK'
  | 'INSTITUTION'
  | 'KOMMUNE'
  | 'LABORATORY'
  | 'MACHINE'
  | 'OBSERVER'
  | 'PUBLIC'
  | 'RHF'
  | 'SYKEHUSINNKJOP'
  | 'WAREHOUSE';

/** One week of sharing out what came in. Its figures are for those who decide until it is released. */
export type Round = Node & {
  __typename?: 'Round';
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedBy?: Maybe<Scalars['String']['output']>;
  calculatedAt?: Maybe<Scalars['DateTime']['output']>;
  calculationRequestedBy?: Maybe<Scalars['String']['output']>;
  /** Empty until there are figures, and until they are for the caller to see. */
  decisions: DecisionConnection;
  engineVersion?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  openedAt: Scalars['DateTime']['output'];
  openedBy: Scalars['String']['output'];
  /** The rule in force when it was opened. */
  policy: PolicyVersion;
  /** Empty until there are figures, and until they are for the caller to see. */
  products: Array<RoundProduct>;
  progress: RoundProgress;
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  releasedBy?: Maybe<Scalars['String']['output']>;
  /** Of the lottery that parts exact ties: the seal of an earlier round. */
  seed: Scalars['String']['output'];
  shipments: ShipmentCounts;
  state: RoundState;
  /** Opened in an exercise. */
  synthetic: Scalars['Boolean']['output'];
  /** Why it is still being calculated. */
  trouble?: Maybe<CalculationTrouble>;
  /** One more for every change of state. */
  version: Scalars['Int']['output'];
};


/** One week of sharing out what came in. Its figures are for those who decide until it is released. */
export type RoundDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  productId?: InputMaybe<Scalars['ID']['input']>;
  recipientId?: InputMaybe<Scalars['ID']['input']>;
};

export type RoundChanged = {
  __typename?: 'RoundChanged';
  round: Round;
};

export type RoundInTheWay = Failure & {
  __typename?: 'RoundInTheWay';
  isoWeek: Scalars['IsoWeek']['output'];
  message: Scalars['String']['output'];
};

/** What became of a product's newly received stock. Base units: released = allocated + toCentral + heldBack. */
export type RoundProduct = {
  __typename?: 'RoundProduct';
  allocated: Scalars['Quantity']['output'];
  heldBack: Scalars['Quantity']['output'];
  /** The recipients of one kind with the fewest days of cover before the round; those without any known use are not in it. */
  lowest: Array<Decision>;
  moves: Array<PoolMove>;
  product: Product;
  /** Newly received stock the round decides over. */
  released: Scalars['Quantity']['output'];
  split: Array<PoolShare>;
  toCentral: Scalars['Quantity']['output'];
};


/** What became of a product's newly received stock. Base units: released = allocated + toCentral + heldBack. */
export type RoundProductLowestArgs = {
  first?: Scalars['Int']['input'];
  kind: Reporters;
};

/** Products calculated, of all in the round; 0 of 0 until the calculation has begun. */
export type RoundProgress = {
  __typename?: 'RoundProgress';
  done: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** A round goes through these in order, and never back. */
export type RoundState =
  /** Somebody else approved them, and the goods are reserved. */
  | 'APPROVED'
  /** The figures are there, for those who decide. */
  | 'CALCULATED'
  /** The week is closed, the figures are being made. */
  | 'CALCULATING'
  /** Reports of its week are still taken. */
  | 'OPEN'
  /** The figures are for everybody, and the goods leave. */
  | 'RELEASED';

export type SamePerson = Failure & {
  __typename?: 'SamePerson';
  message: Scalars['String']['output'];
};

/** The whole draft, which takes the place of the one before. Lines may be left out or half done. */
export type SaveReportDraftInput = {
  /** To warnings of the preview. */
  answers?: InputMaybe<Array<WarningAnswerInput>>;
  /** The parts of institutions the figures rest on, each in the revision that was added up; absent: on none. Kept with the report. */
  builtOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The draft’s version the caller saw last; null when it saw none. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  /** One line for every category. */
  lines: Array<WeeklyReportLineInput>;
  organisationId: Scalars['ID']['input'];
  /** Absent: not told. */
  servicesReduced?: InputMaybe<ServicesReduced>;
  /** Staff away from work for lack of equipment; absent: not told. */
  staffOut?: InputMaybe<Scalars['ReportedNumber']['input']>;
};

export type SaveReportDraftResult = IdempotencyKeyReused | InvalidReport | NotFound | OtherOrganisation | ReportDraftSaved | VersionConflict | WeekClosed | WeekNotOpen;

/** The whole stock, which takes the place of what was said of it before. */
export type SaveSharedStockInput = {
  /** Which agreement it rests on, 1 to 500 characters. */
  agreement: Scalars['String']['input'];
  /** The day of the count, '2026-03-02'. */
  countedOn: Scalars['String']['input'];
  /** The revision the caller saw last; 0: a new one. */
  expectedRevision: Scalars['Int']['input'];
  /** null: a new one, kept by the caller. */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** None: it is no longer held together. */
  lines: Array<SharedStockLineInput>;
  /** 1 to 200 characters; that of a stock there is does not change. */
  name: Scalars['String']['input'];
  storedInNorway: Scalars['Boolean']['input'];
};

export type SaveSharedStockResult = IdempotencyKeyReused | InvalidInput | NotFound | SharedStockSaved | VersionConflict;

export type SendInstitutionPartInput = {
  /** Send it although the report it belongs to has been sent: it is shown there as come after, and counts when the report is corrected. */
  afterReport?: Scalars['Boolean']['input'];
  /** The revision the caller saw last; null when it saw none. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  /** One line for every category. */
  lines: Array<InstitutionPartLineInput>;
};

export type SendInstitutionPartResult = IdempotencyKeyReused | InstitutionPartSent | InvalidReport | ReportAlreadySent | VersionConflict | WeekClosed | WeekNotOpen;

export type SendMessageInput = {
  /** 1 to 10000 characters. */
  body: Scalars['String']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** 1 to 200 characters. */
  subject: Scalars['String']['input'];
  /** Whom, by organisation, of messageAddressees; null: every kommune or hospital the caller answers (Helsedirektoratet: every kommune), or the one that answers it. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SendMessageResult = IdempotencyKeyReused | InvalidInput | MessageSent;

export type SendUrgentRequestInput = {
  categoryCode: Scalars['String']['input'];
  /** Whole hours until they run dry, what arrives before then counted in; 0 to 336. */
  hoursLeft: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Every step, once. */
  ladder: Array<LadderStepInput>;
  /** Base units, at least 1. */
  quantity: Scalars['Quantity']['input'];
};

export type SendUrgentRequestResult = IdempotencyKeyReused | InvalidInput | UrgentRequestSent;

/** Whether services suffered for lack of equipment. */
export type ServicesReduced =
  /** All went on as usual. */
  | 'NO'
  /** Some were given less than usual. */
  | 'REDUCED'
  /** Some were not given at all. */
  | 'STOPPED';

export type SetClockInput = {
  /** The clock stops here; null: it runs with real time. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name of the exercise; null: none is on. */
  exercise?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['IdempotencyKey']['input'];
};

export type SetClockResult = ClockChanged | ClockIsReal | IdempotencyKeyReused;

export type SetReminderInput = {
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  kind: ReminderKind;
  on: Scalars['Boolean']['input'];
};

export type SetReminderResult = IdempotencyKeyReused | ReminderForOthers | ReminderSet;

/** An organisation’s share in a stock several hold together. */
export type SharedHolding = {
  __typename?: 'SharedHolding';
  countedOn: Scalars['String']['output'];
  /** Who keeps the stock. */
  keeper: Organisation;
  name: Scalars['String']['output'];
  /** Pieces. */
  quantity: Scalars['Quantity']['output'];
  stockId: Scalars['ID']['output'];
  storedInNorway: Scalars['Boolean']['output'];
};

/** A stock several hold together, as its keeper has it. Without lines: no longer held together. */
export type SharedStock = Node & {
  __typename?: 'SharedStock';
  /** Which agreement it rests on. */
  agreement: Scalars['String']['output'];
  /** '2026-03-02'. */
  countedOn: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lines: Array<SharedStockLine>;
  name: Scalars['String']['output'];
  /** To be sent along when it is changed. */
  revision: Scalars['Int']['output'];
  statedAt: Scalars['DateTime']['output'];
  statedBy: Scalars['String']['output'];
  storedInNorway: Scalars['Boolean']['output'];
};

/** One kind in a stock held together, in pieces. */
export type SharedStockLine = {
  __typename?: 'SharedStockLine';
  held: Scalars['Quantity']['output'];
  kind: NormalStockKind;
  /** Together never more than it holds. */
  shares: Array<SharedStockShare>;
};

export type SharedStockLineInput = {
  /** Pieces. */
  held: Scalars['Quantity']['input'];
  kind: NormalStockKind;
  shares: Array<SharedStockShareInput>;
};

export type SharedStockSaved = {
  __typename?: 'SharedStockSaved';
  stock: SharedStock;
};

/** How much of a kind is one organisation’s, in pieces. */
export type SharedStockShare = {
  __typename?: 'SharedStockShare';
  organisationId: Scalars['ID']['output'];
  share: Scalars['Quantity']['output'];
};

export type SharedStockShareInput = {
  /** A kommune, fylkeskommune or RHF; the keeper too, for its own share. */
  organisationId: Scalars['ID']['input'];
  /** Pieces, more than 0. */
  share: Scalars['Quantity']['input'];
};

/** What one recipient gets of one round, or of one urgent grant, until it signs for it. */
export type Shipment = Node & {
  __typename?: 'Shipment';
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  confirmedBy?: Maybe<Scalars['String']['output']>;
  etaEarliest: Scalars['DateTime']['output'];
  etaLatest: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** In order. */
  legs: Array<ShipmentLeg>;
  lines: Array<ShipmentLine>;
  /** What the recipient had to say of what came. */
  note?: Maybe<Scalars['String']['output']>;
  /** What it is called on paper, 'F-000123'. */
  number: Scalars['String']['output'];
  recipient: Organisation;
  state: ShipmentState;
  /** Sent in an exercise. */
  synthetic: Scalars['Boolean']['output'];
  /** Sent between rounds, for an urgent request. */
  urgent: Scalars['Boolean']['output'];
  /** To be sent along when the receipt is signed. */
  version: Scalars['Int']['output'];
};

export type ShipmentConnection = {
  __typename?: 'ShipmentConnection';
  edges: Array<ShipmentEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

/** How a round's shipments stand. For everybody: counts, no recipient. */
export type ShipmentCounts = {
  __typename?: 'ShipmentCounts';
  /** Are signed for. */
  confirmed: Scalars['Int']['output'];
  /** Have come to their recipients. */
  delivered: Scalars['Int']['output'];
  /** Have left the national store. */
  dispatched: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type ShipmentEdge = {
  __typename?: 'ShipmentEdge';
  cursor: Scalars['String']['output'];
  node: Shipment;
};

/** First from the national store to a region, then from there to the recipient. */
export type ShipmentLeg = {
  __typename?: 'ShipmentLeg';
  /** When it came into its state. */
  changedAt: Scalars['DateTime']['output'];
  /** The carrier's number, once it is booked. */
  consignmentNumber?: Maybe<Scalars['String']['output']>;
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  from: Organisation;
  sequence: Scalars['Int']['output'];
  state: LegState;
  to: Organisation;
};

/** One product of a shipment, base units; what arrived is null until the receipt is signed. */
export type ShipmentLine = {
  __typename?: 'ShipmentLine';
  /** All that came, damaged included. */
  arrived?: Maybe<Scalars['Quantity']['output']>;
  damaged?: Maybe<Scalars['Quantity']['output']>;
  /** Arrived but not shipped. */
  over?: Maybe<Scalars['Quantity']['output']>;
  product: Product;
  /** Shipped. */
  quantity: Scalars['Quantity']['output'];
  /** Shipped but not arrived. */
  short?: Maybe<Scalars['Quantity']['output']>;
};

/** Where a shipment stands: the state of the leg it is on, AT_RHF_STORE between the two, CONFIRMED when the receipt is signed. */
export type ShipmentState =
  | 'AT_RHF_STORE'
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'DISPATCHED'
  | 'IN_TRANSIT'
  | 'PACKED'
  | 'PICKED'
  | 'PLANNED';

/** How long one reporter has of one category, by its latest report up to the week, and what the national supply sent since. */
export type Shortage = {
  __typename?: 'Shortage';
  category: Category;
  /** Days of cover that are left in the week: 7 less for each week since the report, 0 when it would be gone; null: nothing is used. */
  daysCover?: Maybe<Scalars['Float']['output']>;
  organisation: Organisation;
  /** The week of that report: how fresh the figure is. */
  reportedWeek: Scalars['IsoWeek']['output'];
  /** The first week it does not last through; null: nothing is used, or not within two years. */
  runsOutIn?: Maybe<Scalars['IsoWeek']['output']>;
};

export type ShortageConnection = {
  __typename?: 'ShortageConnection';
  edges: Array<ShortageEdge>;
  /** Reporters of the week of whom nothing is known, because they never reported. */
  neverReported: Scalars['Int']['output'];
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type ShortageEdge = {
  __typename?: 'ShortageEdge';
  cursor: Scalars['String']['output'];
  node: Shortage;
};

export type StandIn =
  /** Their figures are too alike to tell the terms apart. */
  | 'ALIKE'
  /** Fewer than thirty reports were of kommuner that have stated both figures. */
  | 'TOO_FEW';

/** All that is said of a year, which takes the place of what was said before. */
export type StateAnnualUseInput = {
  /** The revision the caller saw last; 0: it saw none. */
  expectedRevision: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** A kind that is left out is as the reports say. */
  lines: Array<AnnualUseLineInput>;
  /** Why they are stated, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Where the figures are from, 1 to 500 characters. */
  source: Scalars['String']['input'];
  /** One of the ten calendar years before this one. */
  year: Scalars['Int']['input'];
};

export type StateAnnualUseResult = AnnualUseStated | IdempotencyKeyReused | InvalidInput | VersionConflict;

export type StateCareActivityInput = {
  /** The revision of the week the caller saw last; 0: it saw none. */
  expectedRevision: Scalars['Int']['input'];
  /** Home-care visits a week, 0 to 42 an inhabitant. To be given; null says that it is not known. */
  homeCareVisits?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The week they count from: this one, or one of the 52 before it. */
  isoWeek: Scalars['IsoWeek']['input'];
  /** Residents in nursing homes, 0 to the inhabitants. To be given; null says that it is not known. */
  nursingHomeResidents?: InputMaybe<Scalars['Int']['input']>;
  organisationId: Scalars['ID']['input'];
  /** Where the figures are from, 1 to 500 characters. */
  source: Scalars['String']['input'];
};

export type StateCareActivityResult = CareActivityStated | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

export type StateCaseUseInput = {
  categoryCode: Scalars['ID']['input'];
  /** The revision the caller saw last; 0: it saw none. */
  expectedRevision: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Base units one new case takes, 0 to 1,000,000, to the thousandth. */
  perCase: Scalars['ReportedNumber']['input'];
  /** Where the figure is from, 1 to 500 characters. */
  source: Scalars['String']['input'];
};

export type StateCaseUseResult = CaseUseStated | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

export type StateExpectedCasesInput = {
  /** New cases expected in the week, 0 to the inhabitants. */
  cases: Scalars['Int']['input'];
  /** The revision the caller saw last; 0: it saw none. */
  expectedRevision: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  /** A kommune, or a fylkesmann for its whole county. */
  organisationId: Scalars['ID']['input'];
  /** Where the figure is from, 1 to 500 characters. */
  source: Scalars['String']['input'];
};

export type StateExpectedCasesResult = ExpectedCasesStated | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

export type SubmitWeeklyReportInput = {
  /** To warnings of the preview. */
  answers?: InputMaybe<Array<WarningAnswerInput>>;
  /** The parts of institutions the figures rest on, each in the revision that was added up; absent: on none. Kept with the report. */
  builtOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The revision the caller saw last; null when it saw none. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  /** One line for every category. */
  lines: Array<WeeklyReportLineInput>;
  organisationId: Scalars['ID']['input'];
  /** Absent: not told. */
  servicesReduced?: InputMaybe<ServicesReduced>;
  /** Staff away from work for lack of equipment; absent: not told. */
  staffOut?: InputMaybe<Scalars['ReportedNumber']['input']>;
};

export type SubmitWeeklyReportResult = IdempotencyKeyReused | InvalidReport | NotFound | OtherOrganisation | VersionConflict | WeekClosed | WeekNotOpen | WeeklyReportSubmitted;

export type Subscription = {
  __typename?: 'Subscription';
  /** What changes of a week, for whoever watches: told at once, and at most once a second. */
  weekChanged: WeekChange;
};


export type SubscriptionWeekChangedArgs = {
  isoWeek?: InputMaybe<Scalars['IsoWeek']['input']>;
};

export type TableFormat =
  /** Semicolons, UTF-8 with a byte order mark. */
  | 'CSV'
  /** A workbook. */
  | 'XLSX';

/** By the deadline, or after it. */
export type Timeliness =
  | 'IN_TIME'
  | 'LATE';

/** What was answered: by whom, when and why. */
export type UrgentAnswer = {
  __typename?: 'UrgentAnswer';
  answeredAt: Scalars['DateTime']['output'];
  answeredBy: Scalars['String']['output'];
  /** On whose behalf. */
  organisation: Organisation;
  /** Empty when nothing was said. */
  remark: Scalars['String']['output'];
  /** What the request came to. */
  state: UrgentState;
  /** Helsedirektoratet took it over: nobody had answered in time. */
  takenOver: Scalars['Boolean']['output'];
};

/** How long the fylkesmann or the RHF has to answer an urgent request before Helsedirektoratet may take it over: the shorter of a time and a share of the time that was left. Published policy, replaced by a later version and never changed. */
export type UrgentAnswerTime = {
  __typename?: 'UrgentAnswerTime';
  author: Scalars['String']['output'];
  /** Holds for what is sent today. */
  inForce: Scalars['Boolean']['output'];
  minutes: Scalars['Int']['output'];
  /** Never more than so many percent of the time they have left. */
  percentOfTimeLeft: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  /** For what is sent on this day or later, '2019-12-30'. */
  validFrom: Scalars['String']['output'];
};

/** What all requests that wait for Helsedirektoratet are proposed together, as things stand now. */
export type UrgentBatch = {
  __typename?: 'UrgentBatch';
  /** Which part of the week it is, from 1. */
  batch: Scalars['Int']['output'];
  /** In how many parts the week is opened. */
  batches: Scalars['Int']['output'];
  /** How many days a grant may reach. */
  bridgeDays: Scalars['Int']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  /** The edition of the rule in force. */
  policyNumber: Scalars['Int']['output'];
  /** Of a category the largest pack first. */
  products: Array<UrgentBatchProduct>;
};

/** One product of central stock, shared among the requests that wait. Whole packs. */
export type UrgentBatchProduct = {
  __typename?: 'UrgentBatchProduct';
  /** What may be granted until the next batch. */
  available: Scalars['Quantity']['output'];
  /** In central stock. */
  central: Scalars['Quantity']['output'];
  /** What the policy opens for urgent requests in the whole week. */
  opened: Scalars['Quantity']['output'];
  product: Product;
  proposals: Array<UrgentProposal>;
  /** Granted in the week. */
  used: Scalars['Quantity']['output'];
};

/** What was asked, once. */
export type UrgentEntry = {
  __typename?: 'UrgentEntry';
  /** Hours until they run dry, when it was asked. */
  hoursLeft: Scalars['Int']['output'];
  /** In the order of the ladder. */
  ladder: Array<LadderStepTold>;
  madeAt: Scalars['DateTime']['output'];
  madeBy: Scalars['String']['output'];
  /** Base units. */
  quantity: Scalars['Quantity']['output'];
};

/** What a request was granted from central stock. */
export type UrgentGrant = {
  __typename?: 'UrgentGrant';
  batch: Scalars['Int']['output'];
  grantedAt: Scalars['DateTime']['output'];
  grantedBy: Scalars['String']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  lines: Array<UrgentGrantLine>;
  /** The edition of the rule it was granted by. */
  policyNumber: Scalars['Int']['output'];
};

export type UrgentGrantInput = {
  /** The request's version the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Products of the category, each once; at least one. */
  lines: Array<UrgentGrantLineInput>;
  requestId: Scalars['ID']['input'];
};

export type UrgentGrantLine = {
  __typename?: 'UrgentGrantLine';
  /** Whole packs. */
  packs: Scalars['Quantity']['output'];
  product: Product;
  /** What the rule proposed, whole packs. */
  proposed: Scalars['Quantity']['output'];
  /** Base units. */
  units: Scalars['Quantity']['output'];
};

export type UrgentGrantLineInput = {
  /** Whole packs, at least 1. */
  packs: Scalars['Quantity']['input'];
  productId: Scalars['ID']['input'];
};

/** What kept a proposal from being more. */
export type UrgentLimit =
  /** Enough until the next ordinary delivery. */
  | 'BRIDGE_CAP'
  /** All that was asked for. */
  | 'FULL_REQUEST'
  /** No use is known: a person has to look. */
  | 'NO_BASIS'
  /** Nothing is left to ask for. */
  | 'NO_NEED'
  /** No more is opened, and others run dry first. */
  | 'WATERLINE';

/** What the rule proposes to grant one request of one product. */
export type UrgentProposal = {
  __typename?: 'UrgentProposal';
  /** The most it could have been, in packs. */
  cap: Scalars['Quantity']['output'];
  /** Days of cover; null when no use is known. */
  daysAfter?: Maybe<Scalars['Float']['output']>;
  /** Days of cover; null when no use is known. */
  daysBefore?: Maybe<Scalars['Float']['output']>;
  limitedBy: UrgentLimit;
  /** Whole packs. */
  packs: Scalars['Quantity']['output'];
  requestId: Scalars['ID']['output'];
  /** What they have, by the time they say is left, with urgent grants not signed for; base units. */
  stock: Scalars['Quantity']['output'];
  /** Base units. */
  units: Scalars['Quantity']['output'];
  /** Plausible use in a week, from their reports; base units. */
  weeklyBurn: Scalars['Quantity']['output'];
};

export type UrgentReply =
  /** To Helsedirektoratet; the remark says what it should know. For the fylkesmann or the RHF. */
  | 'FORWARDED'
  /** The remark gives the reason. For whoever the request is with. */
  | 'REJECTED'
  /** A way was found; the remark says how. For the fylkesmann or the RHF. */
  | 'SOLVED_LOCALLY'
  /** It was not answered in time, and is FORWARDED now; the remark says why it is taken over. For Helsedirektoratet. */
  | 'TAKEN_OVER';

/** A kommune or hospital is about to run dry of a category and cannot wait for the next round. Clocks are by the clock everybody reads. */
export type UrgentRequest = Node & {
  __typename?: 'UrgentRequest';
  /** By when the fylkesmann or the RHF must have answered; by the published policy. */
  answerDueAt: Scalars['DateTime']['output'];
  /** The kommune's fylkesmann or the hospital's RHF. */
  answerer: Organisation;
  /** All that was answered, oldest first. */
  answers: Array<UrgentAnswer>;
  category: Category;
  /** All that was asked, oldest first. */
  entries: Array<UrgentEntry>;
  /** null: nothing is granted. */
  grant?: Maybe<UrgentGrant>;
  id: Scalars['ID']['output'];
  /** Until they run dry; below zero when they have. null: it is settled. */
  minutesLeft?: Maybe<Scalars['Int']['output']>;
  /** Until it must be answered; below zero when that has passed. null: it is answered. */
  minutesToAnswer?: Maybe<Scalars['Int']['output']>;
  /** From when it was sent to the signed receipt. */
  minutesToDoor?: Maybe<Scalars['Int']['output']>;
  /** From when it was sent until it was settled, or until now. */
  minutesWaited: Scalars['Int']['output'];
  /** That time has passed and nobody has answered: Helsedirektoratet may take it over. */
  overdue: Scalars['Boolean']['output'];
  /** The largest that was asked for, base units. */
  quantity: Scalars['Quantity']['output'];
  /** When the recipient signed for what it was granted. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  recipient: Organisation;
  /** The earliest that was told. */
  runsDryAt: Scalars['DateTime']['output'];
  sentAt: Scalars['DateTime']['output'];
  /** null: it is open. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** null: nothing is on its way yet. */
  shipment?: Maybe<Shipment>;
  state: UrgentState;
  /** Sent in an exercise. */
  synthetic: Scalars['Boolean']['output'];
  /** When Helsedirektoratet took it over; null: it did not. */
  takenOverAt?: Maybe<Scalars['DateTime']['output']>;
  /** To be sent along with whatever is done to it. */
  version: Scalars['Int']['output'];
};

export type UrgentRequestChanged = {
  __typename?: 'UrgentRequestChanged';
  request: UrgentRequest;
};

export type UrgentRequestConnection = {
  __typename?: 'UrgentRequestConnection';
  edges: Array<UrgentRequestEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type UrgentRequestEdge = {
  __typename?: 'UrgentRequestEdge';
  cursor: Scalars['String']['output'];
  node: UrgentRequest;
};

/** All that is given must hold; what is not given does not matter. */
export type UrgentRequestFilter = {
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  recipientId?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<Array<UrgentState>>;
};

export type UrgentRequestSent = {
  __typename?: 'UrgentRequestSent';
  /** There was an open request of the same need: this one was joined to it, and counts once. */
  joined: Scalars['Boolean']['output'];
  request: UrgentRequest;
};

export type UrgentRequestsGranted = {
  __typename?: 'UrgentRequestsGranted';
  requests: Array<UrgentRequest>;
};

/** Where an urgent request stands; in the first two it is open. */
export type UrgentState =
  /** Waits for Helsedirektoratet. */
  | 'FORWARDED'
  /** Goods leave from central stock. */
  | 'GRANTED'
  /** Not granted, with a reason. */
  | 'REJECTED'
  /** Waits for the kommune's fylkesmann, or the hospital's RHF. */
  | 'SENT'
  /** The fylkesmann or the RHF found a way. */
  | 'SOLVED_LOCALLY'
  /** Taken back by whoever sent it. */
  | 'WITHDRAWN';

/** Base units a week by the latest rates, calibrated where they are, term by term: what a report is compared with. A term that is null is not one of it. */
export type UseByRate = {
  __typename?: 'UseByRate';
  /** By somatic beds. */
  beds?: Maybe<Scalars['Float']['output']>;
  /** By home-care visits. */
  homeCare?: Maybe<Scalars['Float']['output']>;
  /** By inhabitants. */
  inhabitants?: Maybe<Scalars['Float']['output']>;
  /** By residents of nursing homes. */
  nursingHomes?: Maybe<Scalars['Float']['output']>;
  /** By residents of 80 or older, who stand in for nursing homes and home care. */
  residents80Plus?: Maybe<Scalars['Float']['output']>;
  /** All terms together, rounded up; null: no use expected. */
  total?: Maybe<Scalars['Quantity']['output']>;
};

export type VersionConflict = Failure & {
  __typename?: 'VersionConflict';
  currentVersion: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** Why a figure is right although it is hard to believe. */
export type WarningAnswer = {
  __typename?: 'WarningAnswer';
  categoryCode: Scalars['ID']['output'];
  check: PlausibilityCheck;
  /** 1 to 500 characters. */
  reason: Scalars['String']['output'];
};

export type WarningAnswerInput = {
  categoryCode: Scalars['ID']['input'];
  check: PlausibilityCheck;
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** One ISO week of reporting. */
export type Week = {
  __typename?: 'Week';
  completeness: Completeness;
  /** Tuesday 12:00, Europe/Oslo, or later where it was moved. */
  deadline: Scalars['DateTime']['output'];
  /** How its deadline was moved, the first move first; empty: it was not. */
  deadlineMoves: Array<DeadlineMove>;
  isoWeek: Scalars['IsoWeek']['output'];
  /** Monday 00:00, Europe/Oslo. */
  opensAt: Scalars['DateTime']['output'];
  phase: WeekPhase;
  /** null: none was opened. */
  round?: Maybe<Round>;
};


/** One ISO week of reporting. */
export type WeekCompletenessArgs = {
  reporters: Reporters;
};

/** What to ask for again. The first one names everything, and so does the first after a loss of contact: whatever was missed is among it. */
export type WeekChange = {
  __typename?: 'WeekChange';
  parts: Array<WeekPart>;
};

export type WeekClosed = Failure & {
  __typename?: 'WeekClosed';
  message: Scalars['String']['output'];
};

export type WeekNotOpen = Failure & {
  __typename?: 'WeekNotOpen';
  message: Scalars['String']['output'];
  opensAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What somebody who watches a week may have to ask for again. */
export type WeekPart =
  /** A call to a reporter that is the caller's to follow up. */
  | 'CALLS'
  /** The clock was set: everything may look different. */
  | 'CLOCK'
  /** A contact that is the caller's to reach, of whichever week. */
  | 'CONTACTS'
  /** What everybody may know: how many reports are in, how the shipments stand. */
  | 'COUNTS'
  /** What was delivered to a reporter whose report is the caller's to read, of whichever week. */
  | 'DELIVERIES'
  /** An institution of the caller's or that it acts for: its link, its part of the week, whether the report was sent. */
  | 'INSTITUTIONS'
  /** A message of the caller's, of whichever week. */
  | 'MESSAGES'
  /** A figure of the need model, of whichever week. */
  | 'NEED_MODEL'
  /** A normal stock that is the caller's to see. */
  | 'NORMAL_STOCK'
  /** A reminder that is the caller's to see, or a switch of its own. */
  | 'REMINDERS'
  /** A report that is the caller's to read. */
  | 'REPORTS'
  /** The round, or how far its calculation has come. */
  | 'ROUND'
  /** A shipment that is the caller's to see. */
  | 'SHIPMENTS'
  /** An urgent request that is the caller's to see, or its shipment, of whichever week. */
  | 'URGENT'
  /** The week was opened or closed, or its deadline moved. */
  | 'WEEK';

export type WeekPhase =
  /** A round of this week or a later one has begun: reports are no longer taken. */
  | 'CLOSED'
  /** Reports are taken, marked late, and counted until a round closes the week. */
  | 'LATE'
  /** Reports are not taken yet. */
  | 'NOT_OPEN'
  /** Reports are in time, until the deadline inclusive. */
  | 'OPEN';

/** What one organisation has, used and expects to use in a week. A correction is the next revision. */
export type WeeklyReport = Node & {
  __typename?: 'WeeklyReport';
  /** What the reporter said to warnings. */
  answers: Array<WarningAnswer>;
  /** The parts of institutions its figures rest on; shown to the organisation itself alone. */
  builtOn: Array<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  isoWeek: Scalars['IsoWeek']['output'];
  /** One for every category, in the order of the report. */
  lines: Array<WeeklyReportLine>;
  /** The fylkesmann that reported for the organisation; null: it reported itself. */
  onBehalfBy?: Maybe<Organisation>;
  organisation: Organisation;
  /** 1 for the first, one more for every correction. */
  revision: Scalars['Int']['output'];
  /** null: not told. */
  servicesReduced?: Maybe<ServicesReduced>;
  /** Staff away from work for lack of equipment; null: not told. */
  staffOut?: Maybe<Scalars['Int']['output']>;
  submittedAt: Scalars['DateTime']['output'];
  submittedBy: Scalars['String']['output'];
  /** Made during an exercise. */
  synthetic: Scalars['Boolean']['output'];
  /** Of this revision. */
  timeliness: Timeliness;
};

export type WeeklyReportConnection = {
  __typename?: 'WeeklyReportConnection';
  edges: Array<WeeklyReportEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, on every page the same. */
  totalCount: Scalars['Int']['output'];
};

export type WeeklyReportEdge = {
  __typename?: 'WeeklyReportEdge';
  cursor: Scalars['String']['output'];
  node: WeeklyReport;
};

/** One category of a report, in its base unit. */
export type WeeklyReportLine = {
  __typename?: 'WeeklyReportLine';
  category: Category;
  /** Days of last week without any, 0 to 6; null: not told. */
  daysDry?: Maybe<Scalars['Int']['output']>;
  expectedNextWeek: Scalars['Quantity']['output'];
  /** Ordered by the reporter itself and not here yet; null: not told. */
  onOrder?: Maybe<Scalars['Quantity']['output']>;
  /** What the line means, as things stood when the report was sent. */
  outlook: LineOutlook;
  /** Received from own purchase since the last report; null: not told. */
  ownPurchase?: Maybe<Scalars['Quantity']['output']>;
  /** null: by the rule. */
  statedNeed?: Maybe<Scalars['Quantity']['output']>;
  stock: Scalars['Quantity']['output'];
  /** Last week; null: not known, which is not 0. */
  used?: Maybe<Scalars['Quantity']['output']>;
  /** @deprecated 0 also where use is not known: read used. */
  usedLastWeek: Scalars['Quantity']['output'];
};

export type WeeklyReportLineInput = {
  categoryCode: Scalars['ID']['input'];
  /** Days of the week before without any, 0 to 6; absent: not told. */
  daysDry?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** Expected use in the week after, base units. */
  expectedNextWeek?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** Ordered by the reporter itself and not here yet, base units; absent: not told. */
  onOrder?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** Received from own purchase since the last report, base units; absent: not told. */
  ownPurchase?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** Base units; absent: by the rule. */
  statedNeed?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** On hand now, base units. */
  stock?: InputMaybe<Scalars['ReportedNumber']['input']>;
  /** Use in the week before is not known, which is not the same as nothing used. */
  useUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Used in the week before, base units; absent only together with useUnknown. */
  usedLastWeek?: InputMaybe<Scalars['ReportedNumber']['input']>;
};

export type WeeklyReportSubmitted = {
  __typename?: 'WeeklyReportSubmitted';
  report: WeeklyReport;
};

export type WithdrawUrgentRequestInput = {
  /** The request's version the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['IdempotencyKey']['input'];
  requestId: Scalars['ID']['input'];
};

export type WithdrawUrgentRequestResult = IdempotencyKeyReused | NotFound | UrgentRequestChanged | VersionConflict | WrongUrgentState;

export type WrongRoundState = Failure & {
  __typename?: 'WrongRoundState';
  message: Scalars['String']['output'];
  state: RoundState;
};

export type WrongShipmentState = Failure & {
  __typename?: 'WrongShipmentState';
  message: Scalars['String']['output'];
  state: ShipmentState;
};

export type WrongUrgentState = Failure & {
  __typename?: 'WrongUrgentState';
  message: Scalars['String']['output'];
  state: UrgentState;
};

export type ConsolidationQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type ConsolidationQuery = { __typename?: 'Query', consolidation: { __typename?: 'Consolidation', institutions: Array<{ __typename?: 'InstitutionOfWeek', lastWeekSent?: string | null, inReport: PartInReport, institution: { __typename?: 'Institution', id: string, name: string, kind: InstitutionKind, contactName: string, contactEmail: string, contactPhone?: string | null, link?: { __typename?: 'InstitutionLink', id: string, mailState?: LinkMailState | null, expiresAt?: string | null, revokedAt?: string | null, current: boolean } | null }, part?: { __typename?: 'InstitutionPart', id: string, revision: number, sentAt: string, sentBy: string, reportRevision?: number | null, lines: Array<{ __typename?: 'InstitutionPartLine', stock: number, used?: number | null, expectedNextWeek: number, ownPurchase?: number | null, onOrder?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } | null }>, sums: Array<{ __typename?: 'PartSums', category: { __typename?: 'Category', code: string }, stock: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number }, used: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number }, expectedNextWeek: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number }, ownPurchase: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number }, onOrder: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number } }>, built?: { __typename?: 'BuiltReport', revision: number, sums: Array<{ __typename?: 'PartSums', stock: { __typename?: 'PartSum', told: number, of: number } }>, differences: Array<{ __typename?: 'Difference', figure: PartFigure, sum?: number | null, reported?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } | null } };

export type InstitutionOfWeekFragment = { __typename?: 'InstitutionOfWeek', lastWeekSent?: string | null, inReport: PartInReport, institution: { __typename?: 'Institution', id: string, name: string, kind: InstitutionKind, contactName: string, contactEmail: string, contactPhone?: string | null, link?: { __typename?: 'InstitutionLink', id: string, mailState?: LinkMailState | null, expiresAt?: string | null, revokedAt?: string | null, current: boolean } | null }, part?: { __typename?: 'InstitutionPart', id: string, revision: number, sentAt: string, sentBy: string, reportRevision?: number | null, lines: Array<{ __typename?: 'InstitutionPartLine', stock: number, used?: number | null, expectedNextWeek: number, ownPurchase?: number | null, onOrder?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } | null };

export type PartSumsFragment = { __typename?: 'PartSums', category: { __typename?: 'Category', code: string }, stock: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number }, used: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number }, expectedNextWeek: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number }, ownPurchase: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number }, onOrder: { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number } };

export type PartSumFragment = { __typename?: 'PartSum', sum?: number | null, told: number, unknown: number, of: number };

export type FollowWeekQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type FollowWeekQuery = { __typename?: 'Query', week?: { __typename?: 'Week', isoWeek: string, opensAt: string, deadline: string, phase: WeekPhase } | null };

export type CountyCompletenessQueryVariables = Exact<{
  from: Scalars['IsoWeek']['input'];
  to: Scalars['IsoWeek']['input'];
}>;


export type CountyCompletenessQuery = { __typename?: 'Query', counties: Array<{ __typename?: 'AreaCompleteness', isoWeek: string, expected: number, inTime: number, late: number, empty: number, missing: number, completeness?: number | null, timeliness?: number | null, fylkesmann?: { __typename?: 'Organisation', id: string, title: string } | null }> };

export type RegionCompletenessQueryVariables = Exact<{
  from: Scalars['IsoWeek']['input'];
  to: Scalars['IsoWeek']['input'];
}>;


export type RegionCompletenessQuery = { __typename?: 'Query', region: Array<{ __typename?: 'AreaCompleteness', isoWeek: string, expected: number, inTime: number, late: number, empty: number, missing: number, completeness?: number | null, timeliness?: number | null, rhf?: { __typename?: 'Organisation', id: string, title: string } | null, fylkesmann?: { __typename?: 'Organisation', id: string, title: string } | null }> };

export type NationCompletenessQueryVariables = Exact<{
  from: Scalars['IsoWeek']['input'];
  to: Scalars['IsoWeek']['input'];
}>;


export type NationCompletenessQuery = { __typename?: 'Query', counties: Array<{ __typename?: 'AreaCompleteness', isoWeek: string, expected: number, inTime: number, late: number, empty: number, missing: number, completeness?: number | null, timeliness?: number | null, fylkesmann?: { __typename?: 'Organisation', id: string, title: string } | null }>, nation: Array<{ __typename?: 'AreaCompleteness', isoWeek: string, expected: number, inTime: number, late: number, empty: number, missing: number, completeness?: number | null, timeliness?: number | null, fylkesmann?: { __typename?: 'Organisation', id: string, title: string } | null }>, hospitals: Array<{ __typename?: 'AreaCompleteness', isoWeek: string, expected: number, inTime: number, late: number, empty: number, missing: number, completeness?: number | null, timeliness?: number | null, fylkesmann?: { __typename?: 'Organisation', id: string, title: string } | null }> };

export type AreaFiguresFragment = { __typename?: 'AreaCompleteness', isoWeek: string, expected: number, inTime: number, late: number, empty: number, missing: number, completeness?: number | null, timeliness?: number | null, fylkesmann?: { __typename?: 'Organisation', id: string, title: string } | null };

export type FollowReportersQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
  fylkesmannId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type FollowReportersQuery = { __typename?: 'Query', reportersOfWeek: Array<{ __typename?: 'ReporterOfWeek', status: ReportingStatus, kind: Reporters, lastReportedWeek?: string | null, organisation: { __typename?: 'Organisation', id: string, title: string }, lastCall?: { __typename?: 'ReportCall', id: string, outcome: CallOutcome, calledAt: string } | null }> };

export type FollowedReporterFragment = { __typename?: 'ReporterOfWeek', status: ReportingStatus, kind: Reporters, lastReportedWeek?: string | null, organisation: { __typename?: 'Organisation', id: string, title: string }, lastCall?: { __typename?: 'ReportCall', id: string, outcome: CallOutcome, calledAt: string } | null };

export type FollowContactsQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
  fylkesmannId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type FollowContactsQuery = { __typename?: 'Query', reportersOfWeek: Array<{ __typename?: 'ReporterOfWeek', organisation: { __typename?: 'Organisation', id: string, contacts: Array<{ __typename?: 'Contact', name: string, email: string, phone?: string | null, deputyFor?: string | null }> } }> };

export type FollowContactFragment = { __typename?: 'Contact', name: string, email: string, phone?: string | null, deputyFor?: string | null };

export type ReporterCallsQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
  organisationId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type ReporterCallsQuery = { __typename?: 'Query', reportCalls: { __typename?: 'ReportCallConnection', edges: Array<{ __typename?: 'ReportCallEdge', node: { __typename?: 'ReportCall', id: string, outcome: CallOutcome, note: string, calledAt: string, calledBy: string } }> } };

export type LogCallsMutationVariables = Exact<{
  input: LogCallsInput;
}>;


export type LogCallsMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'CallsLogged', calls: Array<{ __typename?: 'ReportCall', id: string }> }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'NotFollowed', message: string }
   };

export type ShortagesQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  fylkesmannId?: InputMaybe<Scalars['ID']['input']>;
  reporters?: InputMaybe<Reporters>;
  first: Scalars['Int']['input'];
}>;


export type ShortagesQuery = { __typename?: 'Query', shortages: { __typename?: 'ShortageConnection', totalCount: number, neverReported: number, edges: Array<{ __typename?: 'ShortageEdge', node: { __typename?: 'Shortage', daysCover?: number | null, runsOutIn?: string | null, reportedWeek: string, organisation: { __typename?: 'Organisation', id: string, title: string }, category: { __typename?: 'Category', code: string, name: string } } }> } };

export type ShortageFragment = { __typename?: 'Shortage', daysCover?: number | null, runsOutIn?: string | null, reportedWeek: string, organisation: { __typename?: 'Organisation', id: string, title: string }, category: { __typename?: 'Category', code: string, name: string } };

export type ShortageChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShortageChoicesQuery = { __typename?: 'Query', categories: Array<{ __typename?: 'Category', code: string, name: string }>, organisations: { __typename?: 'OrganisationConnection', edges: Array<{ __typename?: 'OrganisationEdge', node: { __typename?: 'Organisation', id: string, title: string } }> } };

export type OwnReportsQueryVariables = Exact<{
  from: Scalars['IsoWeek']['input'];
  to: Scalars['IsoWeek']['input'];
}>;


export type OwnReportsQuery = { __typename?: 'Query', ownReports: Array<{ __typename?: 'OwnReport', isoWeek: string, status: ReportingStatus, report?: { __typename?: 'WeeklyReport', id: string, revision: number, submittedAt: string, submittedBy: string, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null, lines: Array<{ __typename?: 'WeeklyReportLine', category: { __typename?: 'Category', code: string, name: string }, outlook: { __typename?: 'LineOutlook', daysCover?: number | null } }> } | null }> };

export type OwnWeekFragment = { __typename?: 'OwnReport', isoWeek: string, status: ReportingStatus, report?: { __typename?: 'WeeklyReport', id: string, revision: number, submittedAt: string, submittedBy: string, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null, lines: Array<{ __typename?: 'WeeklyReportLine', category: { __typename?: 'Category', code: string, name: string }, outlook: { __typename?: 'LineOutlook', daysCover?: number | null } }> } | null };

export type PreviewImportQueryVariables = Exact<{
  input: PreviewImportInput;
}>;


export type PreviewImportQuery = { __typename?: 'Query', previewImport:
    | { __typename: 'FileRefused', message: string, row?: number | null }
    | { __typename: 'ImportPreview', totalReports: number, totalRows: number, totalFaults: number, counts: Array<{ __typename?: 'BecomesCount', becomes: Becomes, reports: number, rows: number }>, reports: Array<{ __typename?: 'PreviewedReport', number: string, organisation?: string | null, rows: Array<number>, becomes: Becomes, faults: number }>, faults: Array<{ __typename?: 'ImportFault', row?: number | null, column?: number | null, cell?: string | null, message: string }>, warnings: Array<{ __typename?: 'PreviewedWarning', row: number, cell?: string | null, name: string, message: string, answer?: string | null }>, rows: Array<{ __typename?: 'PreviewedRow', row: number, cells: Array<string> }> }
   };

export type FilePreviewFragment = { __typename?: 'ImportPreview', totalReports: number, totalRows: number, totalFaults: number, counts: Array<{ __typename?: 'BecomesCount', becomes: Becomes, reports: number, rows: number }>, reports: Array<{ __typename?: 'PreviewedReport', number: string, organisation?: string | null, rows: Array<number>, becomes: Becomes, faults: number }>, faults: Array<{ __typename?: 'ImportFault', row?: number | null, column?: number | null, cell?: string | null, message: string }>, warnings: Array<{ __typename?: 'PreviewedWarning', row: number, cell?: string | null, name: string, message: string, answer?: string | null }>, rows: Array<{ __typename?: 'PreviewedRow', row: number, cells: Array<string> }> };

export type FileFaultFragment = { __typename?: 'ImportFault', row?: number | null, column?: number | null, cell?: string | null, message: string };

export type FaultyRowsQueryVariables = Exact<{
  input: PreviewImportInput;
  format: TableFormat;
}>;


export type FaultyRowsQuery = { __typename?: 'Query', previewImport:
    | { __typename: 'FileRefused' }
    | { __typename: 'ImportPreview', faultyRows?: { __typename?: 'ReportFile', fileName: string, contentType: string, contentBase64: string } | null }
   };

export type ImportReportsMutationVariables = Exact<{
  input: ImportWeeklyReportsInput;
}>;


export type ImportReportsMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'FileRefused', message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'ImportAccepted', rows: number, reports: number, unchanged: number, leftOut: Array<{ __typename?: 'ReportLeftOut', number: string, rows: Array<number> }>, stored: Array<{ __typename?: 'WeeklyReport', id: string, isoWeek: string, revision: number, organisation: { __typename?: 'Organisation', id: string, title: string }, onBehalfBy?: { __typename?: 'Organisation', id: string } | null }> }
    | { __typename: 'ImportRefused', message: string }
    | { __typename: 'WeekClosed', message: string }
    | { __typename: 'WeekNotOpen', message: string }
   };

export type ImportedFragment = { __typename?: 'ImportAccepted', rows: number, reports: number, unchanged: number, leftOut: Array<{ __typename?: 'ReportLeftOut', number: string, rows: Array<number> }>, stored: Array<{ __typename?: 'WeeklyReport', id: string, isoWeek: string, revision: number, organisation: { __typename?: 'Organisation', id: string, title: string }, onBehalfBy?: { __typename?: 'Organisation', id: string } | null }> };

export type ReportTemplateQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  format: TableFormat;
}>;


export type ReportTemplateQuery = { __typename?: 'Query', reportTemplate?: { __typename?: 'ReportFile', fileName: string, contentType: string, contentBase64: string } | null };

export type ExportReportsQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
  format: TableFormat;
}>;


export type ExportReportsQuery = { __typename?: 'Query', exportWeeklyReports: { __typename?: 'ReportFile', fileName: string, contentType: string, contentBase64: string } };

export type SavedFileFragment = { __typename?: 'ReportFile', fileName: string, contentType: string, contentBase64: string };

export type InstitutionsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionsQuery = { __typename?: 'Query', institutions: Array<{ __typename?: 'Institution', id: string, kind: InstitutionKind, name: string, contactName: string, contactEmail: string, contactPhone?: string | null, language: Locale, version: number, link?: { __typename?: 'InstitutionLink', id: string, mailState?: LinkMailState | null, expiresAt?: string | null, revokedAt?: string | null, current: boolean } | null }> };

export type InstitutionFragment = { __typename?: 'Institution', id: string, kind: InstitutionKind, name: string, contactName: string, contactEmail: string, contactPhone?: string | null, language: Locale, version: number, link?: { __typename?: 'InstitutionLink', id: string, mailState?: LinkMailState | null, expiresAt?: string | null, revokedAt?: string | null, current: boolean } | null };

export type LinkFragment = { __typename?: 'InstitutionLink', id: string, mailState?: LinkMailState | null, expiresAt?: string | null, revokedAt?: string | null, current: boolean };

export type AddInstitutionMutationVariables = Exact<{
  input: AddInstitutionInput;
}>;


export type AddInstitutionMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InstitutionSaved', institution: { __typename?: 'Institution', id: string, name: string } }
    | { __typename: 'InvalidInput', message: string, path: string }
   };

export type ChangeInstitutionMutationVariables = Exact<{
  input: ChangeInstitutionInput;
}>;


export type ChangeInstitutionMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InstitutionSaved', institution: { __typename?: 'Institution', id: string, name: string } }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type EndInstitutionMutationVariables = Exact<{
  input: EndInstitutionInput;
}>;


export type EndInstitutionMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InstitutionSaved' }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type MakeLinkMutationVariables = Exact<{
  input: InstitutionLinkInput;
}>;


export type MakeLinkMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InstitutionLinkMade', address?: string | null, link: { __typename?: 'InstitutionLink', id: string, mailState?: LinkMailState | null, expiresAt?: string | null, revokedAt?: string | null, current: boolean } }
    | { __typename: 'NotFound', message: string }
   };

export type MailLinkMutationVariables = Exact<{
  input: InstitutionLinkInput;
}>;


export type MailLinkMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InstitutionLinkAsked' }
    | { __typename: 'NotFound', message: string }
   };

export type RevokeLinkMutationVariables = Exact<{
  input: InstitutionLinkInput;
}>;


export type RevokeLinkMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InstitutionSaved' }
    | { __typename: 'NotFound', message: string }
   };

export type InstitutionFormQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type InstitutionFormQuery = { __typename?: 'Query', institutionForm: { __typename?: 'InstitutionForm', reportSent: boolean, institution: { __typename?: 'Institution', id: string, name: string, validFrom: string }, organisation: { __typename?: 'Organisation', id: string, title: string }, week: { __typename?: 'Week', isoWeek: string, opensAt: string, deadline: string, phase: WeekPhase, deadlineMoves: Array<{ __typename?: 'DeadlineMove', revision: number, movedFrom: string, reason: string }> }, current?: { __typename?: 'InstitutionPart', id: string, revision: number, sentAt: string, sentBy: string, reportRevision?: number | null, lines: Array<{ __typename?: 'InstitutionPartLine', stock: number, used?: number | null, expectedNextWeek: number, ownPurchase?: number | null, onOrder?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } | null, previous?: { __typename?: 'InstitutionPart', id: string, isoWeek: string, lines: Array<{ __typename?: 'InstitutionPartLine', stock: number, used?: number | null, expectedNextWeek: number, ownPurchase?: number | null, onOrder?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } | null, categories: Array<{ __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit }> } };

export type InstitutionFormFragment = { __typename?: 'InstitutionForm', reportSent: boolean, institution: { __typename?: 'Institution', id: string, name: string, validFrom: string }, organisation: { __typename?: 'Organisation', id: string, title: string }, week: { __typename?: 'Week', isoWeek: string, opensAt: string, deadline: string, phase: WeekPhase, deadlineMoves: Array<{ __typename?: 'DeadlineMove', revision: number, movedFrom: string, reason: string }> }, current?: { __typename?: 'InstitutionPart', id: string, revision: number, sentAt: string, sentBy: string, reportRevision?: number | null, lines: Array<{ __typename?: 'InstitutionPartLine', stock: number, used?: number | null, expectedNextWeek: number, ownPurchase?: number | null, onOrder?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } | null, previous?: { __typename?: 'InstitutionPart', id: string, isoWeek: string, lines: Array<{ __typename?: 'InstitutionPartLine', stock: number, used?: number | null, expectedNextWeek: number, ownPurchase?: number | null, onOrder?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } | null, categories: Array<{ __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit }> };

export type SentPartFragment = { __typename?: 'InstitutionPart', id: string, revision: number, sentAt: string, sentBy: string, reportRevision?: number | null, lines: Array<{ __typename?: 'InstitutionPartLine', stock: number, used?: number | null, expectedNextWeek: number, ownPurchase?: number | null, onOrder?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> };

export type SendPartMutationVariables = Exact<{
  input: SendInstitutionPartInput;
}>;


export type SendPartMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InstitutionPartSent', part: { __typename?: 'InstitutionPart', id: string, revision: number, sentAt: string, sentBy: string, reportRevision?: number | null, lines: Array<{ __typename?: 'InstitutionPartLine', stock: number, used?: number | null, expectedNextWeek: number, ownPurchase?: number | null, onOrder?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } }
    | { __typename: 'InvalidReport', message: string, faults: Array<{ __typename?: 'ReportFault', path: string, message: string }> }
    | { __typename: 'ReportAlreadySent', message: string }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WeekClosed', message: string }
    | { __typename: 'WeekNotOpen', message: string }
   };

export type WeekChangedSubscriptionVariables = Exact<{
  isoWeek?: InputMaybe<Scalars['IsoWeek']['input']>;
}>;


export type WeekChangedSubscription = { __typename?: 'Subscription', weekChanged: { __typename?: 'WeekChange', parts: Array<WeekPart> } };

export type RoundLowestQueryVariables = Exact<{
  roundId: Scalars['ID']['input'];
}>;


export type RoundLowestQuery = { __typename?: 'Query', round?: { __typename?: 'Round', id: string, products: Array<{ __typename?: 'RoundProduct', product: { __typename?: 'Product', id: string, name: string, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } }, lowest: Array<{ __typename?: 'Decision', packs: number, units: number, daysBefore?: number | null, daysAfter?: number | null, explanation: string, recipient: { __typename?: 'Organisation', id: string, name: string } }> }> } | null };

export type LowestProductFragment = { __typename?: 'RoundProduct', product: { __typename?: 'Product', id: string, name: string, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } }, lowest: Array<{ __typename?: 'Decision', packs: number, units: number, daysBefore?: number | null, daysAfter?: number | null, explanation: string, recipient: { __typename?: 'Organisation', id: string, name: string } }> };

export type LowestDecisionFragment = { __typename?: 'Decision', packs: number, units: number, daysBefore?: number | null, daysAfter?: number | null, explanation: string, recipient: { __typename?: 'Organisation', id: string, name: string } };

export type AddresseesQueryVariables = Exact<{ [key: string]: never; }>;


export type AddresseesQuery = { __typename?: 'Query', messageAddressees: Array<{ __typename?: 'Organisation', id: string, kind: OrganisationKind, title: string }> };

export type AddresseeFragment = { __typename?: 'Organisation', id: string, kind: OrganisationKind, title: string };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'MessageSent', written: { __typename?: 'Message', id: string } }
   };

export type MessageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MessageQuery = { __typename?: 'Query', message?: { __typename?: 'Message', writtenBy: string, body: string, id: string, subject: string, sentAt: string, unread: boolean, recipientCount: number, readerCount: number, recipients: Array<{ __typename?: 'MessageRecipient', readAt?: string | null, readBy?: string | null, notice?: ReminderState | null, organisation: { __typename?: 'Organisation', id: string, title: string }, replies: Array<{ __typename?: 'MessageReply', id: string, writtenBy: string, body: string, sentAt: string, readAt?: string | null, author: { __typename?: 'Organisation', id: string, title: string } }> }>, sender: { __typename?: 'Organisation', id: string, title: string }, soleRecipient?: { __typename?: 'Organisation', id: string, title: string } | null } | null };

export type WholeMessageFragment = { __typename?: 'Message', writtenBy: string, body: string, id: string, subject: string, sentAt: string, unread: boolean, recipientCount: number, readerCount: number, recipients: Array<{ __typename?: 'MessageRecipient', readAt?: string | null, readBy?: string | null, notice?: ReminderState | null, organisation: { __typename?: 'Organisation', id: string, title: string }, replies: Array<{ __typename?: 'MessageReply', id: string, writtenBy: string, body: string, sentAt: string, readAt?: string | null, author: { __typename?: 'Organisation', id: string, title: string } }> }>, sender: { __typename?: 'Organisation', id: string, title: string }, soleRecipient?: { __typename?: 'Organisation', id: string, title: string } | null };

export type ConversationFragment = { __typename?: 'MessageRecipient', readAt?: string | null, readBy?: string | null, notice?: ReminderState | null, organisation: { __typename?: 'Organisation', id: string, title: string }, replies: Array<{ __typename?: 'MessageReply', id: string, writtenBy: string, body: string, sentAt: string, readAt?: string | null, author: { __typename?: 'Organisation', id: string, title: string } }> };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;


export type MarkMessagesReadMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused' }
    | { __typename: 'MessagesRead' }
   };

export type ReplyToMessageMutationVariables = Exact<{
  input: ReplyToMessageInput;
}>;


export type ReplyToMessageMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'MessageReplied', written: { __typename?: 'Message', writtenBy: string, body: string, id: string, subject: string, sentAt: string, unread: boolean, recipientCount: number, readerCount: number, recipients: Array<{ __typename?: 'MessageRecipient', readAt?: string | null, readBy?: string | null, notice?: ReminderState | null, organisation: { __typename?: 'Organisation', id: string, title: string }, replies: Array<{ __typename?: 'MessageReply', id: string, writtenBy: string, body: string, sentAt: string, readAt?: string | null, author: { __typename?: 'Organisation', id: string, title: string } }> }>, sender: { __typename?: 'Organisation', id: string, title: string }, soleRecipient?: { __typename?: 'Organisation', id: string, title: string } | null } }
    | { __typename: 'NotFound', message: string }
   };

export type UnreadMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadMessagesQuery = { __typename?: 'Query', unreadMessages: number };

export type MessagesQueryVariables = Exact<{
  box: MessageBox;
  first: Scalars['Int']['input'];
}>;


export type MessagesQuery = { __typename?: 'Query', messages: { __typename?: 'MessageConnection', totalCount: number, edges: Array<{ __typename?: 'MessageEdge', node: { __typename?: 'Message', id: string, subject: string, sentAt: string, unread: boolean, recipientCount: number, readerCount: number, sender: { __typename?: 'Organisation', id: string, title: string }, soleRecipient?: { __typename?: 'Organisation', id: string, title: string } | null } }> } };

export type ListedMessageFragment = { __typename?: 'Message', id: string, subject: string, sentAt: string, unread: boolean, recipientCount: number, readerCount: number, sender: { __typename?: 'Organisation', id: string, title: string }, soleRecipient?: { __typename?: 'Organisation', id: string, title: string } | null };

export type OwnContactQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
}>;


export type OwnContactQuery = { __typename?: 'Query', organisation?: { __typename?: 'Organisation', id: string, fylkesmann?: { __typename?: 'Organisation', id: string, title: string, contacts: Array<{ __typename?: 'Contact', name: string, email: string, phone?: string | null, deputyFor?: string | null }> } | null, rhf?: { __typename?: 'Organisation', id: string, title: string, contacts: Array<{ __typename?: 'Contact', name: string, email: string, phone?: string | null, deputyFor?: string | null }> } | null } | null };

export type ReachableFragment = { __typename?: 'Organisation', id: string, title: string, contacts: Array<{ __typename?: 'Contact', name: string, email: string, phone?: string | null, deputyFor?: string | null }> };

export type NeedModelCategoryFragment = { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit };

export type NeedModelRatePartsFragment = { __typename?: 'NeedModelRate', reporters: Reporters, base: number, perResident80Plus?: number | null, calibratedBy?: string | null, ageWeeks?: number | null, reports?: number | null, outliers?: number | null, category: { __typename?: 'Category', code: string }, activity?: { __typename?: 'ActivityRate', base?: number | null, perNursingHomeResident?: number | null, perHomeCareVisit?: number | null, standIn?: StandIn | null, reports: number, outliers: number } | null };

export type CaseUsePartsFragment = { __typename?: 'CaseUse', perCase: number, ageDays: number, revision: number, source: string, statedBy: string, statedAt: string, synthetic: boolean, category: { __typename?: 'Category', code: string } };

export type ExpectedCasesPartsFragment = { __typename?: 'ExpectedCases', id: string, isoWeek: string, cases: number, revision: number, source: string, statedBy: string, statedAt: string, synthetic: boolean, organisation: { __typename?: 'Organisation', id: string, title: string } };

export type CareActivityPartsFragment = { __typename?: 'CareActivity', id: string, isoWeek: string, revision: number, nursingHomeResidents?: number | null, homeCareVisits?: number | null, source: string, statedBy: string, statedAt: string, synthetic: boolean, organisation: { __typename?: 'Organisation', title: string }, onBehalfBy?: { __typename?: 'Organisation', title: string } | null };

export type NeedTermsPartsFragment = { __typename?: 'NeedTerms', base?: number | null, cases?: number | null, casesOf?: string | null, perCase?: number | null, extra?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit }, byRate?: { __typename?: 'UseByRate', inhabitants?: number | null, residents80Plus?: number | null, nursingHomes?: number | null, homeCare?: number | null, beds?: number | null, total?: number | null } | null };

export type NeedModelQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedModelQuery = { __typename?: 'Query', needModel: Array<{ __typename?: 'NeedModelRate', reporters: Reporters, base: number, perResident80Plus?: number | null, calibratedBy?: string | null, ageWeeks?: number | null, reports?: number | null, outliers?: number | null, category: { __typename?: 'Category', code: string }, activity?: { __typename?: 'ActivityRate', base?: number | null, perNursingHomeResident?: number | null, perHomeCareVisit?: number | null, standIn?: StandIn | null, reports: number, outliers: number } | null }>, caseUse: Array<{ __typename?: 'CaseUse', perCase: number, ageDays: number, revision: number, source: string, statedBy: string, statedAt: string, synthetic: boolean, category: { __typename?: 'Category', code: string } }>, categories: Array<{ __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit }> };

export type NeedTermsQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type NeedTermsQuery = { __typename?: 'Query', needTerms: Array<{ __typename?: 'NeedTerms', base?: number | null, cases?: number | null, casesOf?: string | null, perCase?: number | null, extra?: number | null, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit }, byRate?: { __typename?: 'UseByRate', inhabitants?: number | null, residents80Plus?: number | null, nursingHomes?: number | null, homeCare?: number | null, beds?: number | null, total?: number | null } | null }>, organisation?: { __typename?: 'Organisation', population?: number | null, somaticBeds?: number | null, fylkesmann?: { __typename?: 'Organisation', id: string } | null } | null };

export type ExpectedCasesQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type ExpectedCasesQuery = { __typename?: 'Query', expectedCases: Array<{ __typename?: 'ExpectedCases', id: string, isoWeek: string, cases: number, revision: number, source: string, statedBy: string, statedAt: string, synthetic: boolean, organisation: { __typename?: 'Organisation', id: string, title: string } }> };

export type CareActivityQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
}>;


export type CareActivityQuery = { __typename?: 'Query', careActivity: Array<{ __typename?: 'CareActivity', id: string, isoWeek: string, revision: number, nursingHomeResidents?: number | null, homeCareVisits?: number | null, source: string, statedBy: string, statedAt: string, synthetic: boolean, organisation: { __typename?: 'Organisation', title: string }, onBehalfBy?: { __typename?: 'Organisation', title: string } | null }> };

export type CasePlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type CasePlacesQuery = { __typename?: 'Query', counties: { __typename?: 'OrganisationConnection', edges: Array<{ __typename?: 'OrganisationEdge', node: { __typename?: 'Organisation', id: string, title: string, fylkesmann?: { __typename?: 'Organisation', id: string } | null } }> }, kommuner: { __typename?: 'OrganisationConnection', edges: Array<{ __typename?: 'OrganisationEdge', node: { __typename?: 'Organisation', id: string, title: string, fylkesmann?: { __typename?: 'Organisation', id: string } | null } }> } };

export type CasePlaceNamesFragment = { __typename?: 'OrganisationConnection', edges: Array<{ __typename?: 'OrganisationEdge', node: { __typename?: 'Organisation', id: string, title: string, fylkesmann?: { __typename?: 'Organisation', id: string } | null } }> };

export type StateExpectedCasesMutationVariables = Exact<{
  input: StateExpectedCasesInput;
}>;


export type StateExpectedCasesMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'ExpectedCasesStated', figure: { __typename?: 'ExpectedCases', id: string, isoWeek: string, cases: number, revision: number, source: string, statedBy: string, statedAt: string, synthetic: boolean, organisation: { __typename?: 'Organisation', id: string, title: string } } }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type StateCaseUseMutationVariables = Exact<{
  input: StateCaseUseInput;
}>;


export type StateCaseUseMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'CaseUseStated', figure: { __typename?: 'CaseUse', perCase: number, ageDays: number, revision: number, source: string, statedBy: string, statedAt: string, synthetic: boolean, category: { __typename?: 'Category', code: string } } }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type StateCareActivityMutationVariables = Exact<{
  input: StateCareActivityInput;
}>;


export type StateCareActivityMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'CareActivityStated', figure: { __typename?: 'CareActivity', id: string, isoWeek: string, revision: number, nursingHomeResidents?: number | null, homeCareVisits?: number | null, source: string, statedBy: string, statedAt: string, synthetic: boolean, organisation: { __typename?: 'Organisation', title: string }, onBehalfBy?: { __typename?: 'Organisation', title: string } | null } }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type NormalStockLinePartsFragment = { __typename?: 'NormalStockLine', kind: NormalStockKind, required?: number | null, held?: number | null, missing?: number | null, state: NormalStockState, years: Array<{ __typename?: 'NormalStockYear', year: number, takenFrom?: number | null, used?: number | null }>, own: { __typename?: 'OwnHolding', quantity?: number | null, origin?: HoldingOrigin | null, isoWeek?: string | null, date?: string | null, ageDays?: number | null, storedInNorway?: boolean | null }, shares: Array<{ __typename?: 'SharedHolding', stockId: string, name: string, quantity: number, storedInNorway: boolean, countedOn: string, keeper: { __typename?: 'Organisation', name: string } }> };

export type AnnualUsePartsFragment = { __typename?: 'AnnualUse', year: number, weeksInYear: number, revision: number, source?: string | null, reason?: string | null, statedBy?: string | null, statedAt?: string | null, lines: Array<{ __typename?: 'AnnualUseLine', kind: NormalStockKind, used?: number | null, stated?: number | null, reported?: number | null, weeks: number, deviantBecause?: string | null }> };

export type OwnStockPartsFragment = { __typename?: 'OwnStock', revision: number, storedInNorway: boolean, countedOn?: string | null, statedBy: string, statedAt: string, lines: Array<{ __typename?: 'OwnStockLine', kind: NormalStockKind, held: number }> };

export type NormalStockStatementFragment = { __typename?: 'NormalStock', date: string, inForce: boolean, synthetic: boolean, organisation: { __typename?: 'Organisation', id: string, title: string, kind: OrganisationKind, kommuneNumber?: string | null, organisationNumber?: string | null }, lines: Array<{ __typename?: 'NormalStockLine', kind: NormalStockKind, required?: number | null, held?: number | null, missing?: number | null, state: NormalStockState, years: Array<{ __typename?: 'NormalStockYear', year: number, takenFrom?: number | null, used?: number | null }>, own: { __typename?: 'OwnHolding', quantity?: number | null, origin?: HoldingOrigin | null, isoWeek?: string | null, date?: string | null, ageDays?: number | null, storedInNorway?: boolean | null }, shares: Array<{ __typename?: 'SharedHolding', stockId: string, name: string, quantity: number, storedInNorway: boolean, countedOn: string, keeper: { __typename?: 'Organisation', name: string } }> }>, annualUse: Array<{ __typename?: 'AnnualUse', year: number, weeksInYear: number, revision: number, source?: string | null, reason?: string | null, statedBy?: string | null, statedAt?: string | null, lines: Array<{ __typename?: 'AnnualUseLine', kind: NormalStockKind, used?: number | null, stated?: number | null, reported?: number | null, weeks: number, deviantBecause?: string | null }> }>, ownStock?: { __typename?: 'OwnStock', revision: number, storedInNorway: boolean, countedOn?: string | null, statedBy: string, statedAt: string, lines: Array<{ __typename?: 'OwnStockLine', kind: NormalStockKind, held: number }> } | null };

export type NormalStockQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
}>;


export type NormalStockQuery = { __typename?: 'Query', normalStock?: { __typename?: 'NormalStock', date: string, inForce: boolean, synthetic: boolean, organisation: { __typename?: 'Organisation', id: string, title: string, kind: OrganisationKind, kommuneNumber?: string | null, organisationNumber?: string | null }, lines: Array<{ __typename?: 'NormalStockLine', kind: NormalStockKind, required?: number | null, held?: number | null, missing?: number | null, state: NormalStockState, years: Array<{ __typename?: 'NormalStockYear', year: number, takenFrom?: number | null, used?: number | null }>, own: { __typename?: 'OwnHolding', quantity?: number | null, origin?: HoldingOrigin | null, isoWeek?: string | null, date?: string | null, ageDays?: number | null, storedInNorway?: boolean | null }, shares: Array<{ __typename?: 'SharedHolding', stockId: string, name: string, quantity: number, storedInNorway: boolean, countedOn: string, keeper: { __typename?: 'Organisation', name: string } }> }>, annualUse: Array<{ __typename?: 'AnnualUse', year: number, weeksInYear: number, revision: number, source?: string | null, reason?: string | null, statedBy?: string | null, statedAt?: string | null, lines: Array<{ __typename?: 'AnnualUseLine', kind: NormalStockKind, used?: number | null, stated?: number | null, reported?: number | null, weeks: number, deviantBecause?: string | null }> }>, ownStock?: { __typename?: 'OwnStock', revision: number, storedInNorway: boolean, countedOn?: string | null, statedBy: string, statedAt: string, lines: Array<{ __typename?: 'OwnStockLine', kind: NormalStockKind, held: number }> } | null } | null };

export type NormalStocksQueryVariables = Exact<{ [key: string]: never; }>;


export type NormalStocksQuery = { __typename?: 'Query', normalStocks: Array<{ __typename?: 'NormalStock', organisation: { __typename?: 'Organisation', id: string, title: string, fylkesmann?: { __typename?: 'Organisation', id: string, title: string } | null }, lines: Array<{ __typename?: 'NormalStockLine', kind: NormalStockKind, missing?: number | null, state: NormalStockState }> }> };

export type StateAnnualUseMutationVariables = Exact<{
  input: StateAnnualUseInput;
}>;


export type StateAnnualUseMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'AnnualUseStated' }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type DeclareOwnStockMutationVariables = Exact<{
  input: DeclareOwnStockInput;
}>;


export type DeclareOwnStockMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'OwnStockDeclared' }
    | { __typename: 'VersionConflict', message: string }
   };

export type KeptStockFragment = { __typename?: 'SharedStock', id: string, revision: number, name: string, agreement: string, storedInNorway: boolean, countedOn: string, statedBy: string, statedAt: string, lines: Array<{ __typename?: 'SharedStockLine', kind: NormalStockKind, held: number, shares: Array<{ __typename?: 'SharedStockShare', organisationId: string, share: number }> }> };

export type SharedStocksQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedStocksQuery = { __typename?: 'Query', sharedStocks: Array<{ __typename?: 'SharedStock', id: string, revision: number, name: string, agreement: string, storedInNorway: boolean, countedOn: string, statedBy: string, statedAt: string, lines: Array<{ __typename?: 'SharedStockLine', kind: NormalStockKind, held: number, shares: Array<{ __typename?: 'SharedStockShare', organisationId: string, share: number }> }> }> };

export type PartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersQuery = { __typename?: 'Query', kommuner: { __typename?: 'OrganisationConnection', edges: Array<{ __typename?: 'OrganisationEdge', node: { __typename?: 'Organisation', id: string, name: string } }> }, fylkeskommuner: { __typename?: 'OrganisationConnection', edges: Array<{ __typename?: 'OrganisationEdge', node: { __typename?: 'Organisation', id: string, name: string } }> }, regions: { __typename?: 'OrganisationConnection', edges: Array<{ __typename?: 'OrganisationEdge', node: { __typename?: 'Organisation', id: string, name: string } }> } };

export type PartnerNamesFragment = { __typename?: 'OrganisationConnection', edges: Array<{ __typename?: 'OrganisationEdge', node: { __typename?: 'Organisation', id: string, name: string } }> };

export type SaveSharedStockMutationVariables = Exact<{
  input: SaveSharedStockInput;
}>;


export type SaveSharedStockMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SharedStockSaved' }
    | { __typename: 'VersionConflict', message: string }
   };

export type OwnOutcomeQueryVariables = Exact<{
  roundId: Scalars['ID']['input'];
  recipientId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type OwnOutcomeQuery = { __typename?: 'Query', round?: { __typename?: 'Round', id: string, decisions: { __typename?: 'DecisionConnection', edges: Array<{ __typename?: 'DecisionEdge', node: { __typename?: 'Decision', units: number, daysBefore?: number | null, daysAfter?: number | null, explanation: string, product: { __typename?: 'Product', id: string, name: string, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } } } }> } } | null };

export type OutcomeDecisionFragment = { __typename?: 'Decision', units: number, daysBefore?: number | null, daysAfter?: number | null, explanation: string, product: { __typename?: 'Product', id: string, name: string, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } } };

export type PreviewReportQueryVariables = Exact<{
  input: PreviewReportInput;
}>;


export type PreviewReportQuery = { __typename?: 'Query', previewReport?: { __typename?: 'ReportPreview', lines: Array<{ __typename?: 'ReportPreviewLine', daysCover?: number | null, runsOutIn?: string | null, category: { __typename?: 'Category', code: string }, peers?: { __typename?: 'PeerComparison', own?: number | null, reporters: number, low: number, middle: number, high: number } | null, warnings: Array<{ __typename?: 'ReportWarning', check: PlausibilityCheck, path: string, message: string, answer?: string | null }> }> } | null };

export type PeersFragment = { __typename?: 'PeerComparison', own?: number | null, reporters: number, low: number, middle: number, high: number };

export type WarningFragment = { __typename?: 'ReportWarning', check: PlausibilityCheck, path: string, message: string, answer?: string | null };

export type ReportFormQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type ReportFormQuery = { __typename?: 'Query', reportForm?: { __typename?: 'ReportForm', asOf: string, organisation: { __typename?: 'Organisation', id: string, title: string, fylkesmann?: { __typename?: 'Organisation', id: string } | null, rhf?: { __typename?: 'Organisation', id: string } | null }, week: { __typename?: 'Week', isoWeek: string, opensAt: string, deadline: string, phase: WeekPhase, deadlineMoves: Array<{ __typename?: 'DeadlineMove', revision: number, movedFrom: string, reason: string }> }, current?: { __typename?: 'WeeklyReport', id: string, revision: number, timeliness: Timeliness, submittedAt: string, submittedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn: Array<string>, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null, lines: Array<{ __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null, outlook: { __typename?: 'LineOutlook', daysCover?: number | null, runsOutIn?: string | null, delivered: number, onTheWay: number, peers?: { __typename?: 'PeerComparison', own?: number | null, reporters: number, low: number, middle: number, high: number } | null, warnings: Array<{ __typename?: 'ReportWarning', check: PlausibilityCheck, path: string, message: string, answer?: string | null }> }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } | null, previous?: { __typename?: 'WeeklyReport', id: string, isoWeek: string } | null, draft?: { __typename?: 'ReportDraft', version: number, savedAt: string, savedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn?: Array<string> | null, answers?: Array<{ __typename?: 'WarningAnswer', check: PlausibilityCheck, categoryCode: string, reason: string }> | null, lines: Array<{ __typename?: 'ReportDraftLine', categoryCode: string, stock?: number | null, usedLastWeek?: number | null, useUnknown?: boolean | null, expectedNextWeek?: number | null, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null }> } | null, lines: Array<{ __typename?: 'ReportFormLine', delivered: number, onTheWay: number, category: { __typename?: 'Category', names: Array<string>, code: string, name: string, baseUnit: BaseUnit }, previous?: { __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null } | null }> } | null };

export type ReportFormFragment = { __typename?: 'ReportForm', asOf: string, organisation: { __typename?: 'Organisation', id: string, title: string, fylkesmann?: { __typename?: 'Organisation', id: string } | null, rhf?: { __typename?: 'Organisation', id: string } | null }, week: { __typename?: 'Week', isoWeek: string, opensAt: string, deadline: string, phase: WeekPhase, deadlineMoves: Array<{ __typename?: 'DeadlineMove', revision: number, movedFrom: string, reason: string }> }, current?: { __typename?: 'WeeklyReport', id: string, revision: number, timeliness: Timeliness, submittedAt: string, submittedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn: Array<string>, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null, lines: Array<{ __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null, outlook: { __typename?: 'LineOutlook', daysCover?: number | null, runsOutIn?: string | null, delivered: number, onTheWay: number, peers?: { __typename?: 'PeerComparison', own?: number | null, reporters: number, low: number, middle: number, high: number } | null, warnings: Array<{ __typename?: 'ReportWarning', check: PlausibilityCheck, path: string, message: string, answer?: string | null }> }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } | null, previous?: { __typename?: 'WeeklyReport', id: string, isoWeek: string } | null, draft?: { __typename?: 'ReportDraft', version: number, savedAt: string, savedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn?: Array<string> | null, answers?: Array<{ __typename?: 'WarningAnswer', check: PlausibilityCheck, categoryCode: string, reason: string }> | null, lines: Array<{ __typename?: 'ReportDraftLine', categoryCode: string, stock?: number | null, usedLastWeek?: number | null, useUnknown?: boolean | null, expectedNextWeek?: number | null, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null }> } | null, lines: Array<{ __typename?: 'ReportFormLine', delivered: number, onTheWay: number, category: { __typename?: 'Category', names: Array<string>, code: string, name: string, baseUnit: BaseUnit }, previous?: { __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null } | null }> };

export type FormLineFragment = { __typename?: 'ReportFormLine', delivered: number, onTheWay: number, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit }, previous?: { __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null } | null };

export type SavedDraftFragment = { __typename?: 'ReportDraft', version: number, savedAt: string, savedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn?: Array<string> | null, answers?: Array<{ __typename?: 'WarningAnswer', check: PlausibilityCheck, categoryCode: string, reason: string }> | null, lines: Array<{ __typename?: 'ReportDraftLine', categoryCode: string, stock?: number | null, usedLastWeek?: number | null, useUnknown?: boolean | null, expectedNextWeek?: number | null, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null }> };

export type AnswerFragment = { __typename?: 'WarningAnswer', check: PlausibilityCheck, categoryCode: string, reason: string };

export type SentReportFragment = { __typename?: 'WeeklyReport', id: string, revision: number, timeliness: Timeliness, submittedAt: string, submittedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn: Array<string>, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null, lines: Array<{ __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null, outlook: { __typename?: 'LineOutlook', daysCover?: number | null, runsOutIn?: string | null, delivered: number, onTheWay: number, peers?: { __typename?: 'PeerComparison', own?: number | null, reporters: number, low: number, middle: number, high: number } | null, warnings: Array<{ __typename?: 'ReportWarning', check: PlausibilityCheck, path: string, message: string, answer?: string | null }> }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> };

export type RevisionsQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
  first: Scalars['Int']['input'];
}>;


export type RevisionsQuery = { __typename?: 'Query', weeklyReportRevisions: { __typename?: 'WeeklyReportConnection', totalCount: number, edges: Array<{ __typename?: 'WeeklyReportEdge', node: { __typename?: 'WeeklyReport', id: string, revision: number, timeliness: Timeliness, submittedAt: string, submittedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn: Array<string>, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null, lines: Array<{ __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null, outlook: { __typename?: 'LineOutlook', daysCover?: number | null, runsOutIn?: string | null, delivered: number, onTheWay: number, peers?: { __typename?: 'PeerComparison', own?: number | null, reporters: number, low: number, middle: number, high: number } | null, warnings: Array<{ __typename?: 'ReportWarning', check: PlausibilityCheck, path: string, message: string, answer?: string | null }> }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } }> } };

export type SaveDraftMutationVariables = Exact<{
  input: SaveReportDraftInput;
}>;


export type SaveDraftMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidReport', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OtherOrganisation', message: string }
    | { __typename: 'ReportDraftSaved', draft?: { __typename?: 'ReportDraft', version: number, savedAt: string } | null }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WeekClosed', message: string }
    | { __typename: 'WeekNotOpen', message: string }
   };

export type SubmitOnBehalfMutationVariables = Exact<{
  input: SubmitWeeklyReportInput;
}>;


export type SubmitOnBehalfMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidReport', message: string, faults: Array<{ __typename?: 'ReportFault', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OtherOrganisation', message: string }
    | { __typename: 'VersionConflict', message: string, currentVersion: number }
    | { __typename: 'WeekClosed', message: string }
    | { __typename: 'WeekNotOpen', message: string }
    | { __typename: 'WeeklyReportSubmitted', report: { __typename?: 'WeeklyReport', id: string, revision: number, timeliness: Timeliness, submittedAt: string, submittedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn: Array<string>, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null, lines: Array<{ __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null, outlook: { __typename?: 'LineOutlook', daysCover?: number | null, runsOutIn?: string | null, delivered: number, onTheWay: number, peers?: { __typename?: 'PeerComparison', own?: number | null, reporters: number, low: number, middle: number, high: number } | null, warnings: Array<{ __typename?: 'ReportWarning', check: PlausibilityCheck, path: string, message: string, answer?: string | null }> }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } }
   };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitWeeklyReportInput;
}>;


export type SubmitReportMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidReport', message: string, faults: Array<{ __typename?: 'ReportFault', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OtherOrganisation', message: string }
    | { __typename: 'VersionConflict', message: string, currentVersion: number }
    | { __typename: 'WeekClosed', message: string }
    | { __typename: 'WeekNotOpen', message: string }
    | { __typename: 'WeeklyReportSubmitted', report: { __typename?: 'WeeklyReport', id: string, revision: number, timeliness: Timeliness, submittedAt: string, submittedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn: Array<string>, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null, lines: Array<{ __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null, outlook: { __typename?: 'LineOutlook', daysCover?: number | null, runsOutIn?: string | null, delivered: number, onTheWay: number, peers?: { __typename?: 'PeerComparison', own?: number | null, reporters: number, low: number, middle: number, high: number } | null, warnings: Array<{ __typename?: 'ReportWarning', check: PlausibilityCheck, path: string, message: string, answer?: string | null }> }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } }
   };

type SubmitOutcome_IdempotencyKeyReused_Fragment = { __typename: 'IdempotencyKeyReused', message: string };

type SubmitOutcome_InvalidReport_Fragment = { __typename: 'InvalidReport', message: string, faults: Array<{ __typename?: 'ReportFault', path: string, message: string }> };

type SubmitOutcome_NotFound_Fragment = { __typename: 'NotFound', message: string };

type SubmitOutcome_OtherOrganisation_Fragment = { __typename: 'OtherOrganisation', message: string };

type SubmitOutcome_VersionConflict_Fragment = { __typename: 'VersionConflict', message: string, currentVersion: number };

type SubmitOutcome_WeekClosed_Fragment = { __typename: 'WeekClosed', message: string };

type SubmitOutcome_WeekNotOpen_Fragment = { __typename: 'WeekNotOpen', message: string };

type SubmitOutcome_WeeklyReportSubmitted_Fragment = { __typename: 'WeeklyReportSubmitted', report: { __typename?: 'WeeklyReport', id: string, revision: number, timeliness: Timeliness, submittedAt: string, submittedBy: string, staffOut?: number | null, servicesReduced?: ServicesReduced | null, builtOn: Array<string>, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null, lines: Array<{ __typename?: 'WeeklyReportLine', stock: number, used?: number | null, expectedNextWeek: number, statedNeed?: number | null, ownPurchase?: number | null, onOrder?: number | null, daysDry?: number | null, outlook: { __typename?: 'LineOutlook', daysCover?: number | null, runsOutIn?: string | null, delivered: number, onTheWay: number, peers?: { __typename?: 'PeerComparison', own?: number | null, reporters: number, low: number, middle: number, high: number } | null, warnings: Array<{ __typename?: 'ReportWarning', check: PlausibilityCheck, path: string, message: string, answer?: string | null }> }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } }> } };

export type SubmitOutcomeFragment =
  | SubmitOutcome_IdempotencyKeyReused_Fragment
  | SubmitOutcome_InvalidReport_Fragment
  | SubmitOutcome_NotFound_Fragment
  | SubmitOutcome_OtherOrganisation_Fragment
  | SubmitOutcome_VersionConflict_Fragment
  | SubmitOutcome_WeekClosed_Fragment
  | SubmitOutcome_WeekNotOpen_Fragment
  | SubmitOutcome_WeeklyReportSubmitted_Fragment
;

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardReportDraftInput;
}>;


export type DiscardDraftMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OtherOrganisation', message: string }
    | { __typename: 'ReportDraftDiscarded' }
    | { __typename: 'VersionConflict', message: string }
   };

export type RoundLiveQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type RoundLiveQuery = { __typename?: 'Query', week?: { __typename?: 'Week', isoWeek: string, phase: WeekPhase, deadline: string, round?: { __typename?: 'Round', id: string, state: RoundState, version: number, openedAt: string, openedBy: string, calculationRequestedBy?: string | null, calculatedAt?: string | null, approvedAt?: string | null, approvedBy?: string | null, releasedAt?: string | null, releasedBy?: string | null, synthetic: boolean, progress: { __typename?: 'RoundProgress', done: number, total: number }, policy: { __typename?: 'PolicyVersion', id: string, number: number } } | null } | null };

export type WeekOfRoundFragment = { __typename?: 'Week', isoWeek: string, phase: WeekPhase, deadline: string, round?: { __typename?: 'Round', id: string, state: RoundState, version: number, openedAt: string, openedBy: string, calculationRequestedBy?: string | null, calculatedAt?: string | null, approvedAt?: string | null, approvedBy?: string | null, releasedAt?: string | null, releasedBy?: string | null, synthetic: boolean, progress: { __typename?: 'RoundProgress', done: number, total: number }, policy: { __typename?: 'PolicyVersion', id: string, number: number } } | null };

export type LiveRoundFragment = { __typename?: 'Round', id: string, state: RoundState, version: number, openedAt: string, openedBy: string, calculationRequestedBy?: string | null, calculatedAt?: string | null, approvedAt?: string | null, approvedBy?: string | null, releasedAt?: string | null, releasedBy?: string | null, synthetic: boolean, progress: { __typename?: 'RoundProgress', done: number, total: number }, policy: { __typename?: 'PolicyVersion', id: string, number: number } };

export type OpenRoundMutationVariables = Exact<{
  input: OpenRoundInput;
}>;


export type OpenRoundMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'RoundChanged', round: { __typename?: 'Round', id: string, state: RoundState, version: number, openedAt: string, openedBy: string, calculationRequestedBy?: string | null, calculatedAt?: string | null, approvedAt?: string | null, approvedBy?: string | null, releasedAt?: string | null, releasedBy?: string | null, synthetic: boolean, progress: { __typename?: 'RoundProgress', done: number, total: number }, policy: { __typename?: 'PolicyVersion', id: string, number: number } } }
    | { __typename: 'RoundInTheWay', message: string }
    | { __typename: 'WeekNotOpen', message: string }
   };

export type CalculateRoundMutationVariables = Exact<{
  input: MoveRoundInput;
}>;


export type CalculateRoundMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RoundChanged', round: { __typename?: 'Round', id: string, state: RoundState, version: number, openedAt: string, openedBy: string, calculationRequestedBy?: string | null, calculatedAt?: string | null, approvedAt?: string | null, approvedBy?: string | null, releasedAt?: string | null, releasedBy?: string | null, synthetic: boolean, progress: { __typename?: 'RoundProgress', done: number, total: number }, policy: { __typename?: 'PolicyVersion', id: string, number: number } } }
    | { __typename: 'SamePerson', message: string }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WrongRoundState', message: string }
   };

export type ApproveRoundMutationVariables = Exact<{
  input: MoveRoundInput;
}>;


export type ApproveRoundMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RoundChanged', round: { __typename?: 'Round', id: string, state: RoundState, version: number, openedAt: string, openedBy: string, calculationRequestedBy?: string | null, calculatedAt?: string | null, approvedAt?: string | null, approvedBy?: string | null, releasedAt?: string | null, releasedBy?: string | null, synthetic: boolean, progress: { __typename?: 'RoundProgress', done: number, total: number }, policy: { __typename?: 'PolicyVersion', id: string, number: number } } }
    | { __typename: 'SamePerson', message: string }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WrongRoundState', message: string }
   };

export type ReleaseRoundMutationVariables = Exact<{
  input: MoveRoundInput;
}>;


export type ReleaseRoundMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RoundChanged', round: { __typename?: 'Round', id: string, state: RoundState, version: number, openedAt: string, openedBy: string, calculationRequestedBy?: string | null, calculatedAt?: string | null, approvedAt?: string | null, approvedBy?: string | null, releasedAt?: string | null, releasedBy?: string | null, synthetic: boolean, progress: { __typename?: 'RoundProgress', done: number, total: number }, policy: { __typename?: 'PolicyVersion', id: string, number: number } } }
    | { __typename: 'SamePerson', message: string }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WrongRoundState', message: string }
   };

type RoundMoved_IdempotencyKeyReused_Fragment = { __typename: 'IdempotencyKeyReused', message: string };

type RoundMoved_NotFound_Fragment = { __typename: 'NotFound', message: string };

type RoundMoved_RoundChanged_Fragment = { __typename: 'RoundChanged', round: { __typename?: 'Round', id: string, state: RoundState, version: number, openedAt: string, openedBy: string, calculationRequestedBy?: string | null, calculatedAt?: string | null, approvedAt?: string | null, approvedBy?: string | null, releasedAt?: string | null, releasedBy?: string | null, synthetic: boolean, progress: { __typename?: 'RoundProgress', done: number, total: number }, policy: { __typename?: 'PolicyVersion', id: string, number: number } } };

type RoundMoved_SamePerson_Fragment = { __typename: 'SamePerson', message: string };

type RoundMoved_VersionConflict_Fragment = { __typename: 'VersionConflict', message: string };

type RoundMoved_WrongRoundState_Fragment = { __typename: 'WrongRoundState', message: string };

export type RoundMovedFragment =
  | RoundMoved_IdempotencyKeyReused_Fragment
  | RoundMoved_NotFound_Fragment
  | RoundMoved_RoundChanged_Fragment
  | RoundMoved_SamePerson_Fragment
  | RoundMoved_VersionConflict_Fragment
  | RoundMoved_WrongRoundState_Fragment
;

export type RoundTroubleQueryVariables = Exact<{
  roundId: Scalars['ID']['input'];
}>;


export type RoundTroubleQuery = { __typename?: 'Query', round?: { __typename?: 'Round', id: string, trouble?: { __typename?: 'CalculationTrouble', attempts: number, nextAttemptAt: string, errorId?: string | null } | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename?: 'Query', me: { __typename?: 'Caller', name: string, role: Role, organisation?: { __typename?: 'Organisation', id: string, kind: OrganisationKind, title: string } | null } };

export type ReminderSettingsQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
}>;


export type ReminderSettingsQuery = { __typename?: 'Query', reminderSettings: Array<{ __typename?: 'ReminderSetting', kind: ReminderKind, on: boolean, nextAt?: string | null, nextWeek?: string | null }>, organisation?: { __typename?: 'Organisation', id: string, contacts: Array<{ __typename?: 'Contact', id: string, version: number, name: string, email: string, phone?: string | null, language: Locale, deputyFor?: string | null }> } | null };

export type ReminderSettingFragment = { __typename?: 'ReminderSetting', kind: ReminderKind, on: boolean, nextAt?: string | null, nextWeek?: string | null };

export type SetReminderMutationVariables = Exact<{
  input: SetReminderInput;
}>;


export type SetReminderMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'ReminderForOthers', message: string }
    | { __typename: 'ReminderSet', settings: Array<{ __typename?: 'ReminderSetting', kind: ReminderKind, on: boolean, nextAt?: string | null, nextWeek?: string | null }> }
   };

export type SentRemindersQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SentRemindersQuery = { __typename?: 'Query', reminders: { __typename?: 'ReminderConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ __typename?: 'ReminderEdge', node: { __typename?: 'Reminder', id: string, kind: ReminderKind, state: ReminderState, madeAt: string, settledAt?: string | null, organisation: { __typename?: 'Organisation', id: string, title: string } } }> } };

export type SentReminderFragment = { __typename?: 'Reminder', id: string, kind: ReminderKind, state: ReminderState, madeAt: string, settledAt?: string | null, organisation: { __typename?: 'Organisation', id: string, title: string } };

export type ReminderTimesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderTimesQuery = { __typename?: 'Query', reminderTimes: Array<{ __typename?: 'ReminderTime', kind: ReminderKind, validFrom: string, isoWeekday: number, localTime: string, onHoliday: OnHoliday, author: string, reason: string }> };

export type OwnContactDetailsFragment = { __typename?: 'Contact', id: string, version: number, name: string, email: string, phone?: string | null, language: Locale, deputyFor?: string | null };

export type ChangeContactMutationVariables = Exact<{
  input: ChangeContactInput;
}>;


export type ChangeContactMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'ContactChanged', contact: { __typename?: 'Contact', id: string, version: number, name: string, email: string, phone?: string | null, language: Locale, deputyFor?: string | null } }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type ConfirmReceiptMutationVariables = Exact<{
  input: ConfirmReceiptInput;
}>;


export type ConfirmReceiptMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReceiptConfirmed', shipment: { __typename?: 'Shipment', id: string, number: string, state: ShipmentState, version: number, etaEarliest: string, etaLatest: string, synthetic: boolean, confirmedAt?: string | null, confirmedBy?: string | null, note?: string | null, legs: Array<{ __typename?: 'ShipmentLeg', sequence: number, state: LegState, consignmentNumber?: string | null, changedAt: string, from: { __typename?: 'Organisation', id: string, title: string }, to: { __typename?: 'Organisation', id: string, title: string } }>, lines: Array<{ __typename?: 'ShipmentLine', quantity: number, arrived?: number | null, damaged?: number | null, short?: number | null, over?: number | null, product: { __typename?: 'Product', id: string, name: string, packSize: number, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } } }> } }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WrongShipmentState', message: string }
   };

export type OwnShipmentsQueryVariables = Exact<{
  recipientId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type OwnShipmentsQuery = { __typename?: 'Query', shipments: { __typename?: 'ShipmentConnection', totalCount: number, edges: Array<{ __typename?: 'ShipmentEdge', node: { __typename?: 'Shipment', id: string, number: string, state: ShipmentState, version: number, etaEarliest: string, etaLatest: string, synthetic: boolean, confirmedAt?: string | null, confirmedBy?: string | null, note?: string | null, legs: Array<{ __typename?: 'ShipmentLeg', sequence: number, state: LegState, consignmentNumber?: string | null, changedAt: string, from: { __typename?: 'Organisation', id: string, title: string }, to: { __typename?: 'Organisation', id: string, title: string } }>, lines: Array<{ __typename?: 'ShipmentLine', quantity: number, arrived?: number | null, damaged?: number | null, short?: number | null, over?: number | null, product: { __typename?: 'Product', id: string, name: string, packSize: number, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } } }> } }> } };

export type OwnShipmentFragment = { __typename?: 'Shipment', id: string, number: string, state: ShipmentState, version: number, etaEarliest: string, etaLatest: string, synthetic: boolean, confirmedAt?: string | null, confirmedBy?: string | null, note?: string | null, legs: Array<{ __typename?: 'ShipmentLeg', sequence: number, state: LegState, consignmentNumber?: string | null, changedAt: string, from: { __typename?: 'Organisation', id: string, title: string }, to: { __typename?: 'Organisation', id: string, title: string } }>, lines: Array<{ __typename?: 'ShipmentLine', quantity: number, arrived?: number | null, damaged?: number | null, short?: number | null, over?: number | null, product: { __typename?: 'Product', id: string, name: string, packSize: number, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } } }> };

export type OwnShipmentLineFragment = { __typename?: 'ShipmentLine', quantity: number, arrived?: number | null, damaged?: number | null, short?: number | null, over?: number | null, product: { __typename?: 'Product', id: string, name: string, packSize: number, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } } };

export type ShipmentCountsQueryVariables = Exact<{
  roundId: Scalars['ID']['input'];
}>;


export type ShipmentCountsQuery = { __typename?: 'Query', round?: { __typename?: 'Round', id: string, shipments: { __typename?: 'ShipmentCounts', total: number, dispatched: number, delivered: number, confirmed: number } } | null };

export type RoundSplitQueryVariables = Exact<{
  roundId: Scalars['ID']['input'];
}>;


export type RoundSplitQuery = { __typename?: 'Query', round?: { __typename?: 'Round', id: string, policy: { __typename?: 'PolicyVersion', id: string, document: string }, products: Array<{ __typename?: 'RoundProduct', released: number, allocated: number, toCentral: number, heldBack: number, product: { __typename?: 'Product', id: string, name: string, packSize: number, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } }, split: Array<{ __typename?: 'PoolShare', pool: string, units: number }>, moves: Array<{ __typename?: 'PoolMove', from: string, to: string, packs: number }> }> } | null };

export type SplitProductFragment = { __typename?: 'RoundProduct', released: number, allocated: number, toCentral: number, heldBack: number, product: { __typename?: 'Product', id: string, name: string, packSize: number, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } }, split: Array<{ __typename?: 'PoolShare', pool: string, units: number }>, moves: Array<{ __typename?: 'PoolMove', from: string, to: string, packs: number }> };

export type OpenRequestsQueryVariables = Exact<{
  recipientId: Scalars['ID']['input'];
}>;


export type OpenRequestsQuery = { __typename?: 'Query', urgentRequests: { __typename?: 'UrgentRequestConnection', edges: Array<{ __typename?: 'UrgentRequestEdge', node: { __typename?: 'UrgentRequest', id: string, state: UrgentState, overdue: boolean, category: { __typename?: 'Category', code: string } } }> } };

export type OpenRequestFragment = { __typename?: 'UrgentRequest', id: string, state: UrgentState, overdue: boolean, category: { __typename?: 'Category', code: string } };

export type OwnShortageQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type OwnShortageQuery = { __typename?: 'Query', weeklyReport?: { __typename?: 'WeeklyReport', id: string, lines: Array<{ __typename?: 'WeeklyReportLine', category: { __typename?: 'Category', code: string, name: string }, outlook: { __typename?: 'LineOutlook', daysCover?: number | null } }> } | null };

export type RunsOutLineFragment = { __typename?: 'WeeklyReportLine', category: { __typename?: 'Category', code: string, name: string }, outlook: { __typename?: 'LineOutlook', daysCover?: number | null } };

export type UrgentRequestsQueryVariables = Exact<{
  states?: InputMaybe<Array<UrgentState> | UrgentState>;
  first: Scalars['Int']['input'];
}>;


export type UrgentRequestsQuery = { __typename?: 'Query', urgentRequests: { __typename?: 'UrgentRequestConnection', totalCount: number, edges: Array<{ __typename?: 'UrgentRequestEdge', node: { __typename?: 'UrgentRequest', id: string, state: UrgentState, version: number, quantity: number, runsDryAt: string, sentAt: string, answerDueAt: string, minutesToAnswer?: number | null, overdue: boolean, takenOverAt?: string | null, minutesWaited: number, minutesLeft?: number | null, minutesToDoor?: number | null, synthetic: boolean, recipient: { __typename?: 'Organisation', id: string, title: string }, answerer: { __typename?: 'Organisation', id: string, title: string }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } } }> } };

export type UrgentRequestQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  history: Scalars['Boolean']['input'];
}>;


export type UrgentRequestQuery = { __typename?: 'Query', urgentRequest?: { __typename?: 'UrgentRequest', id: string, state: UrgentState, version: number, quantity: number, runsDryAt: string, sentAt: string, answerDueAt: string, minutesToAnswer?: number | null, overdue: boolean, takenOverAt?: string | null, minutesWaited: number, minutesLeft?: number | null, minutesToDoor?: number | null, synthetic: boolean, entries?: Array<{ __typename?: 'UrgentEntry', quantity: number, hoursLeft: number, madeAt: string, madeBy: string, ladder: Array<{ __typename?: 'LadderStepTold', step: LadderStep, tried: boolean, outcome: string }> }>, answers?: Array<{ __typename?: 'UrgentAnswer', state: UrgentState, takenOver: boolean, remark: string, answeredAt: string, answeredBy: string, organisation: { __typename?: 'Organisation', id: string, title: string } }>, grant?: { __typename?: 'UrgentGrant', policyNumber: number, lines: Array<{ __typename?: 'UrgentGrantLine', packs: number, units: number, proposed: number, product: { __typename?: 'Product', id: string, name: string } }> } | null, shipment?: { __typename?: 'Shipment', id: string, number: string, state: ShipmentState, etaEarliest: string, etaLatest: string } | null, recipient: { __typename?: 'Organisation', id: string, title: string }, answerer: { __typename?: 'Organisation', id: string, title: string }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } } | null };

export type ListedUrgentFragment = { __typename?: 'UrgentRequest', id: string, state: UrgentState, version: number, quantity: number, runsDryAt: string, sentAt: string, answerDueAt: string, minutesToAnswer?: number | null, overdue: boolean, takenOverAt?: string | null, minutesWaited: number, minutesLeft?: number | null, minutesToDoor?: number | null, synthetic: boolean, recipient: { __typename?: 'Organisation', id: string, title: string }, answerer: { __typename?: 'Organisation', id: string, title: string }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } };

export type WholeUrgentFragment = { __typename?: 'UrgentRequest', id: string, state: UrgentState, version: number, quantity: number, runsDryAt: string, sentAt: string, answerDueAt: string, minutesToAnswer?: number | null, overdue: boolean, takenOverAt?: string | null, minutesWaited: number, minutesLeft?: number | null, minutesToDoor?: number | null, synthetic: boolean, entries?: Array<{ __typename?: 'UrgentEntry', quantity: number, hoursLeft: number, madeAt: string, madeBy: string, ladder: Array<{ __typename?: 'LadderStepTold', step: LadderStep, tried: boolean, outcome: string }> }>, answers?: Array<{ __typename?: 'UrgentAnswer', state: UrgentState, takenOver: boolean, remark: string, answeredAt: string, answeredBy: string, organisation: { __typename?: 'Organisation', id: string, title: string } }>, grant?: { __typename?: 'UrgentGrant', policyNumber: number, lines: Array<{ __typename?: 'UrgentGrantLine', packs: number, units: number, proposed: number, product: { __typename?: 'Product', id: string, name: string } }> } | null, shipment?: { __typename?: 'Shipment', id: string, number: string, state: ShipmentState, etaEarliest: string, etaLatest: string } | null, recipient: { __typename?: 'Organisation', id: string, title: string }, answerer: { __typename?: 'Organisation', id: string, title: string }, category: { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit } };

export type UrgentEntryFragment = { __typename?: 'UrgentEntry', quantity: number, hoursLeft: number, madeAt: string, madeBy: string, ladder: Array<{ __typename?: 'LadderStepTold', step: LadderStep, tried: boolean, outcome: string }> };

export type UrgentAnswerFragment = { __typename?: 'UrgentAnswer', state: UrgentState, takenOver: boolean, remark: string, answeredAt: string, answeredBy: string, organisation: { __typename?: 'Organisation', id: string, title: string } };

export type UrgentGrantFragment = { __typename?: 'UrgentGrant', policyNumber: number, lines: Array<{ __typename?: 'UrgentGrantLine', packs: number, units: number, proposed: number, product: { __typename?: 'Product', id: string, name: string } }> };

export type UrgentBatchQueryVariables = Exact<{ [key: string]: never; }>;


export type UrgentBatchQuery = { __typename?: 'Query', urgentBatch: { __typename?: 'UrgentBatch', isoWeek: string, batch: number, batches: number, bridgeDays: number, policyNumber: number, products: Array<{ __typename?: 'UrgentBatchProduct', central: number, opened: number, used: number, available: number, product: { __typename?: 'Product', id: string, name: string, packSize: number, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } }, proposals: Array<{ __typename?: 'UrgentProposal', requestId: string, packs: number, units: number, cap: number, limitedBy: UrgentLimit, stock: number, weeklyBurn: number, daysBefore?: number | null, daysAfter?: number | null }> }> } };

export type UrgentBatchProductFragment = { __typename?: 'UrgentBatchProduct', central: number, opened: number, used: number, available: number, product: { __typename?: 'Product', id: string, name: string, packSize: number, category: { __typename?: 'Category', code: string, baseUnit: BaseUnit } }, proposals: Array<{ __typename?: 'UrgentProposal', requestId: string, packs: number, units: number, cap: number, limitedBy: UrgentLimit, stock: number, weeklyBurn: number, daysBefore?: number | null, daysAfter?: number | null }> };

export type GrantUrgentRequestsMutationVariables = Exact<{
  input: GrantUrgentRequestsInput;
}>;


export type GrantUrgentRequestsMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'MoreThanOpened', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UrgentRequestsGranted', requests: Array<{ __typename?: 'UrgentRequest', id: string, state: UrgentState }> }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WrongUrgentState', message: string }
   };

export type UrgentCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type UrgentCategoriesQuery = { __typename?: 'Query', categories: Array<{ __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit }>, urgentAnswerTimes: Array<{ __typename?: 'UrgentAnswerTime', inForce: boolean, minutes: number, percentOfTimeLeft: number }> };

export type UrgentCategoryFragment = { __typename?: 'Category', code: string, name: string, baseUnit: BaseUnit };

export type SendUrgentRequestMutationVariables = Exact<{
  input: SendUrgentRequestInput;
}>;


export type SendUrgentRequestMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'UrgentRequestSent', joined: boolean, request: { __typename?: 'UrgentRequest', id: string } }
   };

export type AnswerUrgentRequestMutationVariables = Exact<{
  input: AnswerUrgentRequestInput;
}>;


export type AnswerUrgentRequestMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'AnswerNotDue', message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UrgentRequestChanged', request: { __typename?: 'UrgentRequest', id: string, state: UrgentState, version: number } }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WrongUrgentState', message: string }
   };

export type WithdrawUrgentRequestMutationVariables = Exact<{
  input: WithdrawUrgentRequestInput;
}>;


export type WithdrawUrgentRequestMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UrgentRequestChanged', request: { __typename?: 'UrgentRequest', id: string, state: UrgentState, version: number } }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WrongUrgentState', message: string }
   };

export type UrgentWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type UrgentWaitingQuery = { __typename?: 'Query', urgentRequestsWaiting: number };

export type DeadlineMovesFragment = { __typename?: 'Week', deadlineMoves: Array<{ __typename?: 'DeadlineMove', revision: number, movedFrom: string, reason: string }> };

export type NowQueryVariables = Exact<{ [key: string]: never; }>;


export type NowQuery = { __typename?: 'Query', clock: { __typename?: 'Clock', now: string, exercise?: string | null, stopped: boolean }, currentWeek: { __typename?: 'Week', isoWeek: string } };

export type OwnReportQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type OwnReportQuery = { __typename?: 'Query', weeklyReport?: { __typename?: 'WeeklyReport', id: string, revision: number, timeliness: Timeliness, submittedAt: string, submittedBy: string, onBehalfBy?: { __typename?: 'Organisation', id: string, title: string } | null } | null };

export type WeekLiveQueryVariables = Exact<{
  isoWeek: Scalars['IsoWeek']['input'];
}>;


export type WeekLiveQuery = { __typename?: 'Query', week?: { __typename?: 'Week', isoWeek: string, opensAt: string, deadline: string, phase: WeekPhase, kommuner: { __typename?: 'Completeness', expected: number, inTime: number, late: number, missing: number }, hospitals: { __typename?: 'Completeness', expected: number, inTime: number, late: number, missing: number }, deadlineMoves: Array<{ __typename?: 'DeadlineMove', revision: number, movedFrom: string, reason: string }> } | null };

export type LiveWeekFragment = { __typename?: 'Week', isoWeek: string, opensAt: string, deadline: string, phase: WeekPhase, kommuner: { __typename?: 'Completeness', expected: number, inTime: number, late: number, missing: number }, hospitals: { __typename?: 'Completeness', expected: number, inTime: number, late: number, missing: number }, deadlineMoves: Array<{ __typename?: 'DeadlineMove', revision: number, movedFrom: string, reason: string }> };

export type CompletenessFragment = { __typename?: 'Completeness', expected: number, inTime: number, late: number, missing: number };

export type MoveDeadlineMutationVariables = Exact<{
  input: MoveDeadlineInput;
}>;


export type MoveDeadlineMutation = { __typename?: 'Mutation', outcome:
    | { __typename: 'DeadlineMoved', week: { __typename?: 'Week', isoWeek: string, deadline: string, deadlineMoves: Array<{ __typename?: 'DeadlineMove', revision: number, movedFrom: string, reason: string }> } }
    | { __typename: 'DeadlinePassed', message: string }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidInput', message: string, path: string }
    | { __typename: 'VersionConflict', message: string }
   };

export const LinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]} as unknown as DocumentNode<LinkFragment, unknown>;
export const SentPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}},{"kind":"Field","name":{"kind":"Name","value":"reportRevision"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}}]}}]}}]} as unknown as DocumentNode<SentPartFragment, unknown>;
export const InstitutionOfWeekFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstitutionOfWeek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionOfWeek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastWeekSent"}},{"kind":"Field","name":{"kind":"Name","value":"inReport"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}},{"kind":"Field","name":{"kind":"Name","value":"reportRevision"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}}]}}]}}]} as unknown as DocumentNode<InstitutionOfWeekFragment, unknown>;
export const PartSumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]} as unknown as DocumentNode<PartSumFragment, unknown>;
export const PartSumsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"used"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]} as unknown as DocumentNode<PartSumsFragment, unknown>;
export const AreaFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AreaCompleteness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"empty"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}}]}}]} as unknown as DocumentNode<AreaFiguresFragment, unknown>;
export const FollowedReporterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowedReporter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReporterOfWeek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportedWeek"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"calledAt"}}]}}]}}]} as unknown as DocumentNode<FollowedReporterFragment, unknown>;
export const FollowContactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"deputyFor"}}]}}]} as unknown as DocumentNode<FollowContactFragment, unknown>;
export const ShortageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shortage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shortage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"reportedWeek"}}]}}]} as unknown as DocumentNode<ShortageFragment, unknown>;
export const OwnWeekFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWeek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnWeekFragment, unknown>;
export const FileFaultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<FileFaultFragment, unknown>;
export const FilePreviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilePreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalReports"}},{"kind":"Field","name":{"kind":"Name","value":"totalRows"}},{"kind":"Field","name":{"kind":"Name","value":"totalFaults"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"becomes"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"becomes"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileFault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<FilePreviewFragment, unknown>;
export const ImportedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Imported"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ImportedFragment, unknown>;
export const SavedFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"contentBase64"}}]}}]} as unknown as DocumentNode<SavedFileFragment, unknown>;
export const InstitutionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Institution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]} as unknown as DocumentNode<InstitutionFragment, unknown>;
export const DeadlineMovesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlineMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DeadlineMovesFragment, unknown>;
export const InstitutionFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstitutionForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineMoves"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportSent"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlineMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}},{"kind":"Field","name":{"kind":"Name","value":"reportRevision"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}}]}}]}}]} as unknown as DocumentNode<InstitutionFormFragment, unknown>;
export const LowestDecisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LowestDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packs"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<LowestDecisionFragment, unknown>;
export const LowestProductFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LowestProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"KOMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LowestDecision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LowestDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packs"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<LowestProductFragment, unknown>;
export const AddresseeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Addressee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<AddresseeFragment, unknown>;
export const ListedMessageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"readerCount"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soleRecipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ListedMessageFragment, unknown>;
export const ConversationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ConversationFragment, unknown>;
export const WholeMessageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedMessage"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conversation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"readerCount"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soleRecipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<WholeMessageFragment, unknown>;
export const ReachableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reachable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"deputyFor"}}]}}]}}]} as unknown as DocumentNode<ReachableFragment, unknown>;
export const NeedModelRatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedModelRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedModelRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"perResident80Plus"}},{"kind":"Field","name":{"kind":"Name","value":"calibratedBy"}},{"kind":"Field","name":{"kind":"Name","value":"ageWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"outliers"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"perNursingHomeResident"}},{"kind":"Field","name":{"kind":"Name","value":"perHomeCareVisit"}},{"kind":"Field","name":{"kind":"Name","value":"standIn"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"outliers"}}]}}]}}]} as unknown as DocumentNode<NeedModelRatePartsFragment, unknown>;
export const CaseUsePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseUseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perCase"}},{"kind":"Field","name":{"kind":"Name","value":"ageDays"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<CaseUsePartsFragment, unknown>;
export const ExpectedCasesPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedCasesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedCases"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<ExpectedCasesPartsFragment, unknown>;
export const CareActivityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareActivityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"nursingHomeResidents"}},{"kind":"Field","name":{"kind":"Name","value":"homeCareVisits"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<CareActivityPartsFragment, unknown>;
export const NeedModelCategoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedModelCategory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]} as unknown as DocumentNode<NeedModelCategoryFragment, unknown>;
export const NeedTermsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedTermsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedTerms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedModelCategory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"casesOf"}},{"kind":"Field","name":{"kind":"Name","value":"perCase"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"byRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"residents80Plus"}},{"kind":"Field","name":{"kind":"Name","value":"nursingHomes"}},{"kind":"Field","name":{"kind":"Name","value":"homeCare"}},{"kind":"Field","name":{"kind":"Name","value":"beds"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedModelCategory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]} as unknown as DocumentNode<NeedTermsPartsFragment, unknown>;
export const CasePlaceNamesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePlaceNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasePlaceNamesFragment, unknown>;
export const NormalStockLinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NormalStockLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NormalStockLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"}},{"kind":"Field","name":{"kind":"Name","value":"used"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ageDays"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NormalStockLinePartsFragment, unknown>;
export const AnnualUsePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnualUseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnualUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"weeksInYear"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"deviantBecause"}}]}}]}}]} as unknown as DocumentNode<AnnualUsePartsFragment, unknown>;
export const OwnStockPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnStockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}}]} as unknown as DocumentNode<OwnStockPartsFragment, unknown>;
export const NormalStockStatementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NormalStockStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NormalStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kommuneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NormalStockLineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualUse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnualUseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnStockParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NormalStockLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NormalStockLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"}},{"kind":"Field","name":{"kind":"Name","value":"used"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ageDays"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnualUseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnualUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"weeksInYear"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"deviantBecause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnStockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}}]} as unknown as DocumentNode<NormalStockStatementFragment, unknown>;
export const KeptStockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]}}]} as unknown as DocumentNode<KeptStockFragment, unknown>;
export const PartnerNamesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerNamesFragment, unknown>;
export const OutcomeDecisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<OutcomeDecisionFragment, unknown>;
export const PeersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Peers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<PeersFragment, unknown>;
export const WarningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Warning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<WarningFragment, unknown>;
export const SentReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Peers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Warning"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Peers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Warning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<SentReportFragment, unknown>;
export const AnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<AnswerFragment, unknown>;
export const SavedDraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"usedLastWeek"}},{"kind":"Field","name":{"kind":"Name","value":"useUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<SavedDraftFragment, unknown>;
export const FormLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFormLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}}]} as unknown as DocumentNode<FormLineFragment, unknown>;
export const ReportFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rhf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineMoves"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentReport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedDraft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormLine"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Peers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Warning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlineMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Peers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Warning"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"usedLastWeek"}},{"kind":"Field","name":{"kind":"Name","value":"useUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFormLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}}]} as unknown as DocumentNode<ReportFormFragment, unknown>;
export const SubmitOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmitOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitWeeklyReportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReportSubmitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentReport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Peers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Warning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Peers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Warning"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}}]} as unknown as DocumentNode<SubmitOutcomeFragment, unknown>;
export const LiveRoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculationRequestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<LiveRoundFragment, unknown>;
export const WeekOfRoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeekOfRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveRound"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculationRequestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<WeekOfRoundFragment, unknown>;
export const RoundMovedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRoundResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveRound"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculationRequestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RoundMovedFragment, unknown>;
export const ReminderSettingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReminderSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReminderSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextWeek"}}]}}]} as unknown as DocumentNode<ReminderSettingFragment, unknown>;
export const SentReminderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentReminder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reminder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SentReminderFragment, unknown>;
export const OwnContactDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnContactDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"deputyFor"}}]}}]} as unknown as DocumentNode<OwnContactDetailsFragment, unknown>;
export const OwnShipmentLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnShipmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"damaged"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"over"}}]}}]} as unknown as DocumentNode<OwnShipmentLineFragment, unknown>;
export const OwnShipmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnShipment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etaEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"etaLatest"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consignmentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnShipmentLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnShipmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"damaged"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"over"}}]}}]} as unknown as DocumentNode<OwnShipmentFragment, unknown>;
export const SplitProductFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SplitProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pool"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"toCentral"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"packs"}}]}}]}}]} as unknown as DocumentNode<SplitProductFragment, unknown>;
export const OpenRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<OpenRequestFragment, unknown>;
export const RunsOutLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunsOutLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReportLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}}]}}]}}]} as unknown as DocumentNode<RunsOutLineFragment, unknown>;
export const ListedUrgentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedUrgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"runsDryAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"takenOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWaited"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"minutesToDoor"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}}]} as unknown as DocumentNode<ListedUrgentFragment, unknown>;
export const UrgentEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<UrgentEntryFragment, unknown>;
export const UrgentAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenOver"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<UrgentAnswerFragment, unknown>;
export const UrgentGrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentGrant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packs"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UrgentGrantFragment, unknown>;
export const WholeUrgentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeUrgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedUrgent"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"history"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgentEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"history"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgentAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgentGrant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"etaEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"etaLatest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedUrgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"runsDryAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"takenOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWaited"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"minutesToDoor"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenOver"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentGrant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packs"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WholeUrgentFragment, unknown>;
export const UrgentBatchProductFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentBatchProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentBatchProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"central"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"packs"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"limitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyBurn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}}]}}]}}]} as unknown as DocumentNode<UrgentBatchProductFragment, unknown>;
export const UrgentCategoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentCategory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]} as unknown as DocumentNode<UrgentCategoryFragment, unknown>;
export const CompletenessFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Completeness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Completeness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<CompletenessFragment, unknown>;
export const LiveWeekFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveWeek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineMoves"}},{"kind":"Field","alias":{"kind":"Name","value":"kommuner"},"name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reporters"},"value":{"kind":"EnumValue","value":"KOMMUNE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Completeness"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hospitals"},"name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reporters"},"value":{"kind":"EnumValue","value":"HOSPITAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Completeness"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlineMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Completeness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Completeness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<LiveWeekFragment, unknown>;
export const ConsolidationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Consolidation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consolidation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstitutionOfWeek"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSums"}}]}},{"kind":"Field","name":{"kind":"Name","value":"built"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}},{"kind":"Field","name":{"kind":"Name","value":"reportRevision"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstitutionOfWeek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionOfWeek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastWeekSent"}},{"kind":"Field","name":{"kind":"Name","value":"inReport"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"used"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartSum"}}]}}]}}]} as unknown as DocumentNode<ConsolidationQuery, ConsolidationQueryVariables>;
export const FollowWeekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]} as unknown as DocumentNode<FollowWeekQuery, FollowWeekQueryVariables>;
export const CountyCompletenessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountyCompleteness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"counties"},"name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"COUNTY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AreaCompleteness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"empty"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}}]}}]} as unknown as DocumentNode<CountyCompletenessQuery, CountyCompletenessQueryVariables>;
export const RegionCompletenessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionCompleteness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"region"},"name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"REGION"}},{"kind":"Argument","name":{"kind":"Name","value":"reporters"},"value":{"kind":"EnumValue","value":"HOSPITAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaFigures"}},{"kind":"Field","name":{"kind":"Name","value":"rhf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AreaCompleteness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"empty"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}}]}}]} as unknown as DocumentNode<RegionCompletenessQuery, RegionCompletenessQueryVariables>;
export const NationCompletenessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationCompleteness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"counties"},"name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"COUNTY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaFigures"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nation"},"name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaFigures"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hospitals"},"name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NATION"}},{"kind":"Argument","name":{"kind":"Name","value":"reporters"},"value":{"kind":"EnumValue","value":"HOSPITAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AreaCompleteness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"empty"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}}]}}]} as unknown as DocumentNode<NationCompletenessQuery, NationCompletenessQueryVariables>;
export const FollowReportersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowReporters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fylkesmannId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportersOfWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"fylkesmannId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fylkesmannId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowedReporter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowedReporter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReporterOfWeek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportedWeek"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"calledAt"}}]}}]}}]} as unknown as DocumentNode<FollowReportersQuery, FollowReportersQueryVariables>;
export const FollowContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fylkesmannId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportersOfWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"fylkesmannId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fylkesmannId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowContact"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"deputyFor"}}]}}]} as unknown as DocumentNode<FollowContactsQuery, FollowContactsQueryVariables>;
export const ReporterCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReporterCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"calledAt"}},{"kind":"Field","name":{"kind":"Name","value":"calledBy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReporterCallsQuery, ReporterCallsQueryVariables>;
export const LogCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogCallsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"logCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallsLogged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<LogCallsMutation, LogCallsMutationVariables>;
export const ShortagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shortages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categoryCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fylkesmannId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reporters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Reporters"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"categoryCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categoryCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"fylkesmannId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fylkesmannId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reporters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reporters"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"neverReported"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shortage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shortage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shortage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"reportedWeek"}}]}}]} as unknown as DocumentNode<ShortagesQuery, ShortagesQueryVariables>;
export const ShortageChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShortageChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"FYLKESMANN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShortageChoicesQuery, ShortageChoicesQueryVariables>;
export const OwnReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWeek"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWeek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnReportsQuery, OwnReportsQueryVariables>;
export const PreviewImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FilePreview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFault"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilePreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalReports"}},{"kind":"Field","name":{"kind":"Name","value":"totalRows"}},{"kind":"Field","name":{"kind":"Name","value":"totalFaults"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"becomes"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"becomes"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileFault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]} as unknown as DocumentNode<PreviewImportQuery, PreviewImportQueryVariables>;
export const FaultyRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FaultyRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewImportInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TableFormat"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faultyRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedFile"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"contentBase64"}}]}}]} as unknown as DocumentNode<FaultyRowsQuery, FaultyRowsQueryVariables>;
export const ImportReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportWeeklyReportsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"importWeeklyReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Imported"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Imported"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ImportReportsMutation, ImportReportsMutationVariables>;
export const ReportTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TableFormat"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"contentBase64"}}]}}]} as unknown as DocumentNode<ReportTemplateQuery, ReportTemplateQueryVariables>;
export const ExportReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TableFormat"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportWeeklyReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"contentBase64"}}]}}]} as unknown as DocumentNode<ExportReportsQuery, ExportReportsQueryVariables>;
export const InstitutionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Institutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Institution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Institution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}}]}}]}}]} as unknown as DocumentNode<InstitutionsQuery, InstitutionsQueryVariables>;
export const AddInstitutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddInstitution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddInstitutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"addInstitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddInstitutionMutation, AddInstitutionMutationVariables>;
export const ChangeInstitutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeInstitution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeInstitutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"changeInstitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeInstitutionMutation, ChangeInstitutionMutationVariables>;
export const EndInstitutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndInstitution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndInstitutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"endInstitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndInstitutionMutation, EndInstitutionMutationVariables>;
export const MakeLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"makeInstitutionLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLinkMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]} as unknown as DocumentNode<MakeLinkMutation, MakeLinkMutationVariables>;
export const MailLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"mailInstitutionLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MailLinkMutation, MailLinkMutationVariables>;
export const RevokeLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"revokeInstitutionLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeLinkMutation, RevokeLinkMutationVariables>;
export const InstitutionFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstitutionForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstitutionForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlineMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}},{"kind":"Field","name":{"kind":"Name","value":"reportRevision"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstitutionForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineMoves"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportSent"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}}]} as unknown as DocumentNode<InstitutionFormQuery, InstitutionFormQueryVariables>;
export const SendPartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendInstitutionPartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"sendInstitutionPart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPartSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentPart"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}},{"kind":"Field","name":{"kind":"Name","value":"reportRevision"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}}]}}]}}]} as unknown as DocumentNode<SendPartMutation, SendPartMutationVariables>;
export const WeekChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WeekChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}}]}}]}}]} as unknown as DocumentNode<WeekChangedSubscription, WeekChangedSubscriptionVariables>;
export const RoundLowestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundLowest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LowestProduct"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LowestDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packs"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LowestProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"KOMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LowestDecision"}}]}}]}}]} as unknown as DocumentNode<RoundLowestQuery, RoundLowestQueryVariables>;
export const AddresseesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageAddressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Addressee"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Addressee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<AddresseesQuery, AddresseesQueryVariables>;
export const SendMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const MessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Message"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMessage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"readerCount"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soleRecipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedMessage"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conversation"}}]}}]}}]} as unknown as DocumentNode<MessageQuery, MessageQueryVariables>;
export const MarkMessagesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkMessagesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkMessagesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"markMessagesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const ReplyToMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"replyToMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageReplied"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMessage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"readerCount"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soleRecipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conversation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageRecipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedMessage"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conversation"}}]}}]}}]} as unknown as DocumentNode<ReplyToMessageMutation, ReplyToMessageMutationVariables>;
export const UnreadMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"}}]}}]} as unknown as DocumentNode<UnreadMessagesQuery, UnreadMessagesQueryVariables>;
export const MessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Messages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"box"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageBox"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"box"},"value":{"kind":"Variable","name":{"kind":"Name","value":"box"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedMessage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"readerCount"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soleRecipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<MessagesQuery, MessagesQueryVariables>;
export const OwnContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reachable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rhf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reachable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reachable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"deputyFor"}}]}}]}}]} as unknown as DocumentNode<OwnContactQuery, OwnContactQueryVariables>;
export const NeedModelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedModelRateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"everyRevision"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseUseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedModelCategory"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedModelRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedModelRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"perResident80Plus"}},{"kind":"Field","name":{"kind":"Name","value":"calibratedBy"}},{"kind":"Field","name":{"kind":"Name","value":"ageWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"outliers"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"perNursingHomeResident"}},{"kind":"Field","name":{"kind":"Name","value":"perHomeCareVisit"}},{"kind":"Field","name":{"kind":"Name","value":"standIn"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"outliers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseUseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perCase"}},{"kind":"Field","name":{"kind":"Name","value":"ageDays"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedModelCategory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]} as unknown as DocumentNode<NeedModelQuery, NeedModelQueryVariables>;
export const NeedTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedTermsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"somaticBeds"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedModelCategory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedTermsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedTerms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedModelCategory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"casesOf"}},{"kind":"Field","name":{"kind":"Name","value":"perCase"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"byRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"residents80Plus"}},{"kind":"Field","name":{"kind":"Name","value":"nursingHomes"}},{"kind":"Field","name":{"kind":"Name","value":"homeCare"}},{"kind":"Field","name":{"kind":"Name","value":"beds"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<NeedTermsQuery, NeedTermsQueryVariables>;
export const ExpectedCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExpectedCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectedCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"everyRevision"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedCasesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedCasesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedCases"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<ExpectedCasesQuery, ExpectedCasesQueryVariables>;
export const CareActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareActivityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareActivityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"nursingHomeResidents"}},{"kind":"Field","name":{"kind":"Name","value":"homeCareVisits"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<CareActivityQuery, CareActivityQueryVariables>;
export const CasePlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"counties"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"FYLKESMANN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePlaceNames"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"kommuner"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"KOMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CasePlaceNames"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CasePlaceNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasePlacesQuery, CasePlacesQueryVariables>;
export const StateExpectedCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StateExpectedCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateExpectedCasesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"stateExpectedCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedCasesStated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpectedCasesParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpectedCasesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedCases"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<StateExpectedCasesMutation, StateExpectedCasesMutationVariables>;
export const StateCaseUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StateCaseUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateCaseUseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"stateCaseUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseUseStated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseUseParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseUseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perCase"}},{"kind":"Field","name":{"kind":"Name","value":"ageDays"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<StateCaseUseMutation, StateCaseUseMutationVariables>;
export const StateCareActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StateCareActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateCareActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"stateCareActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareActivityStated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareActivityParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareActivityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"nursingHomeResidents"}},{"kind":"Field","name":{"kind":"Name","value":"homeCareVisits"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<StateCareActivityMutation, StateCareActivityMutationVariables>;
export const NormalStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NormalStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"normalStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NormalStockStatement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NormalStockLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NormalStockLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"}},{"kind":"Field","name":{"kind":"Name","value":"used"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"ageDays"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnualUseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnualUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"weeksInYear"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"deviantBecause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnStockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NormalStockStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NormalStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kommuneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"organisationNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NormalStockLineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualUse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnualUseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnStockParts"}}]}}]}}]} as unknown as DocumentNode<NormalStockQuery, NormalStockQueryVariables>;
export const NormalStocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NormalStocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"normalStocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<NormalStocksQuery, NormalStocksQueryVariables>;
export const StateAnnualUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StateAnnualUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateAnnualUseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"stateAnnualUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StateAnnualUseMutation, StateAnnualUseMutationVariables>;
export const DeclareOwnStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareOwnStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareOwnStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"declareOwnStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareOwnStockMutation, DeclareOwnStockMutationVariables>;
export const SharedStocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedStocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedStocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptStock"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptStock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"storedInNorway"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]}}]} as unknown as DocumentNode<SharedStocksQuery, SharedStocksQueryVariables>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kommuner"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"KOMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerNames"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fylkeskommuner"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"FYLKESKOMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerNames"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"RHF"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerNames"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const SaveSharedStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSharedStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSharedStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"saveSharedStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveSharedStockMutation, SaveSharedStockMutationVariables>;
export const OwnOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeDecision"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]} as unknown as DocumentNode<OwnOutcomeQuery, OwnOutcomeQueryVariables>;
export const PreviewReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Peers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Warning"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Peers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Warning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<PreviewReportQuery, PreviewReportQueryVariables>;
export const ReportFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlineMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Peers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Warning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Peers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Warning"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"usedLastWeek"}},{"kind":"Field","name":{"kind":"Name","value":"useUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFormLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fylkesmann"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rhf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineMoves"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentReport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedDraft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormLine"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}}]}}]} as unknown as DocumentNode<ReportFormQuery, ReportFormQueryVariables>;
export const RevisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Revisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyReportRevisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentReport"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Peers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Warning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Peers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Warning"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}}]} as unknown as DocumentNode<RevisionsQuery, RevisionsQueryVariables>;
export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveReportDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"saveReportDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const SubmitOnBehalfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitOnBehalf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitWeeklyReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"submitWeeklyReportOnBehalf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmitOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Peers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Warning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Peers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Warning"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmitOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitWeeklyReportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReportSubmitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentReport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SubmitOnBehalfMutation, SubmitOnBehalfMutationVariables>;
export const SubmitReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitWeeklyReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"submitWeeklyReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmitOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Peers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"reporters"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Warning"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffOut"}},{"kind":"Field","name":{"kind":"Name","value":"servicesReduced"}},{"kind":"Field","name":{"kind":"Name","value":"builtOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}},{"kind":"Field","name":{"kind":"Name","value":"runsOutIn"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"onTheWay"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Peers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Warning"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNextWeek"}},{"kind":"Field","name":{"kind":"Name","value":"statedNeed"}},{"kind":"Field","name":{"kind":"Name","value":"ownPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"onOrder"}},{"kind":"Field","name":{"kind":"Name","value":"daysDry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmitOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitWeeklyReportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReportSubmitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentReport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;
export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardReportDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"discardReportDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const RoundLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeekOfRound"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculationRequestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeekOfRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveRound"}}]}}]}}]} as unknown as DocumentNode<RoundLiveQuery, RoundLiveQueryVariables>;
export const OpenRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"openRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveRound"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculationRequestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<OpenRoundMutation, OpenRoundMutationVariables>;
export const CalculateRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CalculateRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"calculateRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundMoved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculationRequestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRoundResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveRound"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CalculateRoundMutation, CalculateRoundMutationVariables>;
export const ApproveRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"approveRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundMoved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculationRequestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRoundResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveRound"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApproveRoundMutation, ApproveRoundMutationVariables>;
export const ReleaseRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"releaseRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundMoved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculationRequestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calculatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRoundResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveRound"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReleaseRoundMutation, ReleaseRoundMutationVariables>;
export const RoundTroubleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundTrouble"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"errorId"}}]}}]}}]}}]} as unknown as DocumentNode<RoundTroubleQuery, RoundTroubleQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const ReminderSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReminderSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminderSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReminderSetting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnContactDetails"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReminderSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReminderSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextWeek"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnContactDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"deputyFor"}}]}}]} as unknown as DocumentNode<ReminderSettingsQuery, ReminderSettingsQueryVariables>;
export const SetReminderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetReminder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetReminderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"setReminder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReminderSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReminderSetting"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReminderSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReminderSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextWeek"}}]}}]} as unknown as DocumentNode<SetReminderMutation, SetReminderMutationVariables>;
export const SentRemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SentReminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentReminder"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentReminder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reminder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SentRemindersQuery, SentRemindersQueryVariables>;
export const ReminderTimesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReminderTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminderTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isoWeekday"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"onHoliday"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReminderTimesQuery, ReminderTimesQueryVariables>;
export const ChangeContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"changeContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnContactDetails"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnContactDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"deputyFor"}}]}}]} as unknown as DocumentNode<ChangeContactMutation, ChangeContactMutationVariables>;
export const ConfirmReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"confirmReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptConfirmed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnShipment"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnShipmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"damaged"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"over"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnShipment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etaEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"etaLatest"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consignmentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnShipmentLine"}}]}}]}}]} as unknown as DocumentNode<ConfirmReceiptMutation, ConfirmReceiptMutationVariables>;
export const OwnShipmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnShipments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnShipment"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnShipmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"damaged"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"over"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnShipment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"etaEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"etaLatest"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"consignmentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnShipmentLine"}}]}}]}}]} as unknown as DocumentNode<OwnShipmentsQuery, OwnShipmentsQueryVariables>;
export const ShipmentCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShipmentCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"dispatched"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}}]}}]}}]}}]} as unknown as DocumentNode<ShipmentCountsQuery, ShipmentCountsQueryVariables>;
export const RoundSplitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundSplit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SplitProduct"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SplitProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pool"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"toCentral"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"packs"}}]}}]}}]} as unknown as DocumentNode<RoundSplitQuery, RoundSplitQueryVariables>;
export const OpenRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"recipientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipientId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SENT"},{"kind":"EnumValue","value":"FORWARDED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenRequest"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<OpenRequestsQuery, OpenRequestsQueryVariables>;
export const OwnShortageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnShortage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunsOutLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunsOutLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReportLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysCover"}}]}}]}}]} as unknown as DocumentNode<OwnShortageQuery, OwnShortageQueryVariables>;
export const UrgentRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UrgentRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedUrgent"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedUrgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"runsDryAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"takenOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWaited"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"minutesToDoor"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}}]} as unknown as DocumentNode<UrgentRequestsQuery, UrgentRequestsQueryVariables>;
export const UrgentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UrgentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"history"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeUrgent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedUrgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"runsDryAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"takenOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWaited"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"minutesToDoor"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenOver"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentGrant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packs"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeUrgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedUrgent"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"history"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgentEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"history"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgentAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgentGrant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"etaEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"etaLatest"}}]}}]}}]} as unknown as DocumentNode<UrgentRequestQuery, UrgentRequestQueryVariables>;
export const UrgentBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UrgentBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgentBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"batches"}},{"kind":"Field","name":{"kind":"Name","value":"bridgeDays"}},{"kind":"Field","name":{"kind":"Name","value":"policyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgentBatchProduct"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentBatchProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentBatchProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"central"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"packSize"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"packs"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"limitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyBurn"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}}]}}]}}]} as unknown as DocumentNode<UrgentBatchQuery, UrgentBatchQueryVariables>;
export const GrantUrgentRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantUrgentRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantUrgentRequestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"grantUrgentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequestsGranted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<GrantUrgentRequestsMutation, GrantUrgentRequestsMutationVariables>;
export const UrgentCategoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UrgentCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgentCategory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgentAnswerTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"percentOfTimeLeft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentCategory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}}]} as unknown as DocumentNode<UrgentCategoriesQuery, UrgentCategoriesQueryVariables>;
export const SendUrgentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendUrgentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendUrgentRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"sendUrgentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequestSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SendUrgentRequestMutation, SendUrgentRequestMutationVariables>;
export const AnswerUrgentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerUrgentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerUrgentRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"answerUrgentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequestChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerUrgentRequestMutation, AnswerUrgentRequestMutationVariables>;
export const WithdrawUrgentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawUrgentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawUrgentRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"withdrawUrgentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgentRequestChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawUrgentRequestMutation, WithdrawUrgentRequestMutationVariables>;
export const UrgentWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UrgentWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgentRequestsWaiting"}}]}}]} as unknown as DocumentNode<UrgentWaitingQuery, UrgentWaitingQueryVariables>;
export const NowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"exercise"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}}]}}]}}]} as unknown as DocumentNode<NowQuery, NowQueryVariables>;
export const OwnReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<OwnReportQuery, OwnReportQueryVariables>;
export const WeekLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeekLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IsoWeek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isoWeek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isoWeek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveWeek"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlineMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Completeness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Completeness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveWeek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineMoves"}},{"kind":"Field","alias":{"kind":"Name","value":"kommuner"},"name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reporters"},"value":{"kind":"EnumValue","value":"KOMMUNE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Completeness"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hospitals"},"name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reporters"},"value":{"kind":"EnumValue","value":"HOSPITAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Completeness"}}]}}]}}]} as unknown as DocumentNode<WeekLiveQuery, WeekLiveQueryVariables>;
export const MoveDeadlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveDeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDeadlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"moveDeadline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoWeek"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineMoves"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Week"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlineMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<MoveDeadlineMutation, MoveDeadlineMutationVariables>;