import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where a server is tried. */
export type Place = {
  /** Of its own files: configuration, logs, process id. */
  readonly folder: string;
  readonly port: number;
};

export type RunningServer = {
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** A port of this machine's own address that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a server in the foreground, and answers once it takes connections.
 *
 * @throws {Error} it ended before, with what it said
 */
export async function runServer(
  program: string,
  args: readonly string[],
  { folder, port }: Place,
): Promise<RunningServer> {
  // Caddy keeps things in the user's home.
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const heard: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => heard.push(part));
  child.stderr.on('data', (part: Buffer) => heard.push(part));
  let isRunning = true;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isRunning = false;
      resolve();
    };
    child.once('error', end);
    child.once('exit', end);
  });
  // Should the tests be stopped half-way, no server is left behind.
  const kill = () => child.kill();
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
  while (isRunning) {
    if (await takesConnections(port)) return { origin: `http://127.0.0.1:${port}`, close };
    await sleep(20);
  }
  throw new Error(`${program} ${args.join(' ')} ended at once:\n${Buffer.concat(heard)}`);
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
