import { describe, expect, it } from 'vitest';
import { alignment } from '../model/alignment/index.ts';
import { mapping } from '../model/alignment/mapping.ts';
import { type AlignmentRowInWork, alignmentRows } from '../model/alignment/rows.ts';
import { controls } from '../model/controls.ts';
import type { ControlLevel } from '../model/vocabulary.ts';
import { newAligner } from './align.ts';

const align = newAligner(alignment);

const entries = Object.entries(mapping).flatMap(([framework, rowsOf]) =>
  Object.entries(rowsOf).map(([ref, rows]: [string, readonly AlignmentRowInWork[]]) => ({
    framework,
    ref,
    title: alignment.entries[framework]?.[ref],
    rows,
  })),
);
const refsOf = (row: AlignmentRowInWork): string[] =>
  entries.filter(({ rows }) => rows.includes(row)).map(({ ref }) => ref);
const given = (level: ControlLevel, ...ids: string[]) => ids.map((id) => ({ id, level }));
const rowFor = (ref: string, list: Parameters<typeof align>[0]) => align(list).find((row) => row.ref === ref);

describe('the alignment table', () => {
  it('has references that are unique across frameworks, and no entry that no row needs', () => {
    const refs = entries.map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { ref, rows } of entries) {
      expect(rows.length, ref).toBeGreaterThan(0);
      expect(new Set(rows).size, ref).toBe(rows.length);
    }
  });

  it('has a row for every control and a control for every row', () => {
    const named = new Set<string>(controls.map(({ alignment }) => alignment));
    expect([...named].sort()).toEqual([...alignmentRows].sort());
    for (const { id } of controls) expect(align(given('required', id)), id).not.toEqual([]);
  });

  it('leaves out the entry that its publisher names in two ways', () => {
    expect(entries.map(({ ref }) => ref)).not.toContain('MCP06:2025');
  });
});

describe('align', () => {
  it('gives nothing for nothing, and nothing for a control it does not know', () => {
    expect(align([])).toEqual([]);
    expect(align(given('required', 'no-such-control'))).toEqual([]);
  });

  it('gives exactly the entries of the rows concerned, in entry order', () => {
    const found = align(given('required', 'short-ttl', 'pkce', 'no-such-control'));
    const wanted = new Set([...refsOf('short-ttl'), ...refsOf('pkce')]);
    expect(found.map(({ framework, ref, title }) => ({ framework, ref, title }))).toEqual(
      entries.filter(({ ref }) => wanted.has(ref)).map(({ framework, ref, title }) => ({ framework, ref, title })),
    );
  });

  it('lists the controls behind an entry in the order of the model', () => {
    expect(rowFor('T1528', given('required', 'pkce', 'server-provenance', 'short-ttl'))?.controls).toEqual([
      'pkce',
      'short-ttl',
    ]);
    expect(rowFor('T1528', given('required', 'short-ttl', 'pkce'))?.controls).toEqual(['pkce', 'short-ttl']);
  });

  it('names the row that weighs most: required first, then most controls, then table order', () => {
    const audience = given('recommended', 'resource-indicators', 'audience-validation');
    expect(rowFor('ASI03', [...given('recommended', 'pkce'), ...audience])?.relevance).toBe('audience-binding');
    expect(rowFor('ASI03', [...audience, ...given('required', 'short-ttl')])?.relevance).toBe('short-ttl');
    expect(rowFor('ASI03', given('recommended', 'short-ttl', 'pkce'))?.relevance).toBe('pkce');
    expect(
      rowFor('ASI03', [
        ...given('required', 'pkce', 'resource-indicators'),
        ...given('recommended', 'audience-validation'),
      ])?.relevance,
    ).toBe('audience-binding');
  });
});
