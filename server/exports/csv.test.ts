import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '@/decision';
import { noInputs } from '@/decision/exposure';
import { alignmentCsv } from './alignment-csv';
import { csv } from './csv';

/** A reader by the grammar of RFC 4180, section 2. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV', () => {
  it('reads back as what was written, but for the apostrophe before a formula', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', '+1', '-1', '@a', '\t=1', ' =1', 'a,"b"\r\nc', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (rows) => {
        const found = read(csv(rows));
        expect(found).toEqual(rows.map((row) => row.map((one) => (/^\s*[=+\-@\t\r]/.test(one) ? `'${one}` : one))));
      }),
    );
  });

  it('leaves no cell that a spreadsheet would compute', () => {
    expect(csv([['=HYPERLINK("https://example.com")', '-1', ' @x']])).toBe(
      '\uFEFF"\'=HYPERLINK(""https://example.com"")",\'-1,\' @x\r\n',
    );
  });
});

describe('the alignment table as CSV', () => {
  it('has a row for every entry, by the version that the link names', async () => {
    const vector = 'MAA:1.0/TR:R/AC:P/CL:V/SV:P/ID:1/RE:Y/TL:O/EX:W/DS:S/IM:C/CU:H/MD:N/AP:T/AS:DC/PO:S';
    const { model, answers } = await readLink(vector);
    const recommendation = model.advise(answers);
    const [heads, ...rows] = read(
      alignmentCsv({ recommendation, answers, model, site: 'https://advisor.example', inputs: noInputs }),
    );
    expect(heads).toHaveLength(12);
    expect(rows).toHaveLength(recommendation.alignment.length);
    expect(rows.map((row) => row[3]).sort()).toEqual(recommendation.alignment.map(({ ref }) => ref).sort());
    for (const row of rows) {
      expect(row).toHaveLength(12);
      expect(row.every((one) => one !== '')).toBe(true);
      expect(row.slice(-2)).toEqual([vector, '1.0.0']);
    }
  });
});
