import { describe, expect, it } from 'vitest';
import { controlPages } from '@/content/collections/controls';
import { everyControl } from '@/decision';
import { checkControls, controlFormFaults } from './controls';
import { readMdx } from './document';
import { newSpeller } from './spelling';

const HEAD = `---
summary: "What it is."
checked: "2026-11-22"
related: [pkce]
sources:
  - title: "RFC 8707"
    url: "https://www.rfc-editor.org/rfc/rfc8707"
    read: primary
---
`;
const SECTIONS = ['What it is', 'How to do it', 'How to verify it', 'What it does not do'];
const body = (sections: readonly string[], words: number) =>
  `${HEAD}\n${sections.map((title) => `## ${title}\n\n${'word '.repeat(words)}\n`).join('\n')}`;
const file = (id: string, text: string) => ({ id, file: `content/controls/${id}.mdx`, text });

describe('a text about a control', () => {
  it('has the four sections in their order, and a length', () => {
    expect(controlFormFaults(readMdx(body(SECTIONS, 60)))).toEqual([]);
    expect(controlFormFaults(readMdx(body(SECTIONS.toReversed(), 60)))).toHaveLength(1);
    expect(controlFormFaults(readMdx(body(SECTIONS.slice(1), 80)))).toHaveLength(1);
    expect(controlFormFaults(readMdx(body(SECTIONS, 10)))).toHaveLength(1);
  });

  it('is about a control of the model', () => {
    expect(controlPages.entryOf(file('auth-code', body(SECTIONS, 60))).id).toBe('auth-code');
    expect(() => controlPages.entryOf(file('nothing-such', body(SECTIONS, 60)))).toThrow(
      'the model has no control nothing-such',
    );
  });

  it('fails by the name of its file when its head does not hold', () => {
    const broken = body(SECTIONS, 60).replace('related: [pkce]', 'related: [pkcee]');
    expect(() => controlPages.entryOf(file('auth-code', broken))).toThrow(/^content\/controls\/auth-code\.mdx: /);
  });
});

describe('the texts about controls', () => {
  it('have no finding, and none is missing', async () => {
    const { findings, report } = await checkControls(await newSpeller(), '2026-11-23');
    expect(findings.map(({ file: name, rule, message }) => `${name}: ${rule}: ${message}`)).toEqual([]);
    expect(report.join('\n')).toContain(`${everyControl.length} of ${everyControl.length}`);
  });
});
