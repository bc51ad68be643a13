import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODEL } from '@/decision';
import { newAligner } from '@/decision/engine/align';
import { alignment } from '@/decision/model/alignment';
import { articleRows, articleRowsFor } from './article-rows';
import { frameworks } from './data';
import { frameworkDisplay } from './display';
import { frameworkSchema } from './schema';

const folder = path.join(import.meta.dirname, 'data');
const files = readdirSync(folder);
const align = newAligner(MODEL.alignment);
const known = new Map(frameworks.map((framework) => [framework.id, framework]));
const titleOf = (id: string, ref: string) => known.get(id)?.entries.find((entry) => entry.ref === ref)?.title;

describe('framework files', () => {
  it.each(files)('%s follows the schema and is named after its id', (file) => {
    const framework = frameworkSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    expect(file).toBe(`${framework.id}.json`);
  });

  it('are all loaded, each once', () => {
    expect(frameworks.map(({ id }) => `${id}.json`).sort()).toEqual([...files].sort());
  });

  it('name only predecessors, successors and newer editions that exist', () => {
    const refs = new Set(frameworks.flatMap(({ entries }) => entries.map(({ ref }) => ref)));
    for (const { supersededBy, entries } of frameworks) {
      if (supersededBy !== undefined) expect(known.has(supersededBy), supersededBy).toBe(true);
      for (const { predecessors = [], successors = [] } of entries) {
        for (const ref of [...predecessors, ...successors]) expect(refs.has(ref), ref).toBe(true);
      }
    }
  });

  it('reject a file with an unverified entry, an unknown field or a superseded edition without successor', () => {
    const [first] = frameworks;
    const entry = first?.entries[0];
    expect(frameworkSchema.safeParse({ ...first, entries: [{ ...entry, verified: false }] }).success).toBe(false);
    expect(frameworkSchema.safeParse({ ...first, extra: 1 }).success).toBe(false);
    expect(frameworkSchema.safeParse({ ...first, status: 'superseded' }).success).toBe(false);
    expect(frameworkSchema.safeParse({ ...first, entries: [entry, entry] }).success).toBe(false);
  });
});

describe('the alignment table', () => {
  it('shows only entries of the full data, under the same title', () => {
    for (const [id, titles] of Object.entries(alignment.entries)) {
      for (const [ref, title] of Object.entries(titles)) expect(titleOf(id, ref), `${id} ${ref}`).toBe(title);
    }
  });

  it('describes its frameworks as the full data does, in its own order', () => {
    expect(frameworkDisplay.map(({ id }) => id)).toEqual(Object.keys(MODEL.alignment.entries));
    expect(frameworks.slice(0, frameworkDisplay.length).map(({ id }) => id)).toEqual(
      Object.keys(MODEL.alignment.entries),
    );
    for (const display of frameworkDisplay) expect(known.get(display.id)).toMatchObject(display);
  });
});

describe("the article's rows", () => {
  it('name exact references with their titles', () => {
    expect(articleRows).toHaveLength(3);
    for (const { exact } of articleRows) {
      for (const { framework, ref, title } of exact) expect(titleOf(framework, ref), ref).toBe(title);
    }
  });

  it('say which controls of a recommendation meet each reference', () => {
    const alignment = align([
      { id: 'short-ttl', level: 'required' },
      { id: 'pkce', level: 'required' },
    ]);
    const nhi = articleRowsFor(alignment).find(({ id }) => id === 'owasp-nhi');
    expect(nhi?.exact.map(({ ref, controls, relevance }) => [ref, controls, relevance])).toEqual([
      ['NHI4:2025', ['pkce'], 'pkce'],
      ['NHI5:2025', [], null],
      ['NHI7:2025', ['short-ttl'], 'short-ttl'],
    ]);
  });

  it('can be met in full', () => {
    const alignment = align(
      ['pkce', 'least-privilege-scopes', 'short-ttl', 'issuer-allowlist'].map((id) => ({ id, level: 'required' })),
    );
    for (const { exact } of articleRowsFor(alignment)) {
      for (const { ref, controls } of exact) expect(controls, ref).not.toEqual([]);
    }
  });
});
