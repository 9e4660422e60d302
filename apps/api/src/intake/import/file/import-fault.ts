import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ImportFaultCode } from './fault.js';

registerEnumType(ImportFaultCode, { name: 'ImportFaultCode' });

@ObjectType({ description: 'One thing that is wrong with a file, and where.' })
export class ImportFault {
  @Field(() => Int, { nullable: true, description: 'The headings are row 1; null: it concerns the file.' })
  row: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The first is 1; null: it concerns the whole row or report.',
  })
  column: number | null;
  @Field(() => String, { nullable: true, description: 'As a spreadsheet names it: F12.' })
  cell: string | null;
  @Field(() => String, { nullable: true, description: 'The heading of the column, as the file has it.' })
  heading: string | null;
  @Field(() => ImportFaultCode) code: ImportFaultCode;
  @Field(() => String, { description: "What to do, in the caller's language." }) message: string;
}
