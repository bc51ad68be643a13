import { EDITION } from '@/content/edition';
import {
  modelPartTexts,
  modelTexts,
  proofTexts,
  questionPageTexts,
  stageTexts,
  changeTexts as t,
  tablePageTexts,
} from '@/content/strings/model';
import { firstReleaseText, modelChangeTexts } from '@/content/strings/model-changes';
import { tableTexts } from '@/content/strings/model-tables';
import { type OptionText, questionTexts } from '@/content/strings/questions';
import { ruleText } from '@/content/strings/rules';
import { feedTexts } from '@/content/strings/search';
import { stages, tables } from '@/content/views/model-graph';
import { MODEL_VERSION, type ModelChange, modelReleases, type QuestionId, questions, sourceOf } from '@/decision';
import type { Table, TableRow } from '@/decision/exchange/tables';
import { proof } from '@/decision/proof';
import { blocks, code, escaped, link, list, numbered, table } from '@/site/markdown';
import { FILES, modelFilePath, modelPartPath, PAGES, releasePath, tablePath } from '@/site/routes';
import type { Collection, FeedItem } from './collection';
import type { CollectedDocument, ReadingSection } from './document';
import { listDocument } from './list-document';

type Part = keyof typeof modelPartTexts;

const NEWEST = modelReleases[0].date;

const partOf = (part: Part, sections: readonly ReadingSection[]): CollectedDocument => ({
  kind: 'model',
  address: modelPartPath(part),
  title: modelPartTexts[part].title,
  summary: modelPartTexts[part].lead,
  checked: NEWEST,
  hasAlternate: true,
  parts: 'searched',
  sections,
});

const questionsPage = (): CollectedDocument =>
  partOf(
    'questions',
    questions.map(({ id, key, options }) => {
      const texts: { readonly [option: string]: OptionText } = questionTexts[id as QuestionId].options;
      return {
        anchor: id,
        title: questionTexts[id as QuestionId].title,
        level: 2,
        searched: false,
        markdown: blocks(
          `${questionPageTexts.key}: ${code(key)}`,
          table(
            [questionPageTexts.letter, questionPageTexts.id, questionPageTexts.option],
            options.map((option) => [option.letter, code(option.id), escaped(texts[option.id]?.label ?? option.id)]),
          ),
        ),
      };
    }),
  );

const conditionsOf = ({ when }: TableRow): string =>
  Object.entries(when)
    .map(
      ([input, values]) =>
        `${code(input)}: ${[values]
          .flat()
          .map((value) => code(String(value)))
          .join(` ${tablePageTexts.or} `)}`,
    )
    .join('; ');

const concluded = ({ concludes }: TableRow): string =>
  Object.entries(concludes)
    .map(
      ([name, value]) =>
        `${name}: ${[value]
          .flat()
          .map((one) => code(one))
          .join(', ')}`,
    )
    .join('; ');

const rowSection = (row: TableRow): ReadingSection => ({
  anchor: row.id,
  title: row.id,
  level: 3,
  searched: false,
  markdown: blocks(
    escaped(ruleText(row.id)),
    list([conditionsOf(row), concluded(row)].filter((line) => line !== '')),
    row.sources.length === 0
      ? null
      : list(
          row.sources.flatMap((id) => {
            const source = sourceOf(id);
            return source === undefined ? [] : [link(source.title, source.url)];
          }),
        ),
  ),
});

const tablePage = ({ id, rows }: Table): CollectedDocument => ({
  kind: 'model',
  address: tablePath(id),
  title: tableTexts[id]?.name ?? id,
  summary: tableTexts[id]?.what ?? '',
  checked: NEWEST,
  hasAlternate: true,
  parts: 'searched',
  sections: rows.map(rowSection),
});

const proofsPage = (): CollectedDocument =>
  partOf('proofs', [
    {
      anchor: 'promises',
      title: proofTexts.promises,
      level: 2,
      markdown: numbered(proof.report.promises.map(({ statement }) => escaped(statement))),
    },
  ]);

/** What a version changed, as one text. */
const changeMarkdown = ({ id }: ModelChange): string => {
  const text = (
    modelChangeTexts as { readonly [change: string]: (typeof modelChangeTexts)[keyof typeof modelChangeTexts] }
  )[id];
  if (text === undefined) throw new Error(`content/strings/model-changes.ts has no ${id}`);
  return blocks(
    `**${escaped(text.title)}**`,
    `${t.before}: ${escaped(text.before)}`,
    `${t.after}: ${escaped(text.after)}`,
    `${t.why}: ${escaped(text.why)}`,
  );
};

const changesPage = (): CollectedDocument =>
  partOf(
    'changes',
    modelReleases.map(
      ({ version, changes }: { readonly version: string; readonly changes: readonly ModelChange[] }) => ({
        anchor: `v${version}`,
        title: version,
        level: 2,
        markdown: changes.length === 0 ? escaped(firstReleaseText) : blocks(...changes.map(changeMarkdown)),
      }),
    ),
  );

/** The pages that show the decision model. */
function documents(): CollectedDocument[] {
  const texts = tables.map(tablePage);
  const byTable = new Map(tables.map(({ id }, index) => [id, texts[index]]));
  const tableList = listDocument({
    kind: 'model',
    address: PAGES.modelTables,
    title: modelPartTexts.tables.title,
    summary: modelPartTexts.tables.lead,
    groups: stages
      .filter(({ id }) => id !== 'questions')
      .map(({ id, nodes }) => ({
        anchor: id,
        title: stageTexts[id],
        members: nodes.flatMap((node) => byTable.get(node) ?? []),
      })),
  });
  const parts = [questionsPage(), tableList, proofsPage(), changesPage()];
  const model: CollectedDocument = {
    kind: 'model',
    address: PAGES.model,
    title: modelTexts.title,
    summary: modelTexts.description,
    checked: EDITION.checked,
    hasAlternate: true,
    parts: 'searched',
    sections: [
      {
        anchor: null,
        title: null,
        level: 2,
        markdown: blocks(escaped(modelTexts.lead), `${modelTexts.version} ${MODEL_VERSION}`),
      },
      { anchor: null, title: modelTexts.how, level: 2, markdown: blocks(...modelTexts.howText.map(escaped)) },
      {
        anchor: null,
        title: modelTexts.parts,
        level: 2,
        searched: false,
        markdown: list(parts.map(({ title, address, summary }) => `${link(title, address)}: ${escaped(summary)}`)),
      },
      {
        anchor: null,
        title: modelTexts.take,
        level: 2,
        searched: false,
        markdown: list([
          link(modelTexts.json, modelFilePath(MODEL_VERSION, 'json')),
          link(modelTexts.dmn, modelFilePath(MODEL_VERSION, 'dmn')),
          link(modelTexts.schema, FILES.modelSchema),
        ]),
      },
    ],
  };
  return [model, ...parts, ...texts];
}

/** What the feed of the model tells: its releases. */
const releases = (): FeedItem[] =>
  modelReleases.map(({ version, date, changes }) => ({
    address: releasePath(version),
    title: feedTexts.release(version),
    text: changes.length === 0 ? firstReleaseText : changes.map(changeMarkdown).join('\n\n'),
    published: date,
  }));

export const model: Collection = {
  kind: 'model',
  documents: async () => documents(),
  feed: { id: 'model', page: PAGES.modelChanges, items: releases },
};
