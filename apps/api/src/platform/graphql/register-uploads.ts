import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Authentication } from '../access/authentication.js';
import { localeOf } from './accept-language.js';
import { operationOf } from './multipart-operation.js';
import { FILE_TOO_LARGE, MAX_UPLOAD_BYTES } from './upload-limit.js';

const MULTIPART = 'multipart/form-data';
/** The file, and around it the operation and the separators of the parts. */
const MAX_BODY_BYTES = MAX_UPLOAD_BYTES + 128 * 1024;

const isUpload = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.toLowerCase().startsWith(MULTIPART) ?? false;

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/**
 * Operations with a file: they may be larger than others, so whoever sends one is known before a byte of it is read. Everything
 * else keeps the server's own limit.
 */
export function registerUploads(fastify: FastifyInstance, authentication: Authentication): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isUpload(request)) return;
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
      const locale = localeOf(request.headers['accept-language']);
      await refuse(reply, 413, 'FILE_TOO_LARGE', FILE_TOO_LARGE[locale]);
      return;
    }
    const refusal = await refusalOf(request, authentication);
    if (refusal) await refuse(reply, 401, String(refusal.extensions.code), refusal.message);
  });
  fastify.addContentTypeParser(
    MULTIPART,
    { parseAs: 'buffer', bodyLimit: MAX_BODY_BYTES },
    (request: FastifyRequest, body: Buffer) => operationOf(body, request.headers['content-type'] ?? ''),
  );
}

async function refusalOf(
  request: FastifyRequest,
  authentication: Authentication,
): Promise<GraphQLError | null> {
  const anonymous = new GraphQLError('Only who is signed in sends files.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
  try {
    const caller = await authentication.callerOf(request);
    return caller.role === 'public' ? anonymous : null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
