/** Data about the page for programs (JSON-LD). It is never executed, so the policy for scripts does not concern it. */
export function StructuredData({ data }: { readonly data: object }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>;
}
