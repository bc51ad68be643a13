import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import { modelOf, modelReleases } from '@/decision';

vi.mock('server-only', () => ({}));
const { modelAsFile, modelSchema } = await import('./model-file');

const { $schema, ...schema } = modelSchema();
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('the model as JSON', () => {
  it.each(modelReleases)('fits its schema: $version', async (release) => {
    const model = await modelOf(release.link);
    if (model === null) throw new Error(`${release.version} is not published`);
    const file = copy(modelAsFile(model, release));
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(file.version).toBe(model.version);
    expect(file.tables.map(({ id }) => id)).toEqual(expect.arrayContaining(model.source.tables.map(({ id }) => id)));
  });

  it('does not fit with a part missing or strange', async () => {
    const [release] = modelReleases;
    const model = await modelOf(release.link);
    if (model === null) throw new Error('the newest model is not published');
    const file = copy(modelAsFile(model, release));
    expect($schema).toContain('2020-12');
    expect(validate({ ...file, questions: [] })).toBe(false);
    expect(validate({ ...file, colour: 'green' })).toBe(false);
    const { tables, ...without } = file;
    expect(validate(without)).toBe(false);
    expect(validate({ ...file, tables: tables.map((table) => ({ ...table, policy: 'unique' })) })).toBe(false);
  });
});
