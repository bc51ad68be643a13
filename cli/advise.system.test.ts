/** Runs the real command as `npm run advise` does. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { composedSentence } from '@/content/strings/sentence';
import {
  type Answers,
  advise,
  askedQuestions,
  decode,
  encode,
  MODEL_VERSION,
  type RecommendationPart,
  recommendationParts,
} from '@/decision';
import { someAnswers } from '@/decision/check/random-answers';
import { link, NEWEST } from '@/decision/testing/cases';

const command = ['--import', 'tsx', 'cli/main.ts'];

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Result> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...command, ...args], { env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', failed).on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const local: Answers = decode(link('a person with a local process')).answers;
const some = someAnswers(99, 40);

describe('one recommendation', () => {
  it('is exactly the JSON of advise, from a vector and from JSON', async () => {
    for (const answers of [local, ...some.slice(0, 4)]) {
      const expected = `${JSON.stringify(advise(answers))}\n`;
      for (const { code, out, err } of [
        await run(['--json', encode(answers)]),
        await run(['--json'], JSON.stringify(answers)),
        await run(['--json'], JSON.stringify(encode(answers))),
      ]) {
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(out === expected, encode(answers)).toBe(true);
      }
    }
  });

  it('is a report in words, with the vector and a link', async () => {
    for (const answers of some.slice(4, 12)) {
      const recommendation = advise(answers);
      const { code, out, err } = await run([encode(answers)], '', { SITE_URL: 'https://advisor.example/' });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const words = out.replace(/\s+/g, ' ');
      expect(words).toContain(composedSentence(recommendation));
      expect(out).toContain(`\nLink: https://advisor.example/r/${recommendation.vector}\n`);
      for (const { id } of recommendation.controls) expect(words).toContain(`(${id}`);
      expect(out).not.toMatch(/undefined|\[object/);
      expect(out).not.toContain('\u001b');
    }
  });

  it('has colour where it is asked for', async () => {
    const { out } = await run([encode(local)], '', { FORCE_COLOR: '1' });
    expect(out).toContain('\u001b[36m');
  });

  it('is that of the version which the vector names, alone and in a stream', async () => {
    const vector = 'MAA:1.0/TR:R/AC:P/CL:M/SV:P/ID:C/RE:Y/TL:O/EX:D/DS:N/IM:C/CU:M/MD:N/AP:T/AS:DCJ/PO:S';
    const alone = await run(['--json', vector]);
    expect(JSON.parse(alone.out)).toMatchObject({ model: '1.0.0', vector, profile: { grant: 'id-jag' } });
    const now = link('editor-on-a-managed-machine-without-a-key-of-its-own');
    const { out } = await run(['--ndjson'], `"${vector}"\n"${now}"\n`);
    const found = out.trimEnd().split('\n');
    expect(`${found[0]}\n` === alone.out).toBe(true);
    expect(JSON.parse(found[1] ?? '')).toMatchObject({
      model: MODEL_VERSION,
      vector: now,
      profile: { grant: 'auth-code' },
    });
  });

  it('notes what is not answered or not asked, and answers all the same', async () => {
    const answers: Answers = { transport: 'stdio', actor: 'person', reach: 'air-gapped' };
    const { code, out, err } = await run(['--json'], JSON.stringify(answers));
    expect(code).toBe(0);
    expect(out === `${JSON.stringify(advise(answers))}\n`).toBe(true);
    const open = askedQuestions(answers).filter((id) => answers[id] === undefined);
    expect(err.trimEnd().split('\n')).toHaveLength(open.length + 1);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a bad vector', [`${NEWEST}/TR:Q/ZZ:1/AC:P`], '', ['TR:Q', 'ZZ:1']],
    ['an unknown version', ['--json', encode(local).replace(NEWEST, 'MAA:7.0')], '', ['MAA:7.0']],
    ['an unknown option', ['--json'], '{"transport":"pigeon"}', ['transport: pigeon']],
    ['no JSON', ['--json'], '{"transport"', ['not JSON']],
    ['nothing', ['--json'], '', ['no answers']],
  ])('%s is named on standard error', async (_, args, input, named) => {
    const { code, out, err } = await run(args, input);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const part of named) expect(err).toContain(part);
  });

  it.each([
    [['--yaml']],
    [['--json', '--ndjson']],
    [['--ndjson', encode(local)]],
    [[encode(local), encode(local)]],
    [['--ndjson', '--only']],
    [['--ndjson', '--only', '--json']],
    [['--ndjson', '--only', 'layers,rôles']],
    [['--json', '--only', '', encode(local)]],
    [['--only', 'layers', encode(local)]],
    [['check', '--only', 'layers']],
  ])('wrong use ends with 2: %j', async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--help');
  });
});

describe('a stream', () => {
  const lines = (of: readonly unknown[]): string => of.map((one) => `${JSON.stringify(one)}\n`).join('');

  it('answers line by line in order, however long it is', async () => {
    const many = someAnswers(5, 1_200).map((answers) => ({ ...answers }));
    const { code, out, err } = await run(['--ndjson'], lines(many));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = out.split('\n');
    expect(found.pop()).toBe('');
    expect(found.length).toBe(many.length);
    for (const [i, answers] of many.entries()) {
      expect(found[i] === JSON.stringify(advise(answers)), `line ${i + 1}`).toBe(true);
    }
  });

  it('takes vectors too, and goes on after a line that it cannot read', async () => {
    const input = `${lines([local])}{"transport":\n\n"${NEWEST}/TR:Q"\n${lines([encode(local)])}[]\n\n\n`;
    const { code, out } = await run(['--ndjson'], input);
    const found = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(found[0]).toBe(JSON.stringify(advise(local)));
    expect(found[4]).toBe(found[0]);
    const errors = [1, 2, 3, 5].map((i) => JSON.parse(found[i] ?? '').error);
    expect(errors.map(({ line, code }) => [line, code])).toEqual([
      [2, 'not-json'],
      [3, 'empty'],
      [4, 'unknown-option'],
      [6, 'malformed-part'],
    ]);
    expect(found).toHaveLength(6);
    for (const { message } of errors) expect(message).toMatch(/\.$/);
  });

  it('says nothing to nothing', async () => {
    expect(await run(['--ndjson'], '')).toEqual({ code: 0, out: '', err: '' });
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [...command, '--ndjson']);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(lines(some).repeat(200));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('some parts only', () => {
  const pick = (answers: Answers, parts: readonly RecommendationPart[]): string => {
    const recommendation = advise(answers);
    return JSON.stringify(Object.fromEntries(parts.map((part) => [part, recommendation[part]])));
  };

  it.each(recommendationParts.map((part) => [part]))('%s alone is as in the whole', async (part) => {
    const { code, out, err } = await run(
      ['--ndjson', '--only', part],
      some.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(some.map((answers) => `${pick(answers, [part])}\n`).join(''));
  });

  it('several stand in the order of the recommendation, and a bad line keeps its number', async () => {
    const many = someAnswers(6, 600);
    const input = many.map((one) => `${JSON.stringify(one)}\n`).join('');
    const { code, out } = await run(['--ndjson', '--only', 'controls,layers,controls'], `${input}{}\n`);
    const found = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(JSON.parse(found.pop() ?? '').error).toMatchObject({ line: 601, code: 'empty' });
    expect(found).toEqual(many.map((answers) => pick(answers, ['layers', 'controls'])));
  });

  it('go with --json too', async () => {
    const { code, out } = await run(['--json', '--only', 'alignment,vector', encode(local)]);
    expect({ code, out }).toEqual({ code: 0, out: `${pick(local, ['vector', 'alignment'])}\n` });
  });
});

describe('the rest', () => {
  it('proves the model', async () => {
    const { code, out } = await run(['check']);
    expect(out).toContain('All promises hold.');
    expect(code).toBe(0);
  });

  it('tells its use and its versions', async () => {
    const help = await run(['--help']);
    expect(help.code).toBe(0);
    for (const option of ['--json', '--ndjson', '--only', '--version', 'check']) expect(help.out).toContain(option);
    expect((await run(['--version'])).out).toMatch(/^mcp-auth-advisor \d+\.\d+\.\d+, decision model \d+\.\d+\.\d+\n$/);
  });
});
