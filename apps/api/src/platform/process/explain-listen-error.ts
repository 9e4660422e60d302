import { StartupFailure } from './startup-failure.js';

/** Turns a failure to listen on an address into one sentence; other errors stay what they are. */
export const explainListenError =
  (host: string, port: number) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code === 'EADDRINUSE') {
      throw new StartupFailure(
        `Port ${port} on ${host} is taken: stop the program that uses it, or set PORT to another one (0 = any free port).`,
      );
    }
    if (error.code === 'EACCES') {
      throw new StartupFailure(`This user may not listen on port ${port}: set PORT to one above 1023.`);
    }
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
      throw new StartupFailure(
        `This machine has no address ${host} to listen on: set HOST to one it has, such as 127.0.0.1 or 0.0.0.0.`,
      );
    }
    throw error;
  };
