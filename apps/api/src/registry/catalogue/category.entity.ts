import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export const BaseUnitEnum = { PIECE: 'piece', ML: 'ml' } as const;
export type BaseUnit = (typeof BaseUnitEnum)[keyof typeof BaseUnitEnum];
registerEnumType(BaseUnitEnum, {
  name: 'BaseUnit',
  description: 'What every quantity of a category counts: pieces (one glove is one) or millilitres.',
});

/** What is reported. Its name is told in the caller's language. */
@ObjectType({ description: 'A kind of equipment, as it is reported every week.' })
@Entity('category')
@Check('category_base_unit', "base_unit in ('piece', 'ml')")
export class Category {
  @Field(() => ID) @PrimaryColumn('text') code: string;
  @Column('integer') position: number;
  @Field(() => BaseUnitEnum) @Column('text') baseUnit: BaseUnit;
  @Column('text') nameNb: string;
  @Column('text') nameNn: string;
  @Column('text') nameEn: string;
  @Field(() => [String], {
    description: 'Any of DROPLET, CONTACT, AEROSOL, SPLASH; empty for what protects nobody by itself.',
  })
  @Column('text', { array: true })
  protectsAgainst: string[];
}
