/** Sets up, builds and serves the site: all that a fresh machine needs after a clone. */
import { prepared, run } from './node/environment.mjs';

const env = await prepared();
const built = await run('npm', ['run', '--silent', 'build'], env);
// What `npm start` runs, without npm and a shell in between.
const serve = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'server/main.ts'];
process.exit(built === 0 ? await run('node', [...serve, '-H', 'localhost', ...process.argv.slice(2)], env) : built);
