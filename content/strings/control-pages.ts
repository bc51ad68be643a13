/** The words of the pages about controls, around the texts. */
import type { controls } from '@/decision';

type ControlLayer = (typeof controls)[number]['layer'];

/** Where a control belongs, in the order of the lists. */
export const controlGroupTexts: { readonly [L in ControlLayer]: { readonly name: string; readonly what: string } } = {
  oauth: { name: 'OAuth', what: 'Tokens: asked for, issued, bound, checked and taken back.' },
  mtls: { name: 'mTLS', what: 'Certificates on the connection, and what has to hold where TLS ends.' },
  federation: { name: 'Federation', what: 'Identities of one issuer that count in another’s domain.' },
  local: { name: 'On the machine', what: 'Where a local process finds its credential, and what it can reach.' },
  runtime: { name: 'At run time', what: 'Decisions on each call, when the token is already valid.' },
  governance: { name: 'Keeping order', what: 'Records, keys, owners and origins.' },
};

export const controlsTexts = {
  title: 'Controls',
  description:
    'What a recommendation can ask for: what it is, how to do it, how to verify it, and what it does not do.',
  lead: 'What a recommendation can ask for. Each page says when the model asks for the control, how to put it in place, and how to see that it is in force.',
  required: (count: number) => (count === 1 ? '1 rule requires it' : `${count} rules require it`),
  recommended: (count: number) => (count === 1 ? '1 rule recommends it' : `${count} rules recommend it`),
} as const;

export const controlPageTexts = {
  asks: 'When the model asks for it',
  asksNote: 'Each line is a rule of the model. Its name leads to its conditions.',
  frameworksNote: 'Entries that the control addresses. The mapping is our own analysis.',
  guides: 'Guides that explain it',
  related: 'With it, before it or instead',
  order: 'Other controls',
  previous: 'Before',
  next: 'After',
  checked: 'Checked',
} as const;
