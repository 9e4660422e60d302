import { createServer, type AddressInfo } from 'node:net';

/**
 * Tries to listen on a port and lets it go again.
 * @param port 0 = any free one
 * @returns the port that was free a moment ago; rejects with what the system says when it is not
 */
export async function freePort(host: string, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      server.close(() => resolve(address.port));
    });
  });
}
