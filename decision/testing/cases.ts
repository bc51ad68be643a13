/**
 * Cases by name, for tests: a test names the case that it is about, and never a version of the model. The file is written
 * by the release; tests in a browser read it from disk.
 */
import json from './cases.json' with { type: 'json' };

export type CaseName = keyof typeof json.links;

export const caseNames = Object.keys(json.links) as readonly CaseName[];

/** What every link of the newest released version begins with. */
export const NEWEST = `MAA:${json.link}`;

/** The link of a case, of the newest released version. */
export const link = (name: CaseName): string => `${NEWEST}/${json.links[name]}`;
