import { registerEnumType } from '@nestjs/graphql';

export enum PlausibilityCheck {
  SUDDEN_ZERO = 'SUDDEN_ZERO',
  FACTOR_OF_PACK = 'FACTOR_OF_PACK',
  FACTOR_OF_TWO = 'FACTOR_OF_TWO',
  STOCK_IDENTITY = 'STOCK_IDENTITY',
  STOCK_OUT = 'STOCK_OUT',
  EXPECTED_USE = 'EXPECTED_USE',
  PEERS = 'PEERS',
  NEED_MODEL = 'NEED_MODEL',
}
registerEnumType(PlausibilityCheck, {
  name: 'PlausibilityCheck',
  description: 'What made a figure hard to believe. A warning never keeps a report from being sent.',
  valuesMap: {
    SUDDEN_ZERO: { description: 'Nothing, where there was something.' },
    FACTOR_OF_PACK: { description: 'About a pack size times too small or too large: packs or pieces?' },
    FACTOR_OF_TWO: { description: 'About half or double throughout: pairs or pieces?' },
    STOCK_IDENTITY: { description: 'Last stock + delivered + own purchase − used is far from the stock.' },
    STOCK_OUT: { description: 'There was none, and it is not told for how many days.' },
    EXPECTED_USE: { description: 'Far from the use of the latest weeks.' },
    PEERS: { description: 'Far from what similar kommuner use per 1,000 inhabitants.' },
    NEED_MODEL: { description: 'Far from what the need model expects.' },
  },
});
