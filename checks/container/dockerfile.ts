import { Copy, DockerfileParser, Env, From, type Instruction } from 'dockerfile-ast';

/** What one instruction of a stage does. */
export type Step =
  | { readonly kind: 'run'; readonly script: string }
  | {
      readonly kind: 'copy';
      /** The stage from which it is copied, or null for the build context. */
      readonly from: string | null;
      readonly sources: readonly string[];
      readonly target: string;
    }
  | { readonly kind: 'env'; readonly variables: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'workdir'; readonly folder: string }
  | { readonly kind: 'user'; readonly user: string }
  | { readonly kind: 'cmd' | 'healthcheck'; readonly command: readonly string[] };

/** A stage of a Dockerfile. */
export interface Stage {
  readonly name: string;
  /** An image, or the name of an earlier stage. */
  readonly base: string;
  readonly steps: readonly Step[];
}

/** Instructions that are metadata for an engine and change no file. */
const METADATA = ['EXPOSE', 'VOLUME', 'STOPSIGNAL'];

const wordsOf = (instruction: Instruction): string[] =>
  instruction.getArguments().map((argument) => argument.getValue());

/** The command of an instruction in exec form, after the options of the instruction. */
function execForm(instruction: Instruction): string[] {
  const text = instruction.getArgumentsContent() ?? '';
  if (!text.endsWith(']')) throw new Error(`${instruction.getKeyword()} is not in exec form.`);
  return JSON.parse(text.slice(text.indexOf('[')));
}

function copyStep(instruction: Copy): Step {
  const options = instruction.getFlags().filter((flag) => flag.getName() !== 'from');
  if (options.length > 0) throw new Error(`COPY with ${options.join(' ')} is not known here.`);
  const paths = wordsOf(instruction);
  const from = instruction.getFromFlag()?.getValue() ?? null;
  return { kind: 'copy', from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}

function stepOf(instruction: Instruction): Step {
  if (instruction instanceof Copy) return copyStep(instruction);
  if (instruction instanceof Env)
    return { kind: 'env', variables: instruction.getProperties().map((one) => [one.getName(), one.getValue() ?? '']) };
  const [first = ''] = wordsOf(instruction);
  const keyword = instruction.getKeyword();
  switch (keyword) {
    case 'RUN':
      return { kind: 'run', script: instruction.getArgumentsContent() ?? '' };
    case 'ARG': {
      const [name = '', ...value] = first.split('=');
      return { kind: 'env', variables: [[name, value.join('=')]] };
    }
    case 'WORKDIR':
      return { kind: 'workdir', folder: first };
    case 'USER':
      return { kind: 'user', user: first };
    case 'HEALTHCHECK':
      return { kind: 'healthcheck', command: execForm(instruction) };
    case 'CMD':
      return { kind: 'cmd', command: execForm(instruction) };
    default:
      throw new Error(`${keyword} is not known here.`);
  }
}

/**
 * Reads a Dockerfile of this project.
 * @throws for an instruction, or a form of one, that it does not know, so that nothing is passed over
 */
export function stagesOf(text: string): readonly Stage[] {
  const stages: { name: string; base: string; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction instanceof From) {
      const [base, name] = [instruction.getImage(), instruction.getBuildStage()];
      if (base === null || name === null) throw new Error('FROM needs an image and a name.');
      stages.push({ name, base, steps: [] });
    } else if (!METADATA.includes(instruction.getKeyword())) {
      stages.at(-1)?.steps.push(stepOf(instruction));
    }
  }
  return stages;
}
