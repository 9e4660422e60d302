import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { Authentication } from '../access/authentication.js';
import { ACCESS_TABLE, type AccessTable } from '../access/ports.js';
import { Changes } from '../changes/changes.js';
import { localeOf } from '../graphql/accept-language.js';
import { formatError } from '../graphql/format-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import { CLOSE } from './close-code.js';
import { Subscriber } from './subscriber.js';
import { subscriptionArgs } from './subscription-args.js';

const PATH = '/graphql';
/** Far above what pages need and far below what hurts, for one process. */
export const MAX_SOCKETS = 2_000;
export const MAX_SOCKETS_PER_SUBJECT = 20;
export const MAX_SUBSCRIPTIONS_PER_SOCKET = 20;
const MAX_MESSAGE_BYTES = 32 * 1024;
/** What lets somebody in changed: a membership, a personal link, the institution whose link it is. */
const LETTING_IN: readonly string[] = ['MEMBERSHIP', 'LINKS', 'INSTITUTIONS'];
/** Who does not say goodbye in this time is hung up on. */
const GOODBYE_MS = 2_000;

type Params = Record<string, unknown> | undefined;
type SocketContext = Context<Params, Extra>;

/**
 * Subscriptions by the graphql-transport-ws protocol, for whoever the token or the personal link in `connection_init` proves, or for
 * the public. There are no cookies, so a page elsewhere gains nothing by opening a socket here.
 */
export class SubscriptionServer {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  private readonly subscribers = new Map<WebSocket, Subscriber>();
  private readonly authentication: Authentication;
  private readonly stopListening: () => void;
  private readonly protocol: ReturnType<typeof useServer>;

  constructor(private readonly app: INestApplicationContext) {
    this.authentication = app.get(Authentication);
    this.protocol = useServer<Params>(this.options(), this.sockets);
    this.stopListening = app.get(Changes).listen((news) => {
      if (news !== 'EVERYTHING' && LETTING_IN.includes(news.part)) this.lookAgain(news.organisations);
    });
  }

  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const path = request.url?.split('?', 1)[0];
      if (path !== PATH) return refuse(socket, '404 Not Found');
      if (this.sockets.clients.size >= MAX_SOCKETS) return refuse(socket, '503 Service Unavailable');
      return this.sockets.handleUpgrade(request, socket, head, (opened) =>
        this.sockets.emit('connection', opened, request),
      );
    });
  }

  /** Tells everybody to go elsewhere, and waits until they have gone. */
  async stop(): Promise<void> {
    this.stopListening();
    const open = [...this.sockets.clients];
    for (const socket of open) socket.close(...CLOSE.restart);
    const impatience = setTimeout(() => open.forEach((socket) => socket.terminate()), GOODBYE_MS);
    await this.protocol.dispose();
    clearTimeout(impatience);
  }

  private options(): ServerOptions<Params, Extra> {
    return {
      onConnect: ({ connectionParams, extra }) => this.letIn(extra, connectionParams),
      onSubscribe: (context, _id, payload) => this.subscribe(context, payload),
      onNext: async ({ extra }, _id, _payload, _args, result) => {
        await this.subscribers.get(extra.socket)?.isStillLetIn(); // what is sent to a closed socket is not sent
        return result.errors ? { ...result, errors: formatted(result.errors) } : undefined;
      },
      onError: (_context, _id, _payload, errors) => formatted(errors),
      onClose: ({ extra }) => {
        this.subscribers.get(extra.socket)?.left();
        this.subscribers.delete(extra.socket);
      },
    };
  }

  private async letIn({ socket, request }: Extra, params: Params): Promise<void> {
    const { authorization } = params ?? {};
    const header = typeof authorization === 'string' || authorization === undefined ? authorization : '';
    const subscriber = await Subscriber.of(
      socket,
      this.authentication,
      header,
      request.socket.remoteAddress ?? '',
    );
    if (!subscriber) return;
    if (socket.readyState !== socket.OPEN) return subscriber.left(); // gone while the token was checked
    this.subscribers.set(socket, subscriber);
    if (this.isOneTooMany(subscriber)) subscriber.close(CLOSE.later);
  }

  private isOneTooMany({ caller: { subject, role } }: Subscriber): boolean {
    if (role === 'public') return false;
    const same = [...this.subscribers.values()].filter(({ caller }) => caller.subject === subject);
    return same.length > MAX_SOCKETS_PER_SUBJECT;
  }

  private subscribe(
    { extra, subscriptions }: SocketContext,
    payload: SubscribePayload,
  ): ExecutionArgs | GraphQLError[] {
    const { socket, request } = extra;
    const subscriber = this.subscribers.get(socket);
    if (!subscriber || Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS_PER_SOCKET) {
      socket.close(...CLOSE.later);
      return [new GraphQLError('Not on this socket.', { extensions: { code: 'BAD_REQUEST' } })];
    }
    const { schema } = this.app.get(GraphQLSchemaHost);
    const args = subscriptionArgs(schema, payload);
    if (Array.isArray(args)) return args;
    const contextValue: RequestContext = {
      caller: subscriber.caller,
      locale: localeOf(request.headers['accept-language']),
      requestId: randomUUID(),
      accessTable: this.app.get<AccessTable>(ACCESS_TABLE),
      loaders: new Map(),
    };
    return { ...args, contextValue };
  }

  private lookAgain(organisations: readonly string[]): void {
    for (const subscriber of this.subscribers.values()) {
      const { organisationId } = subscriber.caller;
      if (organisationId !== null && organisations.includes(organisationId)) void subscriber.isStillLetIn();
    }
  }
}

const formatted = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
  errors.map((error) => formatError(error.toJSON(), error));

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
