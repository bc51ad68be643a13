import type { Metadata } from 'next';
import { ProductEntry } from '@/components/capabilities/product-entry';
import { SupportTable } from '@/components/capabilities/support-table';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { productKinds, productsOf } from '@/content/capabilities';
import { kindTexts, capabilitiesTexts as t } from '@/content/strings/capabilities';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES } from '@/site/routes';

export const metadata: Metadata = readingMetadata({
  title: t.title,
  description: t.description,
  address: PAGES.capabilities,
  picture: 'capabilities',
});

export default function CapabilitiesPage() {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <ReferenceFrame title={t.title} lead={t.lead} note={t.key}>
      {productKinds.map((kind) => (
        <section key={kind} aria-labelledby={`${kind}s`}>
          <LinkedHeading id={`${kind}s`}>{kindTexts[kind].name}</LinkedHeading>
          <p>{kindTexts[kind].what}</p>
          <SupportTable kind={kind} />
          <div className="products-known">
            {productsOf[kind].map((product) => (
              <ProductEntry key={product.id} product={product} today={today} />
            ))}
          </div>
        </section>
      ))}
    </ReferenceFrame>
  );
}
