/** What made a figure hard to believe. */
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
