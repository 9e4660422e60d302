import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ReportFaultCode {
  UNKNOWN_CATEGORY = 'UNKNOWN_CATEGORY',
  DUPLICATE_CATEGORY = 'DUPLICATE_CATEGORY',
  MISSING_LINE = 'MISSING_LINE',
  MISSING_VALUE = 'MISSING_VALUE',
  NEGATIVE = 'NEGATIVE',
  FRACTIONAL = 'FRACTIONAL',
  ABSURD = 'ABSURD',
}
registerEnumType(ReportFaultCode, { name: 'ReportFaultCode' });

@ObjectType({ description: 'One thing that is wrong with a report.' })
export class ReportFault {
  @Field(() => String, { description: 'Where, such as lines.3.stock; lines when a whole line is missing.' })
  path: string;
  @Field(() => ReportFaultCode) code: ReportFaultCode;
  @Field(() => String, { nullable: true }) categoryCode: string | null;
  @Field(() => String, { description: "What to do, in the caller's language." }) message: string;
}
