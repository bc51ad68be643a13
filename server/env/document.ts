import { DESCRIPTIONS, type SettingName, schema } from './schema.ts';

const names = Object.keys(DESCRIPTIONS) as SettingName[];
const defaults = schema.parse({});

/** The cells of a table in Markdown, each column as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows.map((row) => line(row, ' '));
  return [
    head,
    line(
      widths.map(() => ''),
      '-',
    ),
    ...body,
  ].join('\n');
}

/** The table of all settings, as docs/settings.md has it. */
export function settingsTable(): string {
  return table([
    ['Variable', 'Meaning', 'Values', 'Without it'],
    ...names.map((name) => {
      const { meaning, allowed, unset } = DESCRIPTIONS[name];
      return [`\`${name}\``, meaning, allowed, unset ?? `\`${defaults[name]}\``];
    }),
  ]);
}
