import { GraphQLError, GraphQLScalarType } from 'graphql';

/** A file somebody sent with an operation. */
export class Upload {
  constructor(
    readonly fileName: string,
    readonly bytes: Uint8Array,
  ) {}
}

function refuse(): never {
  throw new GraphQLError('A file is a part of a multipart request, or { fileName, contentBase64 }.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function upload(value: unknown): Upload {
  if (value instanceof Upload) return value;
  const { fileName, contentBase64 } = (value ?? {}) as Record<string, unknown>;
  if (typeof fileName !== 'string' || typeof contentBase64 !== 'string') refuse();
  return new Upload(fileName, Buffer.from(contentBase64, 'base64'));
}

export const UploadScalar = new GraphQLScalarType<Upload, never>({
  name: 'Upload',
  description:
    'A file of up to 10 MB, sent as a part of a multipart request (github.com/jaydenseric/graphql-multipart-request-spec), or a small one as a variable { fileName, contentBase64 }.',
  serialize: refuse,
  parseValue: upload,
  parseLiteral: refuse,
});
