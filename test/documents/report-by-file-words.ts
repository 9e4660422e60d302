import type { Locale } from '@fordel/shared';

/** What stands around the figures and names of the code in docs/report-by-file.*.md. */
interface FileWords {
  readonly languages: readonly [nb: string, nn: string, en: string];
  readonly also: string;
  readonly required: string;
  readonly yes: string;
  readonly code: string;
  readonly reason: string;
  readonly says: string;
  readonly unit: string;
  readonly units: { readonly piece: string; readonly ml: string };
  readonly limits: (rows: string, columns: number, megabytes: number, unpacked: number) => string;
  readonly shown: (faults: number, looked: string) => string;
}

export const REPORT_BY_FILE_WORDS: Readonly<Record<Locale, FileWords>> = {
  nb: {
    languages: ['bokmål', 'nynorsk', 'engelsk'],
    ...{
      also: 'også',
      required: 'må være med',
      yes: 'ja',
      code: 'kode',
      reason: 'grunn',
      says: 'hva den sier',
    },
    ...{ unit: 'enhet', units: { piece: 'stykker', ml: 'milliliter' } },
    limits: (rows, columns, megabytes, unpacked) =>
      `- Høyst ${rows} rader og ${columns} kolonner; filen ${megabytes} MB, pakket ut ${unpacked} MB.`,
    shown: (faults, looked) =>
      `Svaret har de første ${faults} feilene (${looked} når du ser på filen), og hvor mange det er i alt.`,
  },
  nn: {
    languages: ['bokmål', 'nynorsk', 'engelsk'],
    ...{
      also: 'òg',
      required: 'må vere med',
      yes: 'ja',
      code: 'kode',
      reason: 'grunn',
      says: 'kva han seier',
    },
    ...{ unit: 'eining', units: { piece: 'stykke', ml: 'milliliter' } },
    limits: (rows, columns, megabytes, unpacked) =>
      `- Høgst ${rows} rader og ${columns} kolonnar; fila ${megabytes} MB, pakka ut ${unpacked} MB.`,
    shown: (faults, looked) =>
      `Svaret har dei første ${faults} feila (${looked} når du ser på fila), og kor mange det er i alt.`,
  },
  en: {
    languages: ['bokmål', 'nynorsk', 'English'],
    ...{
      also: 'also',
      required: 'must be there',
      yes: 'yes',
      code: 'code',
      reason: 'reason',
      says: 'what it says',
    },
    ...{ unit: 'unit', units: { piece: 'pieces', ml: 'millilitres' } },
    limits: (rows, columns, megabytes, unpacked) =>
      `- At most ${rows} rows and ${columns} columns; the file ${megabytes} MB, unpacked ${unpacked} MB.`,
    shown: (faults, looked) =>
      `The answer has the first ${faults} faults (${looked} when you look at the file), and how many there are in all.`,
  },
};
