import type { WebSocket } from 'ws';
import type { Authentication, Credential } from '../access/authentication.js';
import type { Caller } from '../access/call-context.js';
import { CLOSE, closeFor, type Close } from './close-code.js';

/** What a timer can hold; a token that is good for longer is looked at again then. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Whoever is at the other end of a socket, for as long as they are let in. */
export class Subscriber {
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly socket: WebSocket,
    private readonly credential: Credential,
    readonly caller: Caller,
  ) {
    if (credential.endsAt) this.endAt(credential.endsAt);
  }

  /** @returns null, and the socket is closing, when the caller is refused */
  static async of(
    socket: WebSocket,
    authentication: Authentication,
    authorization: string | undefined,
    address: string,
  ): Promise<Subscriber | null> {
    try {
      const credential = await authentication.credentialOf(authorization, address);
      return new Subscriber(socket, credential, await credential.caller());
    } catch (error) {
      socket.close(...closeFor(error));
      return null;
    }
  }

  /** Whether the caller is still who they were; closes the socket when not. Nobody is told anything without it. */
  async isStillLetIn(): Promise<boolean> {
    try {
      const now = await this.credential.caller();
      if (now.role === this.caller.role && now.organisationId === this.caller.organisationId) return true;
      this.close(CLOSE.forbidden);
    } catch (error) {
      this.close(closeFor(error));
    }
    return false;
  }

  close(why: Close): void {
    this.socket.close(...why);
  }

  left(): void {
    clearTimeout(this.timer);
  }

  private endAt(end: Date): void {
    const left = end.getTime() - Date.now();
    this.timer = setTimeout(
      () => (left > LONGEST_TIMER_MS ? this.endAt(end) : this.close(CLOSE.unauthorized)),
      Math.min(Math.max(left, 0), LONGEST_TIMER_MS),
    );
  }
}
