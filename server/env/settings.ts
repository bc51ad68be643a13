import { readSettings } from './read.ts';
import type { Settings } from './schema.ts';

let kept: Settings | undefined;

/** The settings of this process, read and checked on first use. @throws SettingsError */
export function settings(): Settings {
  kept ??= readSettings(process.env);
  return kept;
}
