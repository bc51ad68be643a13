import { ControlLine } from '@/components/control/control-names';
import type { Framework } from '@/content/collections/frameworks';
import { controlsAddressing } from '@/content/frameworks/coverage';
import { frameworkPageTexts as t } from '@/content/strings/frameworks';
import { entryAnchor, guidePath } from '@/site/routes';
import { smartQuotes } from '@/site/smart-quotes.mjs';

type Entry = Framework['entries'][number];

/** A guide that names entries of a framework. */
export interface NamingGuide {
  readonly id: string;
  readonly title: string;
  readonly refs: readonly string[];
}

function Editions({ entry: { predecessors, successors } }: { readonly entry: Entry }) {
  return (
    <>
      {predecessors && <span className="fine own-line">{`${t.before}: ${predecessors.join(', ')}`}</span>}
      {successors && <span className="fine own-line">{`${t.after}: ${successors.join(', ')}`}</span>}
    </>
  );
}

interface RowProps {
  readonly framework: string;
  readonly entry: Entry;
  readonly guides: readonly NamingGuide[];
  /** Whether the columns of controls and of guides are there. */
  readonly mapped: boolean;
  readonly guided: boolean;
}

function Row({ framework, entry, guides, mapped, guided }: RowProps) {
  const { ref, title, gist, url, note, verification } = entry;
  const naming = guides.filter(({ refs }) => refs.includes(ref));
  const controls = controlsAddressing(framework, ref);
  return (
    <tr id={entryAnchor(ref)}>
      <th scope="row">
        <span className="ref">{url === undefined ? ref : <a href={url}>{ref}</a>}</span> {title}
        {verification === 'transcription' && <span className="fine own-line">{t.second}</span>}
        <Editions entry={entry} />
      </th>
      <td data-label={t.gist}>
        {smartQuotes(gist)}
        {note !== undefined && <span className="fine own-line">{smartQuotes(note)}</span>}
      </td>
      {mapped && (
        <td data-label={t.controls}>{controls.length === 0 ? t.none : <ControlLine controls={controls} />}</td>
      )}
      {guided && (
        <td data-label={t.guides}>
          {naming.map(({ id, title: name }) => (
            <a key={id} className="own-line" href={guidePath(id)}>
              {name}
            </a>
          ))}
        </td>
      )}
    </tr>
  );
}

interface Props {
  readonly framework: Framework;
  readonly mapped: boolean;
  readonly guides: readonly NamingGuide[];
}

/** The entries of a framework, each with what it says, the controls that address it and the guides that name it. */
export function EntryTable({ framework, mapped, guides }: Props) {
  const guided = guides.length > 0;
  return (
    <table className="data-table entry-table url-shown">
      <thead>
        <tr>
          <th scope="col">{framework.titles === 'ours' ? t.labelled : t.entry}</th>
          <th scope="col">{t.gist}</th>
          {mapped && <th scope="col">{t.controls}</th>}
          {guided && <th scope="col">{t.guides}</th>}
        </tr>
      </thead>
      <tbody>
        {framework.entries.map((entry) => (
          <Row key={entry.ref} framework={framework.id} entry={entry} guides={guides} mapped={mapped} guided={guided} />
        ))}
      </tbody>
    </table>
  );
}
