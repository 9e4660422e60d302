import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { IdentityModule } from '../identity/identity.module.js';
import { type Persona, PERSONAS, SUBJECT_EXISTS, type SubjectExists } from './ports.js';

const persona = (subject: string, title: string, organisationName: string): Persona => ({
  subject,
  title: { nb: title, nn: title, en: `${title} (en)` },
  organisationName,
});

export const personas = [
  persona('kommune', 'Kommune <smittevern>', 'Tromsø "kommune"'),
  persona('helsedirektoratet', 'Helsedirektoratet', 'Helsedirektoratet'),
];

const subjectExists: SubjectExists = (subject) => Promise.resolve(subject === 'reporter-5401');

@Module({
  providers: [
    { provide: PERSONAS, useValue: personas },
    { provide: SUBJECT_EXISTS, useValue: subjectExists },
  ],
  exports: [PERSONAS, SUBJECT_EXISTS],
})
class SubjectsModule {}

export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** A program that is nothing but identity, on a data directory and a port of its own. */
export class IssuerApp {
  private constructor(
    readonly url: string,
    readonly nest: NestFastifyApplication,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<IssuerApp> {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'fordel-issuer-'));
    const options = { publicUrl: 'http://localhost:3000', audience: 'fordel', dataDirectory };
    const identity = IdentityModule.embedded({ ...options, imports: [SubjectsModule] });
    const compiled = await Test.createTestingModule({ imports: [identity] }).compile();
    const nest = compiled.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    await nest.listen(0, '127.0.0.1');
    return new IssuerApp(await nest.getUrl(), nest, async () => {
      await nest.close();
      rmSync(dataDirectory, { recursive: true });
    });
  }

  get(path: string): Promise<Answer> {
    return this.send(path, { method: 'GET' });
  }

  /** @param form undefined posts no body at all */
  post(path: string, form?: string): Promise<Answer> {
    const body = form === undefined ? undefined : new URLSearchParams(form);
    return this.send(path, { method: 'POST', body });
  }

  private async send(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(this.url + path, { ...init, redirect: 'manual' });
    return { status: response.status, headers: response.headers, body: await response.text() };
  }
}
