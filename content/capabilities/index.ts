import { authorizationServers } from './authorization-servers';
import { clients } from './clients';
import { gateways } from './gateways';
import type { Product, ProductKind } from './product';
import { servers } from './servers';

export type { Capability, KnownAnswer, Product, ProductKind, ProductSource, Support } from './product';
export { capabilitiesOf, productKinds } from './product';

/** Every product of which something is known, by kind. */
export const productsOf: { readonly [K in ProductKind]: readonly Product<K>[] } = {
  client: clients,
  server: servers,
  gateway: gateways,
  'authorization-server': authorizationServers,
};

/** All products, in the order of their kinds. */
export const products: readonly Product[] = Object.values(productsOf).flat();

/** Whether the product settles an answer of the wizard or a row of one. */
export const settlesAnswers = ({ kind, answers }: Product): boolean =>
  kind === 'authorization-server' || Object.keys(answers).length > 0;

/** The product with this id, or undefined. */
export const productById = (id: string): Product | undefined => products.find((product) => product.id === id);
