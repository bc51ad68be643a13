import type { MDXContent } from 'mdx/types';
import type { Collection } from './collection';
import type { CollectedDocument } from './document';
import { type TextFile, textFiles } from './text-files';

/** A heading of depth 2 or 3, as `mdx/remark-toc.mjs` exports it. */
export interface TocEntry {
  readonly depth: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** What a compiled text exports. */
interface TextModule {
  readonly default: MDXContent;
  readonly toc: readonly TocEntry[];
}

/** What is known of a text from its head. Its id is the name of its file and stands in its address. */
interface Identified {
  readonly id: string;
}

/** A kind of content whose entries are texts, each an MDX file with a head. */
export interface TextCollection<Entry extends Identified> extends Collection {
  /** Path of the page of the text with this id. */
  readonly path: (id: string) => string;
  /** All files, by name. */
  readonly files: () => Promise<TextFile[]>;
  /**
   * A text by its file.
   * @throws Error naming the file when its head does not hold
   */
  readonly entryOf: (file: TextFile) => Entry;
  /**
   * Texts in the order of their list, without those that are not shown.
   * @throws Error when they do not fit together
   */
  readonly inOrder: (entries: readonly Entry[]) => readonly Entry[];
  /**
   * All texts in the order of their list; read once, except in development.
   * @throws Error naming the file when one does not hold; the build stops there
   */
  readonly load: () => Promise<readonly Entry[]>;
  /** One text. @throws Error when there is none of that id */
  readonly one: (id: string) => Promise<Entry>;
  /** A text ready to render, with its headings. */
  readonly body: (id: string) => Promise<{ readonly toc: readonly TocEntry[]; readonly Body: MDXContent }>;
}

/** A text with what there is to read of it. */
interface Member<Entry> {
  readonly entry: Entry;
  readonly document: CollectedDocument;
}

interface Definition<Entry extends Identified>
  extends Pick<TextCollection<Entry>, 'kind' | 'feed' | 'path' | 'entryOf' | 'inOrder'>,
    Pick<CollectedDocument, 'parts'> {
  /** Its folder in `content`. */
  readonly folder: string;
  /** The compiled text. The import names the folder, so that the bundler finds it. */
  readonly compiled: (id: string) => Promise<TextModule>;
  /** What there is to read of a text; null for a draft. */
  readonly document: (
    entry: Entry,
    mdx: string,
  ) => Pick<CollectedDocument, 'title' | 'summary' | 'checked' | 'alias' | 'sections'> | null;
  /** The pages that list the texts. */
  readonly lists: (members: readonly Member<Entry>[]) => readonly CollectedDocument[];
}

/** A collection of texts, of which only what differs from kind to kind is given. */
export function textCollection<Entry extends Identified>({
  folder,
  compiled,
  document,
  lists,
  parts,
  ...kind
}: Definition<Entry>): TextCollection<Entry> {
  const files = () => textFiles(folder);
  const read = async () => kind.inOrder((await files()).map(kind.entryOf));
  let kept: Promise<readonly Entry[]> | undefined;
  const load = () => {
    if (process.env.NODE_ENV === 'development') return read();
    kept ??= read();
    return kept;
  };

  return {
    ...kind,
    files,
    load,
    one: async (id) => {
      const found = (await load()).find((entry) => entry.id === id);
      if (found === undefined) throw new Error(`content/${folder} has no ${id}.`);
      return found;
    },
    body: async (id) => {
      const { toc, default: Body } = await compiled(id);
      return { toc, Body };
    },
    documents: async () => {
      const textOf = new Map((await files()).map(({ id, text }) => [id, text]));
      const members = (await load()).flatMap((entry): Member<Entry>[] => {
        const told = document(entry, textOf.get(entry.id) ?? '');
        if (told === null) return [];
        const head = { kind: kind.kind, address: kind.path(entry.id), hasAlternate: true, parts };
        return [{ entry, document: { ...head, ...told } }];
      });
      return [...lists(members), ...members.map((member) => member.document)];
    },
  };
}
