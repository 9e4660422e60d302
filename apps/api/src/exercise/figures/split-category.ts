import { apportion } from './apportion.js';
import type { PublishedCode } from './published.js';

const GOWNS_TO_SUITS = [4, 1];

/** Published quantities by the catalogue's categories: the one merged figure is split four gowns to one suit. */
export function byCategory(published: Partial<Record<PublishedCode, number>>): Record<string, number> {
  const { GOWN_AND_SUIT, ...others } = published;
  if (GOWN_AND_SUIT === undefined) return others;
  const [SMITTEFRAKK = 0, SMITTEDRAKT = 0] = apportion(GOWN_AND_SUIT, GOWNS_TO_SUITS);
  return { ...others, SMITTEFRAKK, SMITTEDRAKT };
}
