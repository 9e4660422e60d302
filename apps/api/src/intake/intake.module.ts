import { Module } from '@nestjs/common';

/** Weekly reports: what every kommune and hospital has, uses and expects to use. */
@Module({})
export class IntakeModule {}
