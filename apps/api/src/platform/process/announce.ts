import type { Config } from '../config/config.js';
import { log } from '../logging/log.js';
import { READY_PATH } from '../health/health-answer.js';

/** Says where everything is: to people on standard error, and to programs as the log line `listening`. */
export function announce(config: Config): void {
  const places = placesOf(config);
  const lines = Object.entries(places).map(([name, place]) => `  ${name.padEnd(9)} ${place}`);
  const what = config.role === 'all' ? 'API and worker are' : `The ${config.role} is`;
  process.stderr.write(`\nFordel: ${what} running. Ctrl-C stops.\n\n${lines.join('\n')}\n\n`);
  if (process.stdout.isTTY) return;
  const { role, host, port } = config;
  const startMs = Math.round(performance.now());
  // Whoever started us waits for this line, however little is logged.
  log.child({}, { level: 'info' }).info({ role, host, port, startMs, ...places }, 'listening');
}

function placesOf(config: Config): Record<string, string> {
  const { publicUrl, role, nodeEnv, issuerUrl } = config;
  const data = config.databaseUrl === undefined ? config.dataDir : 'the PostgreSQL server in DATABASE_URL';
  if (role === 'worker') {
    return { health: `http://${config.host}:${config.port}${READY_PATH}`, data };
  }
  return {
    page: `${publicUrl}/`,
    graphql: `${publicUrl}/graphql`,
    ...(nodeEnv === 'production' ? {} : { explorer: `${publicUrl}/explorer` }),
    health: `${publicUrl}${READY_PATH}`,
    tokens: issuerUrl ?? 'npm run token',
    data,
  };
}
