/** What changed between versions of the decision model, by the id of the change. */
import type { ModelChangeId } from '@/decision';

export interface ModelChangeText {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

export const modelChangeTexts: { readonly [Id in ModelChangeId]: ModelChangeText } = {
  'id-jag-needs-proof-on-devices': {
    title: 'ID-JAG no longer leaves a secret on users’ machines',
    before:
      'Where an identity provider could vouch for the user, ID-JAG was the grant for every managed product and for our own or a partner’s software on devices, even if the client had nothing but a secret to prove itself with.',
    after:
      'For these clients ID-JAG is the grant only with a signed assertion, a platform identity or a certificate-bound token. Without one, the user signs in at the server’s issuer, which brokers the identity provider, and ID-JAG is named as what to work towards.',
    why: 'The ID-JAG draft is written for confidential clients. Software that is copied to many machines is not one as long as a secret is all it has.',
  },
};

/** What the first version is called in the list of changes. */
export const firstReleaseText = 'The first published version.';
