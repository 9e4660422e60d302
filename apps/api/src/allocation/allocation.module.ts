import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IntakeModule } from '../intake/intake.module.js';
import { UrgentModule } from '../intake/urgent/urgent.module.js';
import { SupplyModule } from '../supply/supply.module.js';
import { CalculateRoundHandler } from './calculation/calculate-round.handler.js';
import { Progress } from './calculation/progress.js';
import { DecisionRepository } from './figures/decision.repository.js';
import { DecisionResolver } from './figures/decision.resolver.js';
import { AllocationDecisionRow, RoundProductRow } from './figures/figures.entity.js';
import { FiguresRepository } from './figures/figures.repository.js';
import { LowestDecisions } from './figures/lowest-decisions.js';
import { RoundProductRepository } from './figures/round-product.repository.js';
import { RoundProductResolver } from './figures/round-product.resolver.js';
import { RoundInputsRepository } from './inputs/round-inputs.repository.js';
import { GatherInputs } from './inputs/round-inputs.js';
import { PolicyVersionRow } from './policy/policy-version.entity.js';
import { PolicyRepository } from './policy/policy.repository.js';
import { PolicyResolver } from './policy/policy.resolver.js';
import { ApproveRound } from './round/move-round/approve-round.js';
import { CalculateRound } from './round/move-round/calculate-round.js';
import { MoveRound } from './round/move-round/move-round.js';
import { ReleaseRound } from './round/move-round/release-round.js';
import { OpenRound } from './round/open-round/open-round.js';
import { RoundMutationsResolver } from './round/round-mutations.resolver.js';
import { AllocationProgressRow, AllocationRoundRow } from './round/round.entity.js';
import { RoundRepository } from './round/round.repository.js';
import { CalculationTroubleResolver } from './round/calculation-trouble.resolver.js';
import { RoundResolver } from './round/round.resolver.js';
import { WeekRoundResolver } from './round/week-round.resolver.js';
import { GrantUrgentRequests } from './urgent/grant-urgent-requests/grant-urgent-requests.js';
import { ReserveUrgent } from './urgent/grant-urgent-requests/reserve-urgent.js';
import { UrgentBatches } from './urgent/urgent-batches.js';
import { UrgentGrantLineRow, UrgentGrantRow } from './urgent/urgent-grant.entity.js';
import { UrgentGrantRepository } from './urgent/urgent-grant.repository.js';
import { UrgentGrants } from './urgent/urgent-grants.js';
import { UrgentInputsRepository } from './urgent/urgent-inputs.repository.js';
import { UrgentBatchProductResolver, UrgentGrantLineResolver } from './urgent/urgent-part.resolvers.js';
import { UrgentResolver } from './urgent/urgent.resolver.js';

/** Who gets what: policies, rounds, and the figures of each with the record of why. */
@Module({
  imports: [
    IntakeModule,
    UrgentModule,
    SupplyModule,
    TypeOrmModule.forFeature([
      PolicyVersionRow,
      AllocationRoundRow,
      AllocationProgressRow,
      RoundProductRow,
      AllocationDecisionRow,
      UrgentGrantRow,
      UrgentGrantLineRow,
    ]),
  ],
  providers: [
    PolicyRepository,
    PolicyResolver,
    RoundRepository,
    MoveRound,
    OpenRound,
    CalculateRound,
    ApproveRound,
    ReleaseRound,
    RoundResolver,
    CalculationTroubleResolver,
    RoundMutationsResolver,
    WeekRoundResolver,
    RoundInputsRepository,
    GatherInputs,
    CalculateRoundHandler,
    Progress,
    FiguresRepository,
    RoundProductRepository,
    RoundProductResolver,
    DecisionRepository,
    DecisionResolver,
    LowestDecisions,
    UrgentInputsRepository,
    UrgentBatches,
    UrgentGrantRepository,
    UrgentGrants,
    ReserveUrgent,
    GrantUrgentRequests,
    UrgentResolver,
    UrgentGrantLineResolver,
    UrgentBatchProductResolver,
  ],
})
export class AllocationModule {}
