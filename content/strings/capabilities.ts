/** The words of the page about products, and of the wizard's step that fills answers in from one. */
import type { Capability, ProductKind } from '@/content/capabilities';

export const kindTexts: {
  readonly [K in ProductKind]: { readonly name: string; readonly one: string; readonly what: string };
} = {
  client: {
    name: 'Clients',
    one: 'The client is',
    what: 'What a client can present decides what a server may ask of it. A client that a vendor runs holds no certificate of yours.',
  },
  server: { name: 'Servers', one: 'The server is', what: 'Public servers, and the ways in that they offer.' },
  gateway: {
    name: 'Gateways and proxies',
    one: 'The gateway is',
    what: 'A gateway ends TLS and sees the token. What it sends on matters as much as what it checks.',
  },
  'authorization-server': {
    name: 'Authorization servers',
    one: 'Our authorization server is',
    what: 'The rows are those of the wizard’s question about the authorization server, and dynamic registration.',
  },
};

export const capabilityTexts: { readonly [C in Capability]: string } = {
  'backchannel-approval': 'Approval over a back channel (CIBA)',
  'certificate-bound-tokens': 'Certificate-bound tokens',
  'checks-tokens': 'Checks OAuth tokens',
  'client-id-metadata-documents': 'Client ID metadata documents',
  dpop: 'DPoP',
  'dynamic-registration': 'Dynamic client registration',
  'external-workload-issuers': 'Workload tokens of other issuers',
  'id-jag': 'ID-JAG',
  'live-revocation': 'Live revocation',
  'machine-grant': 'A grant for machines',
  'mcp-discovery-and-resource': 'MCP discovery and resource parameter',
  'oauth-sign-in': 'Sign-in with OAuth',
  'own-certificate': 'A certificate of yours',
  'own-token-upstream': 'Own token upstream',
  'per-tool-rules': 'Rules for each tool',
  'pre-registered-client': 'A client registered beforehand',
  'signed-client-assertions': 'Signed client assertions',
  'static-token': 'A static token or key',
  'token-exchange': 'Token exchange',
};

export const capabilitiesTexts = {
  title: 'Who supports what',
  description:
    'What MCP clients, servers, gateways and authorization servers support, with source and the day on which it was checked.',
  lead: 'What products are documented to do, each statement with its source and the day on which it was read. Products change monthly: ask the source before you build on a cell.',
  key: 'Unknown means that no source was found. It does not mean no. A condition stands where a yes depends on a switch, an edition or a stage short of release.',
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
  capability: 'Capability',
  product: 'Product',
  sources: 'Sources',
  checked: 'checked',
  secondary: 'read at second hand',
  useInWizard: 'Start the wizard with it',
  nothingToFill: 'It settles no answer of the wizard by itself.',
  stale: (days: number) => `Checked more than ${days} days ago: compare it with the source.`,
} as const;

export const productStepTexts = {
  listIntro:
    'Choose one, see which answers its documentation settles, and decide whether to fill them in. The product itself is not kept in any link.',
  back: 'Back to the question',
  pageTitle: (name: string) => `What ${name} settles`,
  intro: 'These answers follow from what its documentation says. Nothing is filled in before you choose to.',
  answers: 'Answers',
  rows: 'Rows of the question about the authorization server',
  implied: 'Follows from the question',
  keeps: (label: string) => `You answered “${label}”. That stays.`,
  open: 'Left to you',
  openUnknown: 'No source says so.',
  openCondition: (condition: string) => `On a condition: ${condition}.`,
  nothing: 'It settles no answer that is still open.',
  notAsked: 'With your answers nothing is asked about an authorization server.',
  apply: (count: number) => (count === 1 ? 'Fill in one answer' : `Fill in ${count} answers`),
  other: 'Another product',
  unknownTitle: 'No such product',
  unknown: 'Nothing is known here about the product that the address names. Choose one from the list.',
  more: 'All that is known, with sources',
} as const;
