import { Field, ObjectType } from '@nestjs/graphql';
import { Institution } from './institution.entity.js';

@ObjectType({ description: 'As it stands now.' })
export class InstitutionSaved {
  @Field(() => Institution) readonly institution: Institution;
  constructor(institution: Institution) {
    this.institution = institution;
  }
}
