/** Sets up, builds and serves the site: all that a fresh machine needs after a clone. */
import { prepared, run } from './node/environment.mjs';
import { startArguments } from './node/start-command.mjs';

const env = await prepared();
const built = await run('npm', ['run', '--silent', 'build'], env);
process.exit(
  built === 0 ? await run('node', [...startArguments, '-H', 'localhost', ...process.argv.slice(2)], env) : built,
);
