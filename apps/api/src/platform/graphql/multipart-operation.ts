import { BadRequestException } from '@nestjs/common';
import { z } from 'zod';
import { Upload } from './upload.js';

/** An operation is a query and a few variables; what is large is the file. */
const MAX_OPERATION_CHARACTERS = 100_000;

const operations = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) }).loose();
const map = z.record(z.string(), z.tuple([z.string().startsWith('variables.')]));

class MalformedUpload extends BadRequestException {
  constructor() {
    super('This is no GraphQL multipart request with one file.');
  }
}

/**
 * The operation of a GraphQL multipart request, with its one file where the request's map says it belongs.
 * @throws MalformedUpload when it is no such request
 */
export async function operationOf(body: Buffer, contentType: string): Promise<unknown> {
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    const operation = operations.parse(jsonOf(form.get('operations')));
    const [place, ...more] = Object.entries(map.parse(jsonOf(form.get('map'))));
    const file = form.get(place?.[0] ?? '');
    if (!place || more.length > 0 || !(file instanceof File)) throw new MalformedUpload();
    const upload = new Upload(file.name, new Uint8Array(await file.arrayBuffer()));
    put(operation, place[1][0].split('.'), upload);
    return operation;
  } catch {
    throw new MalformedUpload();
  }
}

function jsonOf(part: File | string | null): unknown {
  if (typeof part !== 'string' || part.length > MAX_OPERATION_CHARACTERS) throw new MalformedUpload();
  return JSON.parse(part);
}

/** Only in place of a null that is there, as the specification has it. */
function put(operation: object, path: string[], upload: Upload): void {
  const name = path.at(-1) ?? '';
  let holder: unknown = operation;
  for (const step of path.slice(0, -1)) holder = own(holder, step);
  if (own(holder, name) !== null) throw new MalformedUpload();
  (holder as Record<string, unknown>)[name] = upload;
}

function own(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name))
    throw new MalformedUpload();
  return (holder as Record<string, unknown>)[name];
}
