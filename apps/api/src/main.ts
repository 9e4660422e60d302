import 'reflect-metadata';
import { loadConfig } from './platform/config/load-config.js';
import type { Config } from './platform/config/config.js';
import { resolveConnections } from './platform/embedded/resolve-connections.js';
import { log, setLogLevel } from './platform/logging/log.js';
import { announce } from './platform/process/announce.js';
import { explainListenError } from './platform/process/explain-listen-error.js';
import { freePort } from './platform/process/free-port.js';
import { reportFailure } from './platform/process/report-failure.js';
import { Shutdown } from './platform/process/shutdown.js';

const shutdown = new Shutdown();
shutdown.takeCharge();
try {
  await start(await configure());
} catch (error) {
  // Whatever fails because we are already stopping is no news.
  if (!shutdown.hasBegun) reportFailure(error);
  await shutdown.begin(1);
}

/** The configuration, with the port known: others (the issuer, links) are told addresses before we listen. */
async function configure(): Promise<Config> {
  const config = loadConfig(process.env);
  setLogLevel(config.logLevel);
  const port = await freePort(config.host, config.port).catch(explainListenError(config.host, config.port));
  return port === config.port ? config : loadConfig({ ...process.env, PORT: String(port) });
}

async function start(config: Config): Promise<void> {
  // Modules take longest to load; PostgreSQL starts meanwhile.
  const [connections, { AppModule }, { prepareDatabase }, { programOf }] = await Promise.all([
    connect(config),
    import('./app.module.js'),
    import('./prepare.js'),
    import('./platform/process/program.js'),
  ]);
  await prepareDatabase(connections, config);
  const program = programOf(AppModule.register(config, connections));
  if (config.role === 'worker') {
    const { startWorker } = await import('./platform/process/start-worker.js');
    await startWorker(program, config, shutdown);
  } else {
    const { registerPages } = await import('./platform/process/register-pages.js');
    const { startApi } = await import('./platform/process/start-api.js');
    await startApi(program, config, shutdown, registerPages);
  }
  announce(config);
}

async function connect(config: Config): ReturnType<typeof resolveConnections> {
  if (config.redisUrl !== undefined && config.role !== 'api') {
    const { probeRedis } = await import('./platform/process/probe-redis.js');
    await probeRedis(config.redisUrl);
  }
  const connections = await resolveConnections(config);
  shutdown.add('stopping PostgreSQL', () => connections.stop());
  void connections.lost.then((lastLines) => {
    log.fatal({ lastLines }, 'the embedded PostgreSQL ended by itself');
    return shutdown.begin(1);
  });
  return connections;
}
