import { Module } from '@nestjs/common';
import { ForgetSettled } from './forget-settled.js';

@Module({ providers: [ForgetSettled] })
export class RetentionModule {}
