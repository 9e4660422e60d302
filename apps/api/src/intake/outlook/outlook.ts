import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { IsoWeekScalar, QuantityScalar } from '../../platform/graphql/scalars.js';
import type { BaseUnit } from '../../registry/catalogue/category.entity.js';
import type { Suspicion } from '../plausibility/line-in-view.js';
import { PeerComparison } from './peer-comparison.js';
import { ReportWarning } from '../plausibility/report-warning.js';

/** What one category of a report means. Base units. */
@ObjectType({ isAbstract: true })
export class LineMeaning {
  @Field(() => QuantityScalar, { description: 'From the national supply, since the report before.' })
  delivered: number;
  @Field(() => QuantityScalar, { description: 'From the national supply, not signed for then.' })
  onTheWay: number;
  @Field(() => QuantityScalar, {
    nullable: true,
    description:
      'Mean weekly use in the latest reports before, corrected for days without stock; null: not known.',
  })
  usualUse: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Days of cover: stock and what is on its way, at expected use; 0: there is none; null: nothing is used, or not known.',
  })
  daysCover: number | null;
  @Field(() => IsoWeekScalar, {
    nullable: true,
    description:
      'The first week it does not last through; null: nothing is used, not known, or not within two years.',
  })
  runsOutIn: IsoWeek | null;
  @Field(() => PeerComparison, {
    nullable: true,
    description: 'null: no kommune, or fewer than five of its size have reported.',
  })
  peers: PeerComparison | null;
  @Field(() => [ReportWarning], { description: 'What is hard to believe, one warning per figure.' })
  warnings: ReportWarning[];
}

@ObjectType({ description: 'What one category of a sent report means, as things stood when it was sent.' })
export class LineOutlook extends LineMeaning {}

/** The same before it has words. */
export interface Outlook extends Omit<LineMeaning, 'warnings'> {
  readonly categoryCode: string;
  readonly baseUnit: BaseUnit;
  readonly suspicions: readonly Suspicion[];
}
