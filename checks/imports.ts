import { readFileSync } from 'node:fs';
import path from 'node:path';
import { trackedFiles } from './documents';

export interface Import {
  readonly file: string;
  /** A path from the root of the project, mostly without its ending; of a package what is imported by name. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Whether only types are taken: the compiler drops such an import. */
  readonly isType: boolean;
}

const IMPORT = /(?:\b(?:import|export)\s+(type\b)?[^'"`;()]*?\bfrom|\bimport)\s*\(?\s*['"`]([^'"`]+)['"`]/g;

/** Everything that a source imports, by alias, by relative path or by name, static or not. */
export function importsIn(file: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(([, type, name = '']) => {
    const isType = type !== undefined;
    if (name.startsWith('@/')) return { file, target: name.slice(2), isPackage: false, isType };
    if (!name.startsWith('.')) return { file, target: name, isPackage: true, isType };
    return { file, target: path.posix.join(path.posix.dirname(file), name), isPackage: false, isType };
  });
}

/** The sources of the project, with their text. */
export const sources: ReadonlyMap<string, string> = new Map(
  trackedFiles.filter((file) => /\.(tsx?|mjs)$/.test(file)).map((file) => [file, readFileSync(file, 'utf8')]),
);
