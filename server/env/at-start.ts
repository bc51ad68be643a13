import environment from '@next/env';
import { SettingsError } from './read.ts';
import type { Settings } from './schema.ts';
import { settings } from './settings.ts';

/**
 * The settings of a program that starts, its `.env` files included, read as the framework reads them. Where they cannot
 * be used, says why and ends the process with 1.
 */
export function settingsAtStart(): Settings {
  environment.loadEnvConfig(process.cwd());
  try {
    return settings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
