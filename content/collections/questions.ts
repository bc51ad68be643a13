import { EDITION } from '@/content/edition';
import { questionDoubts } from '@/content/strings/question-doubts';
import { type OptionText, questionTexts } from '@/content/strings/questions';
import { type QuestionId, questions } from '@/decision';
import { blocks, escaped, list } from '@/site/markdown';
import { wizardQuestionPath } from '@/site/routes';
import type { Collection } from './collection';
import type { CollectedDocument } from './document';

function documentOf(id: QuestionId): CollectedDocument {
  const { title, short, why, help, options } = questionTexts[id];
  const labels: readonly OptionText[] = Object.values(options);
  return {
    kind: 'question',
    address: wizardQuestionPath(id),
    title,
    summary: why,
    checked: EDITION.checked,
    hasAlternate: false,
    parts: 'searched',
    alias: `${short} ${id}`,
    sections: [
      {
        anchor: null,
        title: null,
        level: 2,
        markdown: blocks(
          help === undefined ? null : escaped(help),
          ...(questionDoubts[id] ?? []).map((one) =>
            one === undefined ? null : escaped(`${one.doubt} ${one.answer}`),
          ),
          list(labels.map(({ label, hint }) => escaped(hint === undefined ? label : `${label}. ${hint}`))),
        ),
      },
    ],
  };
}

/** The questions of the wizard. Their pages hold forms, so they have no Markdown alternate. */
export const questionCollection: Collection = {
  kind: 'question',
  documents: async () => questions.map(({ id }: { readonly id: QuestionId }) => documentOf(id)),
};
