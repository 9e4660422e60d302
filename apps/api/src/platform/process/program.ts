import type { DynamicModule } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';

/** The root module: the application given, and the health list that main needs from it. */
export const programOf = (application: DynamicModule): DynamicModule => ({
  module: class Program {},
  imports: [HealthModule, application],
});
