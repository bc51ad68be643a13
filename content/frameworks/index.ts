import 'server-only';
import { frameworks } from './data';
import type { Framework } from './schema';

export type { Framework };
export { frameworks };

const byId = new Map(frameworks.map((framework) => [framework.id, framework]));

/** The framework with this id, or undefined. */
export function frameworkById(id: string): Framework | undefined {
  return byId.get(id);
}
