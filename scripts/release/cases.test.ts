import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newestModel } from '@/decision';
import { inWork } from '@/decision/in-work';
import { CASES, casesText, DEPLOYMENTS } from './cases';

const cases = readFileSync(CASES, 'utf8');
const deployments = readFileSync(DEPLOYMENTS, 'utf8');
const { links } = JSON.parse(deployments);
const written = JSON.parse(casesText(cases, deployments, inWork, newestModel));
const oldNames = Object.keys(JSON.parse(cases).links);

describe('the cases of a new version', () => {
  it('are those of before and every deployment', () => {
    expect(written.version).toBe(inWork.version);
    expect(new Set(Object.keys(written.links))).toEqual(new Set([...oldNames, ...Object.keys(links)]));
  });

  it('have the own answers of a deployment', () => {
    for (const [name, parts] of Object.entries(links)) expect(written.links[name], name).toBe(parts);
  });

  it('are complete links of it in their one form', () => {
    for (const [name, parts] of Object.entries(written.links)) {
      const link = `MAA:${written.link}/${parts}`;
      const { answers, problems } = inWork.decode(link);
      expect(problems, name).toEqual([]);
      expect(inWork.encode(answers), name).toBe(link);
    }
  });

  it('are carried over where the deployments speak another version', () => {
    const other = JSON.stringify({ link: '0.1', links: { ...links, 'a deployment of another time': 'TR:R' } });
    const carriedOver = JSON.parse(casesText(cases, other, inWork, newestModel));
    expect(Object.keys(carriedOver.links)).toEqual(oldNames);
  });

  it('refuse a deployment that leaves a question open', () => {
    const [name = '', parts = ''] = Object.entries<string>(links)[0] ?? [];
    const cut = JSON.stringify({ link: written.link, links: { [name]: parts.split('/').slice(0, -1).join('/') } });
    expect(() => casesText(cases, cut, inWork, newestModel)).toThrow(name);
  });
});
