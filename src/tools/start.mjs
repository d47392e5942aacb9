/** `npm start`: installs, builds and serves the production build, on a fresh clone too. */
import { connect } from 'node:net';
import { installDependencies } from './installDependencies.mjs';
import { Obstacle, runCommand } from './Obstacle.mjs';

const port = Number(process.env.PORT ?? 4173);

await runCommand(async () => {
  installDependencies();
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Obstacle(`PORT=${process.env.PORT} is no port: give a number from 1 to 65535.`);
  if (await answers(port))
    throw new Obstacle(
      `Port ${port} is taken: stop the program that uses it, or choose another, as in PORT=${port + 1} npm start.`,
    );
  // Only now is there a Vite to import.
  const { build, preview } = await import('vite');
  await build({ logLevel: 'warn' });
  await preview({ logLevel: 'warn', preview: { port, strictPort: true, host: '127.0.0.1' } });
  console.log(`Readout is at http://localhost:${port} (Ctrl+C stops it).`);
});

/** Whether something listens there already, on either of the addresses that `localhost` stands for. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost', autoSelectFamily: true });
    const settle = (isTaken) => {
      socket.destroy();
      resolve(isTaken);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}
