import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Answers, type Recommendation, readLink } from '@/decision';
import { deployments } from '@/decision/check/golden/deployments';
import { connectionDocument, reachDocument } from '@/server/exports/drawings';
import { FILE_POLICY } from '@/server/http/security-headers';

const documents: readonly [string, (recommendation: Recommendation, answers: Answers) => string][] = [
  ['the connection', connectionDocument],
  ['the reach of a credential', reachDocument],
];

describe.each(documents)('the drawing of %s', (_, draw) => {
  it.each(deployments)(
    'has no style that the policy of files refuses, no script and no address: $id',
    async ({ vector }) => {
      const { model, answers } = await readLink(vector);
      const svg = draw(model.advise(answers), answers);
      const styles = [...svg.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
      for (const style of styles) {
        expect(FILE_POLICY).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      }
      expect(svg).not.toMatch(/<script|\sstyle=|\son\w+=|href=|url\(|<foreignObject|<image/);
      expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).toMatch(/<title id="title">[^<]+<\/title><desc id="desc">[^<]+<\/desc>/);
    },
  );
});
