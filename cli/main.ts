import { once } from 'node:events';
import { MODEL_VERSION } from '@/decision';
import { formatReport, prove } from '@/decision/check/report';
import { inWork } from '@/decision/in-work';
import { DEFAULT_ORIGIN, readOrigin } from '@/site/origin';
import { version } from '../package.json';
import { type Request, readOptions } from './options';
import { type Fault, type Input, readJson, readVector, underNewest } from './read-input';
import { formatRecommendation } from './report';
import { answerStream } from './stream';
import { usage } from './usage';

type Advise = Request & { readonly do: 'advise' };

/** Characters of standard input that are read as one answer set. */
const INPUT_LIMIT = 1_000_000;

/** Resolves once more may be written. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function complain(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

async function readAll(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const part of process.stdin) {
    text += String(part);
    if (text.length > INPUT_LIMIT) break;
  }
  return text.slice(0, INPUT_LIMIT);
}

const messages = (faults: readonly Fault[]): string[] => faults.map(({ message }) => message);

async function adviseOn({ model, answers, notes, faults }: Input, request: Advise): Promise<number> {
  if (faults.length > 0) {
    complain(...messages(faults));
    return 1;
  }
  complain(...messages(notes));
  if (request.as === 'json') {
    const { only } = request;
    await write(`${JSON.stringify(only === null ? model.advise(answers) : model.adviseOn(answers, only))}\n`);
    return 0;
  }
  const site = readOrigin(process.env.SITE_URL || DEFAULT_ORIGIN);
  if (site === null) {
    complain(
      `SITE_URL is ${JSON.stringify(process.env.SITE_URL)}. It has to be http:// or https:// and a host, with nothing after it.`,
    );
    return 2;
  }
  await write(formatRecommendation(model.advise(answers), { model, site }));
  return 0;
}

/** @returns the exit code */
async function run(request: Request): Promise<number> {
  switch (request.do) {
    case 'help':
      await write(usage);
      return 0;
    case 'version':
      await write(`mcp-auth-advisor ${version}, decision model ${MODEL_VERSION}\n`);
      return 0;
    case 'refuse':
      complain(request.reason, 'See: npm run --silent advise -- --help');
      return 2;
    case 'check': {
      const report = prove(inWork.source);
      await write(`${formatReport(report)}\n`);
      return report.holds ? 0 : 1;
    }
    case 'stream':
      await answerStream(process.stdin.setEncoding('utf8'), request.only, write);
      return 0;
    case 'advise':
      if (request.vector !== null) {
        const input = readVector(request.vector);
        return adviseOn(request.newest ? underNewest(input) : input, request);
      }
      if (process.stdin.isTTY) {
        complain('Give a vector, or answers on standard input.', 'See: npm run --silent advise -- --help');
        return 2;
      }
      return adviseOn(readJson(await readAll()), request);
  }
}

// Whoever reads the output may stop early, as `head` does: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(readOptions(process.argv.slice(2)));
