import { cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Stage, type Step, stagesOf } from './dockerfile';
import { inContainer, newBase, newRootfs, type ProcessOptions, run } from './rootfs';

/** What a stage ends as. */
export interface Image {
  /** Folder that stands for its root filesystem. */
  readonly rootfs: string;
  readonly options: ProcessOptions;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

/** Makes the build context: the project without what `.dockerignore` names. */
async function newContext(project: string, target: string): Promise<void> {
  const lines = (await readFile(path.join(project, '.dockerignore'), 'utf8')).split('\n');
  const ignored = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  await cp(project, target, {
    recursive: true,
    filter: (source) => !ignored.some((pattern) => path.matchesGlob(path.relative(project, source), pattern)),
  });
}

/** Copies a file or the content of a folder. The copy shares its bytes with the original, which nothing changes later. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const content = (await stat(from)).isDirectory() ? '/.' : '';
  await run('cp', '--archive', '--link', `${from}${content}`, to);
}

/** Packages that a step would install. */
const packagesOf = (script: string): string[] =>
  /apt-get install (.+?)(?: && |$)/
    .exec(script)?.[1]
    ?.split(/\s+/)
    .filter((word) => /^\w/.test(word)) ?? [];

/** Carries out a step of RUN. Packages of the system have to be on this machine instead. */
async function runStep({ rootfs, options }: Image, script: string): Promise<void> {
  const packages = packagesOf(script);
  if (packages.length > 0) await run('dpkg-query', '--show', ...packages);
  else await run(...inContainer(rootfs, options, ['sh', '-c', script], 'all'));
}

/** Variables with more of them, in which `$NAME` stands for one from before. */
function extended(
  known: ReadonlyMap<string, string>,
  more: readonly (readonly [string, string])[],
): Map<string, string> {
  const all = new Map(known);
  for (const [name, value] of more) all.set(name, value.startsWith('$') ? (all.get(value.slice(1)) ?? '') : value);
  return all;
}

/** Makes the images of a Dockerfile on this machine, without an engine. */
export interface Builder {
  /** Carries out a stage and those that it begins from or copies from, each once. */
  readonly image: (stage: string) => Promise<Image>;
  readonly remove: () => Promise<void>;
}

/** @param project folder that holds the Dockerfile */
export async function newBuilder(project: string): Promise<Builder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'container-'));
  await newBase(folder);
  const context = path.join(folder, 'context');
  await newContext(project, context);
  const stages = stagesOf(await readFile(path.join(project, 'Dockerfile'), 'utf8'));
  const images = new Map<string, Promise<Image>>();

  const begin = async ({ name, base }: Stage): Promise<Image> => {
    const rootfs = path.join(folder, name);
    if (stages.some((stage) => stage.name === base)) {
      const from = await imageOf(base);
      await copy(from.rootfs, rootfs);
      return { ...from, rootfs };
    }
    await newRootfs(rootfs);
    return { rootfs, options: { variables: new Map(), folder: '/', user: 'root' }, command: [], healthcheck: [] };
  };

  const carryOut = async (image: Image, step: Step): Promise<Image> => {
    const { rootfs, options } = image;
    switch (step.kind) {
      case 'run':
        await runStep(image, step.script);
        return image;
      case 'copy': {
        const from = step.from === null ? context : (await imageOf(step.from)).rootfs;
        const target = path.join(rootfs, path.resolve(options.folder, step.target));
        for (const source of step.sources) await copy(path.join(from, source), target);
        return image;
      }
      case 'env':
        return { ...image, options: { ...options, variables: extended(options.variables, step.variables) } };
      case 'workdir':
        await mkdir(path.join(rootfs, step.folder), { recursive: true });
        return { ...image, options: { ...options, folder: step.folder } };
      case 'user':
        return { ...image, options: { ...options, user: step.user } };
      case 'cmd':
        return { ...image, command: step.command };
      case 'healthcheck':
        return { ...image, healthcheck: step.command };
    }
  };

  const make = async (name: string): Promise<Image> => {
    const stage = stages.find((one) => one.name === name);
    if (stage === undefined) throw new Error(`The Dockerfile has no stage ${name}.`);
    let image = await begin(stage);
    for (const step of stage.steps) image = await carryOut(image, step);
    return image;
  };

  const imageOf = (name: string): Promise<Image> => {
    const known = images.get(name) ?? make(name);
    images.set(name, known);
    return known;
  };

  return { image: imageOf, remove: () => rm(folder, { recursive: true }) };
}
