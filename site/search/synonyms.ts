/** Words of the field that stand for one another, as terms. What is asked with one is also looked for with the others. */
const GROUPS: readonly (readonly string[])[] = [
  ['idp', 'issuer', 'identity provider', 'authorization server'],
  ['dcr', 'dynamic registration', 'registration'],
  ['cimd', 'client id metadata', 'registration'],
  ['prm', 'protected resource metadata', 'discovery'],
  ['wif', 'workload identity federation'],
  ['m2m', 'machine', 'headless', 'unattended', 'daemon', 'client credentials'],
  ['obo', 'on-behalf-of', 'token exchange', 'delegation', 'downstream'],
  ['aud', 'audience'],
  ['mtls', 'mutual tls', 'client certificate'],
  ['cert', 'certificate'],
  ['xfcc', 'forwarded certificate'],
  ['nhi', 'non-human identity'],
  ['hitl', 'human approval', 'approval'],
  ['offboarding', 'inventory'],
  ['log', 'audit'],
  ['stdio', 'local server'],
  ['rbac', 'policy', 'permission', 'scope'],
  ['svid', 'spiffe'],
  ['xaa', 'id-jag', 'enterprise-managed'],
  ['sso', 'sign-in', 'enterprise-managed'],
  ['proxy', 'gateway'],
  ['secret', 'key', 'credential'],
  ['config', 'configuration'],
  ['plain text', 'plaintext', 'readable'],
  ['resource parameter', 'resource indicator'],
  ['expiry', 'expire', 'lifetime', 'refresh'],
  ['revoke', 'revocation', 'cut-off'],
  ['entra', 'azure'],
  ['kubernete', 'k8'],
];

const lookup = new Map<string, Set<string>>();
for (const group of GROUPS) {
  for (const one of group) {
    const others = lookup.get(one) ?? new Set<string>();
    for (const other of group) if (other !== one) others.add(other);
    lookup.set(one, others);
  }
}

/** Letters from which on the beginning of a word says which word is being typed. */
const TELLING = 4;

const completed = (beginning: string): string[] =>
  beginning.length < TELLING || lookup.has(beginning)
    ? [beginning]
    : [...lookup.keys()].filter((one) => one.startsWith(beginning));

/**
 * What else to look for, for the terms of a query; the last may be half typed. Phrases of a group are taken apart by
 * the index.
 */
export function expansions(terms: readonly string[]): string[] {
  const known = new Set(terms);
  const pairs = terms.flatMap((one, index) => [one, `${one} ${terms[index + 1] ?? ''}`]);
  const asked = [...pairs, ...terms.slice(-1).flatMap(completed)];
  return [...new Set(asked.flatMap((one) => [...(lookup.get(one) ?? [])]))].filter((one) => !known.has(one));
}
