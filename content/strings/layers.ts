/** The three layers, their roles, and who has to act: names and plain explanations. */
import type { ControlLevel, LayerId, LayerRole, Maturity, Side } from '@/decision';

export interface NamedText {
  readonly name: string;
  /** One sentence. */
  readonly what: string;
}

export const layerTexts: { readonly [L in LayerId]: NamedText } = {
  oauth: {
    name: 'OAuth 2.1',
    what: 'An access token, made for one MCP server, says what the caller may do there, for whom and until when.',
  },
  mtls: {
    name: 'mTLS',
    what: 'The client shows a certificate of its own on the connection, or a token is bound to one.',
  },
  federation: {
    name: 'Federation',
    what: 'An identity asserted by the issuer of one domain is accepted in another.',
  },
};

export const roleTexts: { readonly [R in LayerRole]: NamedText } = {
  primary: { name: 'Primary', what: 'Carries the decision: without this layer the design does not work.' },
  complementary: {
    name: 'Complementary',
    what: 'Adds assurance or continuity to the layer that carries the decision.',
  },
  'not-needed': { name: 'Not needed', what: 'Does not apply to this call, or would cost effort and add no assurance.' },
  blocked: { name: 'Blocked', what: 'Wanted or required here, but a named prerequisite is missing.' },
};

export const sideTexts: { readonly [S in Side]: string } = {
  client: 'Client',
  server: 'MCP server',
  'mcp-server': 'MCP server',
  'authorization-server': 'Authorization server',
  'identity-provider': 'Identity provider',
  platform: 'Platform',
  network: 'Network',
  agreement: 'Agreement between both sides',
};

export const levelTexts: { readonly [L in ControlLevel]: NamedText } = {
  required: { name: 'Required', what: 'The design leaves a gap without it.' },
  recommended: { name: 'Recommended', what: 'It lowers the remaining risk, and the design holds without it.' },
};

export const maturityTexts: { readonly [M in Maturity]: NamedText } = {
  now: { name: 'Now', what: 'Works in released products.' },
  interim: { name: 'Interim', what: 'Acceptable as a stand-in, with a successor that is named.' },
  watch: { name: 'Watch', what: 'Draft only: plan for it, and rely on something else until it is released.' },
};
