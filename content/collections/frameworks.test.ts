import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleRows, articleRowsFor } from '@/content/frameworks/article-rows';
import { MODEL } from '@/decision';
import { newAligner } from '@/decision/engine/align';
import { frameworkKinds, frameworkSchema, frameworks, frameworksOf, mappedFrameworks } from './frameworks';

const folder = path.join('content', 'frameworks', 'data');
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
    expect(frameworkSchema.safeParse({ ...first, entries: [entry, entry] }).error?.message).toContain(
      `${entry?.ref} stands twice`,
    );
  });
});

describe('the alignment table', () => {
  it('has the frameworks in its own order, and only entries that they have, under the same title', () => {
    expect(mappedFrameworks.map(({ id }) => id)).toEqual(Object.keys(MODEL.alignment.entries));
    for (const [id, titles] of Object.entries(MODEL.alignment.entries)) {
      for (const [ref, title] of Object.entries(titles)) expect(titleOf(id, ref), `${id} ${ref}`).toBe(title);
    }
  });
});

describe('the frameworks of a kind', () => {
  it('stand in an order of their own, each place taken once', () => {
    for (const kind of frameworkKinds) {
      const members = frameworksOf(kind);
      expect(
        members.map(({ order }) => order),
        kind,
      ).toEqual(members.map((_, index) => index + 1));
    }
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
