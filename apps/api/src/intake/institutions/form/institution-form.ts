import { Field, ObjectType } from '@nestjs/graphql';
import { Category } from '../../../registry/catalogue/category.entity.js';
import { Institution } from '../../../registry/institution/institution.entity.js';
import { Week } from '../../week/week.js';
import { InstitutionPart } from '../part/institution-part.js';

@ObjectType({ description: 'Everything an institution needs to fill in its part of a week.' })
export class InstitutionForm {
  @Field(() => Institution) institution: Institution;
  @Field(() => Week) week: Week;
  @Field(() => InstitutionPart, { nullable: true, description: 'The latest revision; null: not sent yet.' })
  current: InstitutionPart | null;
  @Field(() => InstitutionPart, {
    nullable: true,
    description: 'The latest part of an earlier week; null: there is none.',
  })
  previous: InstitutionPart | null;
  @Field(() => Boolean, { description: 'Whether the report this is a part of has been sent.' })
  reportSent: boolean;
  @Field(() => [Category], { description: 'What is asked for, in the order of the report.' })
  categories: Category[];
}
