/** A process that opens the embedded database of the folder it is given, says so, and keeps it until it is ended. */
import { openEmbedded } from '../embedded';

try {
  await openEmbedded(process.argv[2] ?? '');
  process.stdout.write('open\n');
  setInterval(() => {}, 60_000);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
}
