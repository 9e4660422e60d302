import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, QuantityScalar } from '../../../platform/graphql/scalars.js';
import { NormalStockKind } from '../kind.js';

@ObjectType({ description: 'A calendar year’s use of one kind, in pieces.' })
export class AnnualUseLine {
  @Field(() => NormalStockKind) kind: NormalStockKind;
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'What counts: stated, else by the reports; null: not known.',
  })
  used: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'As the organisation states it.' })
  stated: number | null;
  @Field(() => QuantityScalar, {
    nullable: true,
    description:
      'By the weekly reports, a week that is not known counted as the mean of the others; null: less than three quarters of the weeks are known.',
  })
  reported: number | null;
  @Field(() => Int, { description: 'In how many of the year’s weeks use is known.' }) weeks: number;
  @Field(() => String, { nullable: true, description: 'Why the year is unlike others; null: it is not.' })
  deviantBecause: string | null;
}

@ObjectType({ description: 'What is known of a calendar year’s use, and what the organisation says of it.' })
export class AnnualUse {
  @Field(() => Int) year: number;
  @Field(() => Int, { description: 'ISO weeks: 52 or 53.' }) weeksInYear: number;
  @Field(() => Int, { description: 'To be sent along with the next statement; 0: none is made.' })
  revision: number;
  @Field(() => String, { nullable: true }) source: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true }) statedBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) statedAt: Date | null;
  @Field(() => [AnnualUseLine]) lines: AnnualUseLine[];
}
