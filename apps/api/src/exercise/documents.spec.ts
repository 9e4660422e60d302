import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { DECISIONS } from './outcome/decisions.js';
import { ROUND } from './outcome/round.js';
import { SHIPMENTS } from './outcome/shipments.js';
import { STOCK } from './outcome/stock.js';
import { WEEK } from './outcome/week.js';
import { CONFIRM_RECEIPT } from './play/confirm-arrived.js';
import { APPROVE_ROUND, CALCULATE_ROUND, OPEN_ROUND, RELEASE_ROUND, ROUND_STATE } from './play/decide.js';
import { SHIPMENT_COUNTS } from './play/move-goods.js';
import { ROUND_OF_WEEK } from './play/refuse-played-week.js';
import { REGISTER_GOODS } from './play/register-goods.js';
import { SUBMIT_REPORT } from './play/send-reports.js';
import { SET_CLOCK } from './play/set-clock.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

it.each(
  Object.entries({
    ...{ DECISIONS, ROUND, SHIPMENTS, STOCK, WEEK, CONFIRM_RECEIPT, OPEN_ROUND, CALCULATE_ROUND },
    ...{ APPROVE_ROUND, RELEASE_ROUND, ROUND_STATE, SHIPMENT_COUNTS, ROUND_OF_WEEK, REGISTER_GOODS },
    ...{ SUBMIT_REPORT, SET_CLOCK },
  }),
)('%s asks for what the published schema has', (_name, document) => {
  expect(validate(schema, parse(document))).toEqual([]);
});
