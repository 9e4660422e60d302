import { useTranslation } from 'react-i18next';
import type { SplitProductFragment } from '../generated/graphql.js';
import type { Part } from '../kit/tone.js';
import { useFormat } from '../kit/use-format.js';
import type { PoolKind } from './pool-kinds.js';
import { unitsByKind } from './split-parts.js';

const TONES = { HOSPITAL: 'hospital', KOMMUNE: 'kommune', CENTRAL: 'central' } as const;

/** The two bars of a product: by whose pool it went into, and by what became of it. */
export function useSplitParts(product: SplitProductFragment, kinds: ReadonlyMap<string, PoolKind>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { baseUnit } = product.product.category;
  const units = unitsByKind(product, kinds);
  const key = (['HOSPITAL', 'KOMMUNE', 'CENTRAL'] as const).map((kind): Part => ({
    tone: TONES[kind],
    value: units[kind],
    label: t(`split.${kind}`),
    text: format.quantity(units[kind], baseUnit),
  }));
  const outcome = [
    ['allocated', 'allocated', product.allocated],
    ['central', 'toCentral', product.toCentral],
    ['heldBack', 'heldBack', product.heldBack],
  ] as const;
  const result = outcome
    .filter(([tone, , value]) => value > 0 || tone !== 'heldBack')
    .map(([tone, label, value]): Part => ({
      tone,
      value,
      label: t(`split.${label}`),
      text: format.quantity(value, baseUnit),
    }));
  return { key, result, released: format.quantity(product.released, baseUnit) };
}
