import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Node } from '../../platform/graphql/node.js';
import { Category } from './category.entity.js';

/** What is received, allocated and shipped. Its name is told in the caller's language. */
@ObjectType({ implements: () => [Node], description: 'An article of a category, shared out in whole packs.' })
@Entity('product')
@Unique('product_gtin_unique', ['gtin'])
@Check('product_pack_size', 'pack_size > 0')
@Index('product_by_category', ['categoryCode'])
export class Product {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Category, { name: 'product_category', onDelete: 'RESTRICT' })
  @Column('text')
  categoryCode: string;
  @Field(() => String) @Column('text') gtin: string;
  @Field(() => Int, { description: 'Base units of the category in one pack.' })
  @Column('integer')
  packSize: number;
  @Column('text') nameNb: string;
  @Column('text') nameNn: string;
  @Column('text') nameEn: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
}
