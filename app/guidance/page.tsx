import type { Metadata } from 'next';
import { GuideList } from '@/components/guide/guide-list';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { guideGroups, guides } from '@/content/collections/guides';
import { groupTexts } from '@/content/strings/guidance';
import { guidancePageTexts } from '@/content/strings/search';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = readingMetadata({
  title: guidancePageTexts.title,
  description: guidancePageTexts.description,
  address: PAGES.guidance,
  picture: 'guidance',
  type: 'website',
});

export default async function GuidancePage() {
  const all = await guides.load();
  const groups = guideGroups
    .map((group) => ({ group, members: all.filter((guide) => guide.group === group) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div className="page guidance">
      <h1>Guidance</h1>
      <p className="lead">
        What stands behind the decision: how it is made, what each layer needs, and how the layers fit together. Read
        the first guide for the whole argument, the others where you need detail.
      </p>
      {groups.map(({ group, members }) => (
        <section key={group} aria-labelledby={group}>
          <LinkedHeading id={group}>{groupTexts[group].name}</LinkedHeading>
          <p className="guidance__what">{groupTexts[group].what}</p>
          <GuideList guides={members} />
        </section>
      ))}
    </div>
  );
}
