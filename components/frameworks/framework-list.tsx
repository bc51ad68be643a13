import { LinkedHeading } from '@/components/ui/linked-heading';
import { type Framework, type FrameworkKind, frameworksOf } from '@/content/collections/frameworks';
import { controlsOf } from '@/content/frameworks/coverage';
import { kindTexts, statusTexts, frameworkTexts as t } from '@/content/strings/frameworks';
import { frameworkPath } from '@/site/routes';

function Row({ framework }: { readonly framework: Framework }) {
  const { id, name, version, publisher, status, licence, entries } = framework;
  return (
    <tr>
      <th scope="row">
        <a href={frameworkPath(id)}>{name}</a>
        <span className="fine own-line">{publisher}</span>
      </th>
      <td data-label={`${t.version}, ${t.status.toLowerCase()}`}>
        {version}
        <span className="fine own-line">{statusTexts[status]}</span>
      </td>
      <td data-label={t.licence}>{licence}</td>
      <td data-label={t.entries}>{entries.length}</td>
      <td data-label={t.controls}>{t.controlCount(controlsOf(id).length)}</td>
    </tr>
  );
}

/** The frameworks of one kind. */
export function FrameworkList({ kind }: { readonly kind: FrameworkKind }) {
  return (
    <section aria-labelledby={kind}>
      <LinkedHeading id={kind}>{kindTexts[kind].name}</LinkedHeading>
      <p>{kindTexts[kind].what}</p>
      <table className="data-table framework-list">
        <thead>
          <tr>
            <th scope="col">{t.framework}</th>
            <th scope="col">{`${t.version}, ${t.status.toLowerCase()}`}</th>
            <th scope="col">{t.licence}</th>
            <th scope="col">{t.entries}</th>
            <th scope="col">{t.controls}</th>
          </tr>
        </thead>
        <tbody>
          {frameworksOf(kind).map((framework) => (
            <Row key={framework.id} framework={framework} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
