import { Field, Int, ObjectType } from '@nestjs/graphql';
import { QuantityScalar } from '../../../platform/graphql/scalars.js';
import { PART_FIGURES, type InstitutionPartLine, type PartFigure } from '../part/institution-part.js';

@ObjectType({
  description:
    'One figure added up. of = told + unknown + missing: only when told = of is the sum that of all of them.',
})
export class PartSum {
  @Field(() => QuantityScalar, { nullable: true, description: 'Of those who told it; null: nobody did.' })
  sum: number | null;
  @Field(() => Int, { description: 'Institutions that told a figure, 0 among them.' }) told: number;
  @Field(() => Int, { description: 'Institutions that sent their part without it: not known, or not told.' })
  unknown: number;
  @Field(() => Int, { description: 'Institutions in all.' }) of: number;
}

@ObjectType({ description: 'One category added up over institutions, in its base unit.' })
export class PartSums implements Record<PartFigure, PartSum> {
  categoryCode: string;
  @Field(() => PartSum) stock: PartSum;
  @Field(() => PartSum, { description: 'Last week.' }) used: PartSum;
  @Field(() => PartSum) expectedNextWeek: PartSum;
  @Field(() => PartSum) ownPurchase: PartSum;
  @Field(() => PartSum) onOrder: PartSum;
}

/**
 * The parts of a week added up, figure by figure. What is missing or not known is counted as such and never added as 0.
 * @param lines of one revision of each part that was sent
 * @param of how many institutions there are, those whose part is missing among them
 */
export function sumsOf(
  lines: readonly InstitutionPartLine[],
  of: number,
  categories: readonly string[],
): PartSums[] {
  return categories.map((categoryCode) => {
    const ofCategory = lines.filter((line) => line.categoryCode === categoryCode);
    const sums = PART_FIGURES.map((figure): [PartFigure, PartSum] => {
      const told = ofCategory.flatMap((line) => line[figure] ?? []);
      const sum = told.length === 0 ? null : told.reduce((total, value) => total + value, 0);
      return [figure, { sum, told: told.length, unknown: ofCategory.length - told.length, of }];
    });
    return { categoryCode, ...(Object.fromEntries(sums) as Record<PartFigure, PartSum>) };
  });
}
