import { capabilitiesOf, type Product, type ProductKind, productsOf, type Support } from '@/content/capabilities';
import { capabilitiesTexts, capabilityTexts, kindTexts } from '@/content/strings/capabilities';
import { SupportCell } from './support-cell';

type Supports = { readonly [capability: string]: Support | undefined };

function ByCapability({ kind, products }: { readonly kind: ProductKind; readonly products: readonly Product[] }) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{capabilitiesTexts.capability}</th>
          {products.map(({ id, name }) => (
            <th key={id} scope="col">
              <a href={`#${id}`}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {capabilitiesOf[kind].map((capability) => (
          <tr key={capability}>
            <th scope="row">{capabilityTexts[capability]}</th>
            {products.map(({ id, name, supports }) => (
              <td key={id} data-label={name}>
                <SupportCell support={(supports as Supports)[capability]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function ByProduct({ kind, products }: { readonly kind: ProductKind; readonly products: readonly Product[] }) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{capabilitiesTexts.product}</th>
          {capabilitiesOf[kind].map((capability) => (
            <th key={capability} scope="col">
              {capabilityTexts[capability]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {products.map(({ id, name, supports }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#${id}`}>{name}</a>
            </th>
            {capabilitiesOf[kind].map((capability) => (
              <td key={capability} data-label={capabilityTexts[capability]}>
                <SupportCell support={(supports as Supports)[capability]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** All products of one kind beside one another; whichever there are fewer of, products or capabilities, stand as columns. */
export function SupportTable({ kind }: { readonly kind: ProductKind }) {
  const products: readonly Product[] = productsOf[kind];
  const Body = products.length <= capabilitiesOf[kind].length ? ByCapability : ByProduct;
  return (
    <table className="data-table support-table" aria-label={kindTexts[kind].name}>
      <Body kind={kind} products={products} />
    </table>
  );
}
