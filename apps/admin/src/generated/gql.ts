/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query RoundLowest($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    products {\n      ...LowestProduct\n    }\n  }\n}\n\nfragment LowestProduct on RoundProduct {\n  product {\n    id\n    name\n    category {\n      code\n      baseUnit\n    }\n  }\n  lowest(kind: KOMMUNE, first: 5) {\n    ...LowestDecision\n  }\n}\n\nfragment LowestDecision on Decision {\n  recipient {\n    id\n    name\n  }\n  packs\n  units\n  daysBefore\n  daysAfter\n  explanation\n}": typeof types.RoundLowestDocument,
    "query RoundLive($isoWeek: IsoWeek!) {\n  week(isoWeek: $isoWeek) {\n    isoWeek\n    round {\n      ...LiveRound\n    }\n  }\n}\n\nfragment LiveRound on Round {\n  id\n  state\n  version\n  progress {\n    done\n    total\n  }\n  openedAt\n  openedBy\n  calculationRequestedBy\n  calculatedAt\n  approvedAt\n  approvedBy\n  releasedAt\n  releasedBy\n  synthetic\n  policy {\n    id\n    number\n  }\n}": typeof types.RoundLiveDocument,
    "mutation OpenRound($input: OpenRoundInput!) {\n  outcome: openRound(input: $input) {\n    __typename\n    ... on RoundChanged {\n      round {\n        ...LiveRound\n      }\n    }\n    ... on Failure {\n      message\n    }\n  }\n}\n\nmutation CalculateRound($input: MoveRoundInput!) {\n  outcome: calculateRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nmutation ApproveRound($input: MoveRoundInput!) {\n  outcome: approveRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nmutation ReleaseRound($input: MoveRoundInput!) {\n  outcome: releaseRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nfragment RoundMoved on MoveRoundResult {\n  __typename\n  ... on RoundChanged {\n    round {\n      ...LiveRound\n    }\n  }\n  ... on Failure {\n    message\n  }\n}": typeof types.OpenRoundDocument,
    "query Me {\n  me {\n    name\n    role\n    organisation {\n      id\n      kind\n      title\n    }\n  }\n}": typeof types.MeDocument,
    "mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n  outcome: confirmReceipt(input: $input) {\n    __typename\n    ... on ReceiptConfirmed {\n      shipment {\n        ...OwnShipment\n      }\n    }\n    ... on Failure {\n      message\n    }\n    ... on InvalidInput {\n      path\n    }\n  }\n}": typeof types.ConfirmReceiptDocument,
    "query OwnShipments($recipientId: ID!, $first: Int!) {\n  shipments(recipientId: $recipientId, first: $first) {\n    totalCount\n    edges {\n      node {\n        ...OwnShipment\n      }\n    }\n  }\n}\n\nfragment OwnShipment on Shipment {\n  id\n  number\n  state\n  version\n  etaEarliest\n  etaLatest\n  synthetic\n  confirmedAt\n  confirmedBy\n  note\n  legs {\n    sequence\n    state\n    consignmentNumber\n    changedAt\n    from {\n      id\n      title\n    }\n    to {\n      id\n      title\n    }\n  }\n  lines {\n    ...OwnShipmentLine\n  }\n}\n\nfragment OwnShipmentLine on ShipmentLine {\n  product {\n    id\n    name\n    packSize\n    category {\n      code\n      baseUnit\n    }\n  }\n  quantity\n  arrived\n  damaged\n  short\n  over\n}": typeof types.OwnShipmentsDocument,
    "query ShipmentCounts($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    shipments {\n      total\n      dispatched\n      delivered\n      confirmed\n    }\n  }\n}": typeof types.ShipmentCountsDocument,
    "query RoundSplit($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    policy {\n      id\n      document\n    }\n    products {\n      ...SplitProduct\n    }\n  }\n}\n\nfragment SplitProduct on RoundProduct {\n  product {\n    id\n    name\n    category {\n      code\n      baseUnit\n    }\n  }\n  released\n  split {\n    pool\n    units\n  }\n  allocated\n  toCentral\n  heldBack\n}": typeof types.RoundSplitDocument,
    "query OwnReport($organisationId: ID!, $isoWeek: IsoWeek!) {\n  weeklyReport(organisationId: $organisationId, isoWeek: $isoWeek) {\n    id\n    revision\n    timeliness\n    submittedAt\n    submittedBy\n  }\n}": typeof types.OwnReportDocument,
    "query WeekLive {\n  clock {\n    now\n    exercise\n    stopped\n  }\n  currentWeek {\n    isoWeek\n    opensAt\n    deadline\n    phase\n    kommuner: completeness(reporters: KOMMUNE) {\n      ...Completeness\n    }\n    hospitals: completeness(reporters: HOSPITAL) {\n      ...Completeness\n    }\n  }\n}\n\nfragment Completeness on Completeness {\n  expected\n  inTime\n  late\n  missing\n}": typeof types.WeekLiveDocument,
};
const documents: Documents = {
    "query RoundLowest($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    products {\n      ...LowestProduct\n    }\n  }\n}\n\nfragment LowestProduct on RoundProduct {\n  product {\n    id\n    name\n    category {\n      code\n      baseUnit\n    }\n  }\n  lowest(kind: KOMMUNE, first: 5) {\n    ...LowestDecision\n  }\n}\n\nfragment LowestDecision on Decision {\n  recipient {\n    id\n    name\n  }\n  packs\n  units\n  daysBefore\n  daysAfter\n  explanation\n}": types.RoundLowestDocument,
    "query RoundLive($isoWeek: IsoWeek!) {\n  week(isoWeek: $isoWeek) {\n    isoWeek\n    round {\n      ...LiveRound\n    }\n  }\n}\n\nfragment LiveRound on Round {\n  id\n  state\n  version\n  progress {\n    done\n    total\n  }\n  openedAt\n  openedBy\n  calculationRequestedBy\n  calculatedAt\n  approvedAt\n  approvedBy\n  releasedAt\n  releasedBy\n  synthetic\n  policy {\n    id\n    number\n  }\n}": types.RoundLiveDocument,
    "mutation OpenRound($input: OpenRoundInput!) {\n  outcome: openRound(input: $input) {\n    __typename\n    ... on RoundChanged {\n      round {\n        ...LiveRound\n      }\n    }\n    ... on Failure {\n      message\n    }\n  }\n}\n\nmutation CalculateRound($input: MoveRoundInput!) {\n  outcome: calculateRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nmutation ApproveRound($input: MoveRoundInput!) {\n  outcome: approveRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nmutation ReleaseRound($input: MoveRoundInput!) {\n  outcome: releaseRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nfragment RoundMoved on MoveRoundResult {\n  __typename\n  ... on RoundChanged {\n    round {\n      ...LiveRound\n    }\n  }\n  ... on Failure {\n    message\n  }\n}": types.OpenRoundDocument,
    "query Me {\n  me {\n    name\n    role\n    organisation {\n      id\n      kind\n      title\n    }\n  }\n}": types.MeDocument,
    "mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n  outcome: confirmReceipt(input: $input) {\n    __typename\n    ... on ReceiptConfirmed {\n      shipment {\n        ...OwnShipment\n      }\n    }\n    ... on Failure {\n      message\n    }\n    ... on InvalidInput {\n      path\n    }\n  }\n}": types.ConfirmReceiptDocument,
    "query OwnShipments($recipientId: ID!, $first: Int!) {\n  shipments(recipientId: $recipientId, first: $first) {\n    totalCount\n    edges {\n      node {\n        ...OwnShipment\n      }\n    }\n  }\n}\n\nfragment OwnShipment on Shipment {\n  id\n  number\n  state\n  version\n  etaEarliest\n  etaLatest\n  synthetic\n  confirmedAt\n  confirmedBy\n  note\n  legs {\n    sequence\n    state\n    consignmentNumber\n    changedAt\n    from {\n      id\n      title\n    }\n    to {\n      id\n      title\n    }\n  }\n  lines {\n    ...OwnShipmentLine\n  }\n}\n\nfragment OwnShipmentLine on ShipmentLine {\n  product {\n    id\n    name\n    packSize\n    category {\n      code\n      baseUnit\n    }\n  }\n  quantity\n  arrived\n  damaged\n  short\n  over\n}": types.OwnShipmentsDocument,
    "query ShipmentCounts($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    shipments {\n      total\n      dispatched\n      delivered\n      confirmed\n    }\n  }\n}": types.ShipmentCountsDocument,
    "query RoundSplit($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    policy {\n      id\n      document\n    }\n    products {\n      ...SplitProduct\n    }\n  }\n}\n\nfragment SplitProduct on RoundProduct {\n  product {\n    id\n    name\n    category {\n      code\n      baseUnit\n    }\n  }\n  released\n  split {\n    pool\n    units\n  }\n  allocated\n  toCentral\n  heldBack\n}": types.RoundSplitDocument,
    "query OwnReport($organisationId: ID!, $isoWeek: IsoWeek!) {\n  weeklyReport(organisationId: $organisationId, isoWeek: $isoWeek) {\n    id\n    revision\n    timeliness\n    submittedAt\n    submittedBy\n  }\n}": types.OwnReportDocument,
    "query WeekLive {\n  clock {\n    now\n    exercise\n    stopped\n  }\n  currentWeek {\n    isoWeek\n    opensAt\n    deadline\n    phase\n    kommuner: completeness(reporters: KOMMUNE) {\n      ...Completeness\n    }\n    hospitals: completeness(reporters: HOSPITAL) {\n      ...Completeness\n    }\n  }\n}\n\nfragment Completeness on Completeness {\n  expected\n  inTime\n  late\n  missing\n}": types.WeekLiveDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoundLowest($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    products {\n      ...LowestProduct\n    }\n  }\n}\n\nfragment LowestProduct on RoundProduct {\n  product {\n    id\n    name\n    category {\n      code\n      baseUnit\n    }\n  }\n  lowest(kind: KOMMUNE, first: 5) {\n    ...LowestDecision\n  }\n}\n\nfragment LowestDecision on Decision {\n  recipient {\n    id\n    name\n  }\n  packs\n  units\n  daysBefore\n  daysAfter\n  explanation\n}"): (typeof documents)["query RoundLowest($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    products {\n      ...LowestProduct\n    }\n  }\n}\n\nfragment LowestProduct on RoundProduct {\n  product {\n    id\n    name\n    category {\n      code\n      baseUnit\n    }\n  }\n  lowest(kind: KOMMUNE, first: 5) {\n    ...LowestDecision\n  }\n}\n\nfragment LowestDecision on Decision {\n  recipient {\n    id\n    name\n  }\n  packs\n  units\n  daysBefore\n  daysAfter\n  explanation\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoundLive($isoWeek: IsoWeek!) {\n  week(isoWeek: $isoWeek) {\n    isoWeek\n    round {\n      ...LiveRound\n    }\n  }\n}\n\nfragment LiveRound on Round {\n  id\n  state\n  version\n  progress {\n    done\n    total\n  }\n  openedAt\n  openedBy\n  calculationRequestedBy\n  calculatedAt\n  approvedAt\n  approvedBy\n  releasedAt\n  releasedBy\n  synthetic\n  policy {\n    id\n    number\n  }\n}"): (typeof documents)["query RoundLive($isoWeek: IsoWeek!) {\n  week(isoWeek: $isoWeek) {\n    isoWeek\n    round {\n      ...LiveRound\n    }\n  }\n}\n\nfragment LiveRound on Round {\n  id\n  state\n  version\n  progress {\n    done\n    total\n  }\n  openedAt\n  openedBy\n  calculationRequestedBy\n  calculatedAt\n  approvedAt\n  approvedBy\n  releasedAt\n  releasedBy\n  synthetic\n  policy {\n    id\n    number\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenRound($input: OpenRoundInput!) {\n  outcome: openRound(input: $input) {\n    __typename\n    ... on RoundChanged {\n      round {\n        ...LiveRound\n      }\n    }\n    ... on Failure {\n      message\n    }\n  }\n}\n\nmutation CalculateRound($input: MoveRoundInput!) {\n  outcome: calculateRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nmutation ApproveRound($input: MoveRoundInput!) {\n  outcome: approveRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nmutation ReleaseRound($input: MoveRoundInput!) {\n  outcome: releaseRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nfragment RoundMoved on MoveRoundResult {\n  __typename\n  ... on RoundChanged {\n    round {\n      ...LiveRound\n    }\n  }\n  ... on Failure {\n    message\n  }\n}"): (typeof documents)["mutation OpenRound($input: OpenRoundInput!) {\n  outcome: openRound(input: $input) {\n    __typename\n    ... on RoundChanged {\n      round {\n        ...LiveRound\n      }\n    }\n    ... on Failure {\n      message\n    }\n  }\n}\n\nmutation CalculateRound($input: MoveRoundInput!) {\n  outcome: calculateRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nmutation ApproveRound($input: MoveRoundInput!) {\n  outcome: approveRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nmutation ReleaseRound($input: MoveRoundInput!) {\n  outcome: releaseRound(input: $input) {\n    ...RoundMoved\n  }\n}\n\nfragment RoundMoved on MoveRoundResult {\n  __typename\n  ... on RoundChanged {\n    round {\n      ...LiveRound\n    }\n  }\n  ... on Failure {\n    message\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Me {\n  me {\n    name\n    role\n    organisation {\n      id\n      kind\n      title\n    }\n  }\n}"): (typeof documents)["query Me {\n  me {\n    name\n    role\n    organisation {\n      id\n      kind\n      title\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n  outcome: confirmReceipt(input: $input) {\n    __typename\n    ... on ReceiptConfirmed {\n      shipment {\n        ...OwnShipment\n      }\n    }\n    ... on Failure {\n      message\n    }\n    ... on InvalidInput {\n      path\n    }\n  }\n}"): (typeof documents)["mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n  outcome: confirmReceipt(input: $input) {\n    __typename\n    ... on ReceiptConfirmed {\n      shipment {\n        ...OwnShipment\n      }\n    }\n    ... on Failure {\n      message\n    }\n    ... on InvalidInput {\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnShipments($recipientId: ID!, $first: Int!) {\n  shipments(recipientId: $recipientId, first: $first) {\n    totalCount\n    edges {\n      node {\n        ...OwnShipment\n      }\n    }\n  }\n}\n\nfragment OwnShipment on Shipment {\n  id\n  number\n  state\n  version\n  etaEarliest\n  etaLatest\n  synthetic\n  confirmedAt\n  confirmedBy\n  note\n  legs {\n    sequence\n    state\n    consignmentNumber\n    changedAt\n    from {\n      id\n      title\n    }\n    to {\n      id\n      title\n    }\n  }\n  lines {\n    ...OwnShipmentLine\n  }\n}\n\nfragment OwnShipmentLine on ShipmentLine {\n  product {\n    id\n    name\n    packSize\n    category {\n      code\n      baseUnit\n    }\n  }\n  quantity\n  arrived\n  damaged\n  short\n  over\n}"): (typeof documents)["query OwnShipments($recipientId: ID!, $first: Int!) {\n  shipments(recipientId: $recipientId, first: $first) {\n    totalCount\n    edges {\n      node {\n        ...OwnShipment\n      }\n    }\n  }\n}\n\nfragment OwnShipment on Shipment {\n  id\n  number\n  state\n  version\n  etaEarliest\n  etaLatest\n  synthetic\n  confirmedAt\n  confirmedBy\n  note\n  legs {\n    sequence\n    state\n    consignmentNumber\n    changedAt\n    from {\n      id\n      title\n    }\n    to {\n      id\n      title\n    }\n  }\n  lines {\n    ...OwnShipmentLine\n  }\n}\n\nfragment OwnShipmentLine on ShipmentLine {\n  product {\n    id\n    name\n    packSize\n    category {\n      code\n      baseUnit\n    }\n  }\n  quantity\n  arrived\n  damaged\n  short\n  over\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ShipmentCounts($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    shipments {\n      total\n      dispatched\n      delivered\n      confirmed\n    }\n  }\n}"): (typeof documents)["query ShipmentCounts($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    shipments {\n      total\n      dispatched\n      delivered\n      confirmed\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoundSplit($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    policy {\n      id\n      document\n    }\n    products {\n      ...SplitProduct\n    }\n  }\n}\n\nfragment SplitProduct on RoundProduct {\n  product {\n    id\n    name\n    category {\n      code\n      baseUnit\n    }\n  }\n  released\n  split {\n    pool\n    units\n  }\n  allocated\n  toCentral\n  heldBack\n}"): (typeof documents)["query RoundSplit($roundId: ID!) {\n  round(id: $roundId) {\n    id\n    policy {\n      id\n      document\n    }\n    products {\n      ...SplitProduct\n    }\n  }\n}\n\nfragment SplitProduct on RoundProduct {\n  product {\n    id\n    name\n    category {\n      code\n      baseUnit\n    }\n  }\n  released\n  split {\n    pool\n    units\n  }\n  allocated\n  toCentral\n  heldBack\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnReport($organisationId: ID!, $isoWeek: IsoWeek!) {\n  weeklyReport(organisationId: $organisationId, isoWeek: $isoWeek) {\n    id\n    revision\n    timeliness\n    submittedAt\n    submittedBy\n  }\n}"): (typeof documents)["query OwnReport($organisationId: ID!, $isoWeek: IsoWeek!) {\n  weeklyReport(organisationId: $organisationId, isoWeek: $isoWeek) {\n    id\n    revision\n    timeliness\n    submittedAt\n    submittedBy\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WeekLive {\n  clock {\n    now\n    exercise\n    stopped\n  }\n  currentWeek {\n    isoWeek\n    opensAt\n    deadline\n    phase\n    kommuner: completeness(reporters: KOMMUNE) {\n      ...Completeness\n    }\n    hospitals: completeness(reporters: HOSPITAL) {\n      ...Completeness\n    }\n  }\n}\n\nfragment Completeness on Completeness {\n  expected\n  inTime\n  late\n  missing\n}"): (typeof documents)["query WeekLive {\n  clock {\n    now\n    exercise\n    stopped\n  }\n  currentWeek {\n    isoWeek\n    opensAt\n    deadline\n    phase\n    kommuner: completeness(reporters: KOMMUNE) {\n      ...Completeness\n    }\n    hospitals: completeness(reporters: HOSPITAL) {\n      ...Completeness\n    }\n  }\n}\n\nfragment Completeness on Completeness {\n  expected\n  inTime\n  late\n  missing\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;