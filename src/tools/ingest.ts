/** `npm run ingest -- FILE…`: reads contacts out of reports, shows them, and adds them to the data with `--write`. */
import { runIngest } from './ingest/runIngest.ts';
import { terminalWorld } from './ingest/terminalWorld.ts';

process.exitCode = await runIngest(process.argv.slice(2), terminalWorld());
