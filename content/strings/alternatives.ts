/** Words for what a reviewer asks: why not otherwise, what would lead to a goal, what is still possible, what comes first. */
import type { AlternativeId } from '@/decision/examine';

/** Common ways to secure such a connection. */
export const alternativeTexts: { readonly [Id in AlternativeId]: string } = {
  'api-key': 'API key',
  'bearer-unbound': 'Bearer token without binding',
  'mtls-only': 'mTLS alone',
  'oauth-only': 'OAuth alone',
  federation: 'Federation',
  dcr: 'Dynamic client registration',
  cimd: 'Client ID metadata document',
  'pre-registration': 'Registration beforehand',
  'client-secret': 'Client secret',
  private_key_jwt: 'Signed client assertion',
  dpop: 'DPoP-bound tokens',
  'mtls-bound-tokens': 'Certificate-bound tokens',
  'token-passthrough': 'Passing the token on',
  'token-exchange': 'Token exchange',
  'id-jag': 'ID-JAG',
  'workload-federation': 'Workload identity federation',
  'gateway-mediated': 'Gateway that checks callers',
  'users-token-exchanged': 'Exchange of the user’s token',
  'local-sign-in': 'Sign-in by the local server',
  'local-platform-login': 'Login of the platform’s command line',
  'local-credential-helper': 'Helper with short-lived credentials',
};

export const whyNotTexts = {
  considered: 'Considered and not chosen',
  intro: 'Each with the reason that removed it and the answers in its way.',
  interim: 'Only until a better one is ready',
  chosen: 'Part of the design:',
  doesNotArise: 'Do not arise in this case:',
  inTheWay: 'In its way:',
  wouldNeed: (needed: string) => ` (it would need: ${needed})`,
  otherRoles: 'Why no other role',
  anyOf: (values: readonly string[]) => values.join(' or '),
  unasked: 'Not asked',
  yes: 'yes',
  no: 'no',
} as const;

export const goalTexts = {
  title: 'What would lead to …',
  intro:
    'Choose an outcome to see the smallest changes that lead to it: one or two answers, or three where two do not do it.',
  label: 'Outcome',
  choose: 'Choose an outcome',
  show: 'Show ways',
  groups: { layers: 'Layers', profile: 'Profile', controls: 'Controls' },
  role: (layer: string, role: string) => `${layer} ${role.toLowerCase()}`,
  value: (field: string, value: string) => `${field}: ${value}`,
  control: (name: string) => name,
  result: (goal: string, count: number) =>
    count === 0
      ? `No change of up to three answers leads to this: ${goal}.`
      : `${count} ${count === 1 ? 'smallest change leads' : 'smallest changes lead'} to this: ${goal}.`,
  unknown: 'That outcome is not one that can be asked for here.',
  kind: { work: 'can be brought about', fact: 'describes another case' },
  and: 'and',
  recommendation: 'See the recommendation',
  compare: 'Compare',
} as const;

export const possibleTexts = {
  notice: (count: number) => `${count === 1 ? 'One answer is' : `${count} answers are`} not sure and could change it.`,
  first: 'Answer this first:',
  designs: (count: number, exact: boolean) =>
    `${exact ? '' : 'At least '}${count} ${count === 1 ? 'design is' : 'designs are'} still possible`,
  more: (count: number) => (count === 1 ? 'One more design' : `${count} more designs`),
  certain: 'Certain in all of them',
  required: (count: number) => `${count} ${count === 1 ? 'control' : 'controls'} required in all of them`,
  nothing: 'No role of a layer is certain yet.',
  decisive: 'Answer this first',
  decisiveText: 'It settles most. Choose the answer to go on with it.',
  leaves: (count: number) => (count === 1 ? 'leaves one design' : `leaves ${count} designs`),
  others: 'All open questions',
} as const;

export const roadmapTexts = {
  intro:
    'The way from what is in place to the strongest design within reach: one change at a time, each link with all steps up to there.',
  none: 'Nothing has to be brought about first: the design works with what is in place.',
  outOfReach: 'No work on these answers takes away what is in the way: see the blocked layers and the conflicts above.',
  remains: 'Still in the way after the last step:',
  conflicts: (count: number) => (count === 1 ? 'One conflict in the answers.' : `${count} conflicts in the answers.`),
  prepares: 'Prepares a later step; worth doing only with it.',
  interim: 'Until the first step is done',
  unblocks: 'Unblocks',
  brings: 'Brings',
  retires: 'Retires',
  changes: 'Then',
} as const;
