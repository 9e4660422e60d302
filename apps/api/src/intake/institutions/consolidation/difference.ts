import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { QuantityScalar } from '../../../platform/graphql/scalars.js';
import type { ReportedLine } from '../../report/weekly-report.js';
import { PART_FIGURES, type PartFigure } from '../part/institution-part.js';
import type { PartSums } from './part-sums.js';

const PartFigureEnum = {
  STOCK: 'stock',
  USED: 'used',
  EXPECTED_NEXT_WEEK: 'expectedNextWeek',
  OWN_PURCHASE: 'ownPurchase',
  ON_ORDER: 'onOrder',
} as const satisfies Record<string, PartFigure>;
registerEnumType(PartFigureEnum, { name: 'PartFigure', description: 'What parts are added up in.' });

@ObjectType({ description: 'A figure of the report that is not the sum of the parts it was built on.' })
export class Difference {
  categoryCode: string;
  @Field(() => PartFigureEnum) figure: PartFigure;
  @Field(() => QuantityScalar, { nullable: true, description: 'Of those who told it; null: nobody did.' })
  sum: number | null;
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'What was sent; null: not known, or not told.',
  })
  reported: number | null;
}

/** What the report says otherwise than the sums, in the order of the form. */
export function differencesOf(lines: readonly ReportedLine[], sums: readonly PartSums[]): Difference[] {
  return sums.flatMap((ofCategory) => {
    const { categoryCode } = ofCategory;
    const line = lines.find((candidate) => candidate.categoryCode === categoryCode);
    return PART_FIGURES.flatMap((figure) => {
      const [{ sum }, reported] = [ofCategory[figure], line?.[figure] ?? null];
      return sum === reported ? [] : [{ categoryCode, figure, sum, reported }];
    });
  });
}
