import { dmnTexts } from '@/content/strings/model';
import { questionTexts } from '@/content/strings/questions';
import { ruleText } from '@/content/strings/rules';
import { modelOf, modelReleases, type QuestionId } from '@/decision';
import { modelAsDmn } from '@/server/exports/model/dmn';
import { modelAsFile, modelSchema } from '@/server/exports/model/model-file';
import { FILES, modelFilePath } from '@/site/routes';

export const dynamic = 'force-static';
export const dynamicParams = false;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const SCHEMA = nameOf(FILES.modelSchema);

export function generateStaticParams() {
  const files = modelReleases.flatMap(({ version }) => [modelFilePath(version, 'json'), modelFilePath(version, 'dmn')]);
  return [SCHEMA, ...files.map(nameOf)].map((file) => ({ file }));
}

const json = (value: unknown): Response =>
  new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

/** The published models as JSON and as DMN, and the schema of the JSON. */
export async function GET(_: Request, { params }: RouteContext<'/model/[file]'>): Promise<Response> {
  const { file } = await params;
  if (file === SCHEMA) return json(modelSchema());
  const release = modelReleases.find(({ version }) => file.startsWith(`model-${version}.`));
  const model = release && (await modelOf(release.link));
  if (!release || !model) return new Response(null, { status: 404 });
  if (file.endsWith('.json')) return json({ $schema: SCHEMA, ...modelAsFile(model, release) });
  const dmn = modelAsDmn(model.source, `urn:mcp-auth-advisor:model:${release.version}`, {
    about: dmnTexts.about(release.version, release.date, model.source.excludes === true),
    question: (id) => questionTexts[id as QuestionId].title,
    rule: ruleText,
  });
  return new Response(dmn, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
