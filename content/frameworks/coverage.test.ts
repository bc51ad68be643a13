import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { frameworks, mappedFrameworks } from '@/content/collections/frameworks';
import { controlTexts } from '@/content/strings/controls';
import { controls, everyControl } from '@/decision';
import { entryAnchor, entryPath } from '@/site/routes';
import { controlsAddressing, controlsOf, entriesAddressed, refsAddressed } from './coverage';
import checked from './nist-800-53-checked.json' with { type: 'json' };

describe('coverage', () => {
  it('reads the alignment rows both ways', () => {
    expect(refsAddressed('dpop', 'owasp-nhi-top10-2025')).toEqual(['NHI2:2025', 'NHI3:2025', 'NHI4:2025']);
    expect(controlsAddressing('nist-sp-800-53r5', 'CM-14')).toEqual(['server-provenance']);
    expect(controlsAddressing('eu-dora', 'Art. 28(1)')).toEqual([]);
    for (const { id, entries } of mappedFrameworks) {
      for (const { ref } of entries) {
        for (const control of controlsAddressing(id, ref)) expect(refsAddressed(control, id), control).toContain(ref);
      }
    }
  });

  it('leaves no control out, and counts no more than there is', () => {
    expect(new Set(mappedFrameworks.flatMap(({ id }) => controlsOf(id)))).toEqual(
      new Set(controls.map(({ id }) => id)),
    );
    for (const framework of mappedFrameworks) {
      expect(entriesAddressed(framework)).toBeGreaterThan(0);
      expect(entriesAddressed(framework)).toBeLessThanOrEqual(framework.entries.length);
    }
    expect(Object.keys(controlTexts)).toHaveLength(everyControl.length);
  });
});

describe('the pages', () => {
  it('give every entry an anchor of its own', () => {
    expect(entryPath('owasp-nhi-top10-2025', 'NHI1:2025')).toBe('/frameworks/owasp-nhi-top10-2025#nhi1-2025');
    for (const { id, entries } of frameworks) {
      expect(new Set(entries.map(({ ref }) => entryAnchor(ref))).size, id).toBe(entries.length);
    }
  });
});

describe('SP 800-53', () => {
  /**
   * NIST's catalogue in OSCAL was compared with our entries, by id and title: those of its HIGH and PRIVACY baselines
   * in release 5.1.1, the others in release 5.2.0.
   * The fingerprint keeps what agreed, so a title that is changed afterwards does not pass for one that was read there.
   */
  it('has the ids and titles that were found in the catalogue', () => {
    const entries = frameworks.find(({ id }) => id === 'nist-sp-800-53r5')?.entries ?? [];
    const found = entries.filter(({ verification }) => verification === 'official');
    const lines = found.map(({ ref, title }) => `${ref}\t${title}\n`).join('');
    expect(found).toHaveLength(checked.found);
    expect(createHash('sha256').update(lines).digest('hex')).toBe(checked.sha256);
  });

  it('writes an enhancement with the title of its control', () => {
    const entries = frameworks.find(({ id }) => id === 'nist-sp-800-53r5')?.entries ?? [];
    const titles = new Map(entries.map(({ ref, title }) => [ref, title]));
    for (const [ref, title] of titles) {
      const base = titles.get(ref.replace(/\(\d+\)$/, ''));
      expect(title.includes(' | '), ref).toBe(ref.includes('('));
      if (ref.includes('(') && base !== undefined) expect(title.startsWith(`${base} | `), ref).toBe(true);
    }
  });
});
