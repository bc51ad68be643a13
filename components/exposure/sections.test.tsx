import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { advise, decode } from '@/decision';
import { deployments } from '@/decision/check/golden/deployments';
import { readExposureInputs } from '@/decision/exposure';
import { ConnectionSection } from './connection-section';
import { ExposureSection } from './exposure-section';

const vectorOf = (id: string): string => deployments.find((deployment) => deployment.id === id)?.vector ?? '';

function markup(vector: string, parameters: Readonly<Record<string, string>> = {}): string {
  const { answers } = decode(vector);
  const recommendation = advise(answers);
  return renderToStaticMarkup(
    <>
      <ConnectionSection recommendation={recommendation} answers={answers} />
      <ExposureSection
        recommendation={recommendation}
        answers={answers}
        inputs={readExposureInputs(parameters, answers)}
        path={`/r/${recommendation.vector}`}
      />
    </>,
  );
}

describe('connection and exposure on the page', () => {
  it('have no inline style, no id twice, and a name and a description for every drawing', () => {
    for (const { id, vector } of deployments) {
      const html = markup(vector);
      expect(html, id).not.toMatch(/ style=/);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
      expect(new Set(ids).size, id).toBe(ids.length);
      const labels = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, found]) => found?.split(' ') ?? []);
      expect(labels.length, id).toBe(8);
      expect(ids, id).toEqual(expect.arrayContaining(labels));
    }
  });

  it('state nothing about today, and choose nothing, before the reader has', () => {
    for (const { id, vector } of deployments) {
      const html = markup(vector);
      expect(html, id).not.toMatch(/Today a stolen|Today and in/);
      expect(html, id).not.toMatch(/<option value="[^"]+" selected/);
      expect(html, id).not.toMatch(/<input[^>]* type="number"[^>]* value="[^"]/);
    }
    const html = markup(vectorOf('own-agent-to-entra-protected-server'));
    expect(html).toContain('Choose what issues your tokens today');
    expect(html).toMatch(/<strong>In the recommended design a stolen access token works for up to \d+ minutes/);
  });

  it('follow the parameters of the page, without a script', () => {
    const vector = vectorOf('own-agent-to-entra-protected-server');
    const html = markup(vector, { today: 'auth0_access', audiences: '12', detection: '864000', revocation: '900' });
    expect(html).toContain('Today a stolen access token works for up to 1 day.');
    expect(html).toContain('works in 12 systems');
    expect(html).toMatch(/<option value="864000" selected="">10 days<\/option>/);
  });

  it('compare a credential of today with one of its kind, and with none where the design has none', () => {
    const away = vectorOf('chat-vendor-with-standing-access-as-in-the-drift-theft');
    const refresh = markup(away, { today: 'okta_refresh' });
    const [, sentence = ''] = /<strong>([^<]*)<\/strong>/.exec(refresh) ?? [];
    expect(sentence).toMatch(/^Today a stolen refresh token works for up to 90 days\. /);
    expect(sentence).not.toContain('access token');
    const access = markup(away, { today: 'okta_org_as' });
    const [, other = ''] = /<strong>([^<]*)<\/strong>/.exec(access) ?? [];
    expect(other).toMatch(/^Today a stolen access token works for up to 1 hour\. .* a stolen access token /);
  });

  it('offer no inputs where there is no credential', () => {
    expect(markup(vectorOf('public-documentation-server'))).not.toContain('<form');
  });
});
