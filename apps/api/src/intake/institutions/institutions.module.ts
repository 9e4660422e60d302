import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IntakeModule } from '../intake.module.js';
import { ConsolidationRepository } from './consolidation/consolidation.repository.js';
import {
  ConsolidationResolver,
  DifferenceResolver,
  PartSumsResolver,
} from './consolidation/consolidation.resolver.js';
import { Consolidations } from './consolidation/consolidations.js';
import { InstitutionFormResolver } from './form/institution-form.resolver.js';
import { InstitutionForms } from './form/institution-forms.js';
import { InstitutionPartLineRow } from './part/institution-part-line.entity.js';
import { InstitutionPartLines } from './part/institution-part-lines.js';
import { InstitutionPartRow } from './part/institution-part.entity.js';
import { InstitutionPartRepository } from './part/institution-part.repository.js';
import { InstitutionPartLineResolver, InstitutionPartResolver } from './part/institution-part.resolver.js';
import { SendInstitutionPart } from './send-part/send-institution-part.js';

/** The parts of a report that institutions fill in themselves. */
@Module({
  imports: [IntakeModule, TypeOrmModule.forFeature([InstitutionPartRow, InstitutionPartLineRow])],
  providers: [
    InstitutionPartRepository,
    InstitutionPartLines,
    SendInstitutionPart,
    InstitutionPartResolver,
    InstitutionPartLineResolver,
    InstitutionForms,
    InstitutionFormResolver,
    ConsolidationRepository,
    Consolidations,
    ConsolidationResolver,
    PartSumsResolver,
    DifferenceResolver,
  ],
})
export class InstitutionsModule {}
