import { TrustBoundary } from '@/components/ui/trust-boundary';

/** The trust boundary in the text: what comes next lies on its other side. */
export function Boundary({ label }: { readonly label: string }) {
  return <TrustBoundary label={label} />;
}
