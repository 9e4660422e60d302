import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Text } from '@fordel/shared';
import { Failure } from '../../../platform/graphql/failure.js';
import { FILE_TOO_LARGE } from '../../../platform/graphql/upload-limit.js';
import { MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED_BYTES } from './cell.js';
import { FileRefusal } from './no-table.js';

registerEnumType(FileRefusal, { name: 'FileRefusal' });

const MEGABYTE = 1024 * 1024;
const rows = (locale: string): string => MAX_ROWS.toLocaleString(locale);

const TEXTS: Readonly<Record<FileRefusal, Text>> = {
  TOO_LARGE: FILE_TOO_LARGE,
  UNPACKS_TOO_LARGE: {
    nb: `Regnearket er større enn ${MAX_UNPACKED_BYTES / MEGABYTE} MB når det pakkes ut. Kopier tallene til en ny mal.`,
    nn: `Reknearket er større enn ${MAX_UNPACKED_BYTES / MEGABYTE} MB når det blir pakka ut. Kopier tala til ein ny mal.`,
    en: `The workbook is larger than ${MAX_UNPACKED_BYTES / MEGABYTE} MB when unpacked. Copy the figures to a new template.`,
  },
  TOO_MANY_ROWS: {
    nb: `Filen har mer enn ${rows('nb')} rader. Del den opp.`,
    nn: `Fila har meir enn ${rows('nn')} rader. Del henne opp.`,
    en: `The file has more than ${rows('en')} rows. Divide it.`,
  },
  TOO_MANY_COLUMNS: {
    nb: `Filen har mer enn ${MAX_COLUMNS} kolonner. Bruk kolonnene i malen.`,
    nn: `Fila har meir enn ${MAX_COLUMNS} kolonnar. Bruk kolonnane i malen.`,
    en: `The file has more than ${MAX_COLUMNS} columns. Use those of the template.`,
  },
  BROKEN_QUOTES: {
    nb: 'Et anførselstegn i filen er ikke avsluttet.',
    nn: 'Eit hermeteikn i fila er ikkje avslutta.',
    en: 'A quotation mark in the file is not closed.',
  },
  UNREADABLE: {
    nb: 'Filen kan ikke leses som CSV eller XLSX. Lagre den i et av disse formatene, uten passord.',
    nn: 'Fila kan ikkje lesast som CSV eller XLSX. Lagre henne i eit av desse formata, utan passord.',
    en: 'The file cannot be read as CSV or XLSX. Save it as one of these, without a password.',
  },
  TOO_HEAVY: {
    nb: 'Filen tar for lang tid eller for mye minne å lese. Del den opp, eller kopier tallene til en ny mal.',
    nn: 'Fila tek for lang tid eller for mykje minne å lese. Del henne opp, eller kopier tala til ein ny mal.',
    en: 'The file takes too long or too much memory to read. Divide it, or copy the figures to a new template.',
  },
  EMPTY: {
    nb: 'Filen er tom, eller har ingen rader under overskriftene.',
    nn: 'Fila er tom, eller har ingen rader under overskriftene.',
    en: 'The file is empty, or has no rows below its headings.',
  },
};

const atRow = (row: number, { nb, nn, en }: Text): Text => ({
  nb: `Rad ${row}: ${nb}`,
  nn: `Rad ${row}: ${nn}`,
  en: `Row ${row}: ${en}`,
});

@ObjectType({
  implements: () => [Failure],
  description: 'The file could not be taken as a table at all; nothing was stored.',
})
export class FileRefused extends Failure {
  @Field(() => FileRefusal) readonly reason: FileRefusal;
  @Field(() => Int, { nullable: true, description: 'The row it was found at, where there is one.' })
  readonly row: number | null;
  constructor(reason: FileRefusal, row: number | null = null) {
    super(row === null ? TEXTS[reason] : atRow(row, TEXTS[reason]));
    this.reason = reason;
    this.row = row;
  }
}
