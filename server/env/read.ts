import type { z } from 'zod';
import { contradictions } from './contradictions.ts';
import { misspelt } from './misspelt.ts';
import { buildSchema, DESCRIPTIONS, type SettingName, type Settings, schema } from './schema.ts';

/** Variables as a process has them. */
export type Environment = { readonly [name: string]: string | undefined };

/** Settings that the site cannot be built or started with. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  /** A sentence or two for each, naming the variable and what to do. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The settings cannot be used:\n${faults.map((fault) => `- ${fault}\n`).join('')}See docs/settings.md.`);
    this.faults = faults;
  }
}

/** What an unusable value is, without the value where that is a secret. */
function found(value: string, secret: boolean): string {
  if (!secret) return `is ${JSON.stringify(value)}`;
  const [scheme] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(value) ?? [];
  return scheme === undefined ? `has ${value.length} characters, which are not shown` : `begins with ${scheme}`;
}

function refusal(name: SettingName, value: string): string {
  const { allowed, example, unset, secret = false } = DESCRIPTIONS[name];
  const otherwise = unset ?? `${schema.parse({})[name]} is used`;
  return `${name} ${found(value, secret)}. It has to be ${allowed}. Correct it, for example ${name}=${example}, or remove it: ${otherwise} then.`;
}

/** Values that are set; a variable that is empty counts as not set. */
const setIn = (env: Environment) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

/** A sentence for each value that a schema refused. */
function refusals({ issues }: z.ZodError, env: Environment): string[] {
  const names = new Set(issues.map(({ path: [name] }) => name as SettingName));
  return [...names].map((name) => refusal(name, env[name] ?? ''));
}

/** What pages that are made at build hold. @throws SettingsError */
export function readBuildSettings(env: Environment): z.output<typeof buildSchema> {
  const result = buildSchema.safeParse(setIn(env));
  if (!result.success) throw new SettingsError(refusals(result.error, env));
  return result.data;
}

/**
 * Reads all settings, alone and together.
 * @throws SettingsError where one cannot be used, contradicts another or is misspelt
 */
export function readSettings(env: Environment): Settings {
  const result = schema.safeParse(setIn(env));
  const faults = [
    ...(result.success ? contradictions(result.data, Boolean(env.SITE_URL)) : refusals(result.error, env)),
    ...misspelt(Object.keys(env), Object.keys(DESCRIPTIONS)),
  ];
  if (!result.success || faults.length > 0) throw new SettingsError(faults);
  return result.data;
}
