import { alignmentCsv } from '@/server/exports/alignment-csv';
import { connectionDocument, reachDocument } from '@/server/exports/drawings';
import { type FileForm, fileResponse } from '@/server/exports/file-response';
import { printFooterCss } from '@/server/exports/print-footer';
import { decisionRecord } from '@/server/exports/record/record';
import type { Subject } from '@/server/exports/subject';
import { subjectAt } from '@/server/exports/subject-at-path';
import { preflight } from '@/server/http/api-headers';
import { problemResponse } from '@/server/http/problem-details';
import { BEFORE_VECTOR, EXPORTS, type ExportKind } from '@/site/routes';

type Writer = Omit<FileForm, 'ending'> & { readonly write: (subject: Subject) => string };

const writers: { readonly [K in ExportKind]: Writer } = {
  record: {
    contentType: 'text/markdown; charset=utf-8',
    name: 'mcp-auth-decision',
    inline: false,
    write: decisionRecord,
  },
  alignment: {
    contentType: 'text/csv; charset=utf-8; header=present',
    name: 'mcp-auth-alignment',
    inline: false,
    write: alignmentCsv,
  },
  connection: {
    contentType: 'image/svg+xml',
    name: 'mcp-auth-connection',
    inline: true,
    write: ({ recommendation, answers }) => connectionDocument(recommendation, answers),
  },
  reach: {
    contentType: 'image/svg+xml',
    name: 'mcp-auth-reach',
    inline: true,
    write: ({ recommendation, answers, inputs }) => reachDocument(recommendation, answers, inputs),
  },
  foot: { contentType: 'text/css; charset=utf-8', name: 'mcp-auth-foot', inline: true, write: printFooterCss },
};

const isKind = (kind: string): kind is ExportKind => Object.hasOwn(EXPORTS, kind);

/** One recommendation as a file, by the version of the model that its vector names. */
export async function GET(request: Request, { params }: RouteContext<'/export/[kind]/[...vector]'>): Promise<Response> {
  const { kind } = await params;
  if (!isKind(kind)) return problemResponse('unknown-export');
  const ending = EXPORTS[kind];
  const subject = await subjectAt(request, BEFORE_VECTOR.export(kind), `.${ending}`);
  if (subject instanceof Response) return subject;
  const { write, ...form } = writers[kind];
  return fileResponse(write(subject), subject.recommendation.vector, { ...form, ending });
}

export function OPTIONS(): Response {
  return preflight('GET');
}
