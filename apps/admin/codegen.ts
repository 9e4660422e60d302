import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and typed documents from the API's committed schema. Run from the repository's root. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: 'apps/admin/src/**/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'apps/admin/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: {
          Quantity: 'number',
          ReportedNumber: 'number',
          DateTime: 'string',
          IsoWeek: 'string',
          IdempotencyKey: 'string',
          Upload: 'File',
        },
      },
    },
  },
};

export default config;
