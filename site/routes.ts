/**
 * Every address that the site writes: of its pages, of what stands on them, of its files and forms. They are public and
 * do not change. Where a page moves, `content/redirects.ts` says where to.
 */
import type { QuestionId } from '@/decision';
import type { PictureKind } from './reading-kinds';

/** Pages whose address has no parameter. */
export const PAGES = {
  home: '/',
  decide: '/decide',
  guidance: '/guidance',
  controls: '/controls',
  incidents: '/incidents',
  frameworks: '/frameworks',
  matrix: '/frameworks/matrix',
  crosswalk: '/frameworks/crosswalk',
  corrections: '/frameworks/corrections',
  glossary: '/glossary',
  capabilities: '/capabilities',
  model: '/model',
  modelQuestions: '/model/questions',
  modelTables: '/model/tables',
  modelProofs: '/model/proofs',
  modelChanges: '/model/changes',
  journal: '/journal',
  search: '/search',
  compare: '/compare',
  subscribe: '/subscribe',
  subscribeSent: '/subscribe/sent',
  subscribeConfirm: '/subscribe/confirm',
  subscribeManage: '/subscribe/manage',
} as const;

/** Files and endpoints whose address has no parameter. */
export const FILES = {
  sitemap: '/sitemap.xml',
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
  searchIndex: '/search/index.json',
  modelSchema: '/model/model-schema-1.json',
} as const;

/** What forms and mails send to. */
export const ENDPOINTS = {
  recommendations: '/api/v1/recommendations',
  journalSubscribe: '/api/journal/subscribe',
  journalLeave: '/api/journal/leave',
} as const;

// Texts

export const guidePath = (slug: string): string => `${PAGES.guidance}/${slug}`;

/** Where the guides of a group stand in their list. */
export const guideGroupPath = (group: string): string => `${PAGES.guidance}#${group}`;

export const controlPath = (id: string): string => `${PAGES.controls}/${id}`;

/** Where the controls of a layer stand in their list. */
export const controlGroupPath = (layer: string): string => `${PAGES.controls}#${layer}`;

export const incidentPath = (id: string): string => `${PAGES.incidents}/${id}`;

/** The incidents that meet a criterion. */
export const criterionPath = (criterion: string): string => `${PAGES.incidents}/by/${criterion}`;

export const issuePath = (slug: string): string => `${PAGES.journal}/${slug}`;

export const termPath = (id: string): string => `${PAGES.glossary}#${id}`;

export const productPath = (id: string): string => `${PAGES.capabilities}#${id}`;

// Frameworks

export const frameworkPath = (id: string): string => `${PAGES.frameworks}/${id}`;

/** Anchor of an entry on the page of its framework: `NHI1:2025` to `nhi1-2025`. */
export const entryAnchor = (ref: string): string =>
  ref
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const entryPath = (framework: string, ref: string): string => `${frameworkPath(framework)}#${entryAnchor(ref)}`;

export const crosswalkPath = (id: string): string => `${PAGES.crosswalk}#${id}`;

// The model

export const modelPartPath = (part: string): string => `${PAGES.model}/${part}`;

export const tablePath = (table: string): string => `${PAGES.modelTables}/${table}`;

export const rowPath = (table: string, row: string): string => `${tablePath(table)}#${row}`;

/** Where a question stands on the page of the questions of the model. */
export const modelQuestionPath = (question: string): string => `${PAGES.modelQuestions}#${question}`;

/** Anchor of a version on the page of the changes. */
const releaseAnchor = (version: string): string => `v${version}`;

export const releasePath = (version: string): string => `${PAGES.modelChanges}#${releaseAnchor(version)}`;

/** The file of one version of the model. */
export const modelFilePath = (version: string, ending: 'json' | 'dmn'): string =>
  `${PAGES.model}/model-${version}.${ending}`;

// The wizard

/** One question, without answers. */
export const wizardQuestionPath = (id: QuestionId): string => `${PAGES.decide}/${id}`;

interface WizardQuery {
  /** Key of a question, to show it whether it has an answer or not. */
  readonly question?: string;
  /** What a change has set aside, in the form of a vector. */
  readonly was?: string;
  /** Id of a product to fill answers in from; empty for their list. */
  readonly product?: string;
}

/** The wizard at the answers of a vector; null where there are none. */
export function wizardPath(vector: string | null, query: WizardQuery = {}): string {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  const path = vector === null ? PAGES.decide : `${PAGES.decide}/${vector}`;
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

// Recommendations, each in all its forms

/** What can be taken along, and the ending of its address; the last one sets the foot of a printed page. */
export const EXPORTS = { record: 'md', alignment: 'csv', connection: 'svg', reach: 'svg', foot: 'css' } as const;

export type ExportKind = keyof typeof EXPORTS;

/** What stands before the vector in the paths of a recommendation and its forms. */
export const BEFORE_VECTOR = {
  page: '/r',
  json: ENDPOINTS.recommendations,
  picture: '/og/r',
  export: (kind: ExportKind): string => `/export/${kind}`,
} as const;

export const vectorPath = (vector: string): string => `${BEFORE_VECTOR.page}/${vector}`;

export const jsonPath = (vector: string): string => `${BEFORE_VECTOR.json}/${vector}`;

/**
 * Path of an export, for example `/export/record/MAA:1.1/TR:R/….md`.
 *
 * @param query what the reader has set beside the answers, with its question mark; may be empty
 */
export const exportPath = (kind: ExportKind, vector: string, query = ''): string =>
  `${BEFORE_VECTOR.export(kind)}/${vector}.${EXPORTS[kind]}${query}`;

/** The picture that stands for a recommendation where its link is shown. */
export const picturePath = (vector: string): string => `${BEFORE_VECTOR.picture}/${vector}`;

/** Where two links are compared; with one link only, where the other is asked for. */
export const comparePath = (a: string, b?: string): string =>
  `${PAGES.compare}?${[`a=${a}`, ...(b === undefined ? [] : [`b=${b}`])].join('&')}`;

/** What is described by a published JSON Schema. */
export type SchemaKind = 'recommendation' | 'answers';

/** The file of a published JSON Schema: its number is the major version of the model. */
export const schemaFile = (kind: SchemaKind, model: string): string => `${kind}-${Number.parseInt(model, 10)}.json`;

/**
 * A published JSON Schema.
 *
 * @param model version of the model that made what is described
 */
export const schemaPath = (kind: SchemaKind, model: string): string => `/schemas/${schemaFile(kind, model)}`;

// Search, subscribing

export const searchPath = (query: string): string => `${PAGES.search}?q=${encodeURIComponent(query)}`;

/** @param from path of the page that leads there, to which the form leads back */
export const subscribePath = (from: string): string => `${PAGES.subscribe}?from=${from}`;

/** @param from as of `subscribePath` */
export const subscribeSentPath = (from: string): string => `${PAGES.subscribeSent}?from=${encodeURIComponent(from)}`;

/** The page with the button that confirms a request. */
export const subscribeConfirmPath = (token: string): string => `${PAGES.subscribeConfirm}?token=${token}`;

/** The page on which a reader sees and changes what it gets. */
export const subscribeManagePath = (key: string, done?: 'saved' | 'confirmed'): string =>
  `${PAGES.subscribeManage}?key=${key}${done === undefined ? '' : `&done=${done}`}`;

/** What a reader sees whose data is deleted. */
export const SUBSCRIBE_GONE = `${PAGES.subscribeManage}?done=gone`;

/** Where one POST ends a subscription (RFC 8058). */
export const journalLeavePath = (key: string): string => `${ENDPOINTS.journalLeave}?key=${key}`;

// Files for programs

export const FEEDS = ['guides', 'incidents', 'model', 'journal'] as const;

export type FeedId = (typeof FEEDS)[number];

export type FeedFormat = 'atom' | 'json';

/** The folder of the feeds. */
export const FEEDS_BELOW = '/feeds';

export const feedPath = (id: FeedId, format: FeedFormat): string => `${FEEDS_BELOW}/${id}.${format}`;

/** The Markdown alternate of a reading page; that of the home page is `/index.md`. */
export const alternatePath = (page: string): string => (page === PAGES.home ? '/index.md' : `${page}.md`);

/** The preview picture of a kind of page. */
export const pagePicturePath = (kind: PictureKind): string => `/og/page/${kind}.png`;
