import { expect, it } from 'vitest';
import { modelReleases } from '@/decision';
import { modelChangeTexts } from './model-changes';

it('says of every change of every version what was, what is and why', () => {
  const changes = modelReleases.flatMap((release) => release.changes);
  expect(Object.keys(modelChangeTexts).sort()).toEqual(changes.map(({ id }) => id).sort());
  for (const [id, { title, before, after, why }] of Object.entries(modelChangeTexts)) {
    expect(title, `${id}: title`).toMatch(/^[A-Z].*[^.]$/);
    for (const [name, text] of Object.entries({ before, after, why }))
      expect(text, `${id}: ${name}`).toMatch(/^[A-Z].*\.$/);
  }
});
