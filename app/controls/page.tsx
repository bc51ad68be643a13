import { ControlList } from '@/components/control/control-list';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { controlPages } from '@/content/collections/controls';
import { controlGroupTexts, controlsTexts as t } from '@/content/strings/control-pages';
import { controls } from '@/decision';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES } from '@/site/routes';

export const metadata = readingMetadata({
  title: t.title,
  description: t.description,
  address: PAGES.controls,
  picture: 'controls',
  type: 'website',
});

const groups = [...new Set(controls.map(({ layer }) => layer))];

export default async function ControlsPage() {
  const texts = await controlPages.load();
  return (
    <ReferenceFrame title={t.title} lead={t.lead}>
      <nav aria-label={t.title} className="no-print">
        <ul className="ui names control-groups">
          {groups.map((group) => (
            <li key={group}>
              <a href={`#${group}`}>{controlGroupTexts[group].name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <section key={group} aria-labelledby={group}>
          <LinkedHeading id={group}>{controlGroupTexts[group].name}</LinkedHeading>
          <p>{controlGroupTexts[group].what}</p>
          <ControlList texts={texts.filter(({ id }) => controls.find((one) => one.id === id)?.layer === group)} />
        </section>
      ))}
    </ReferenceFrame>
  );
}
