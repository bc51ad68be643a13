/** The promises of the model, in our words, with the claims that prove each. */
import { type Claim, wordsFor } from './claims.ts';
import type { Outcomes } from './outcomes.ts';
import { certificatesReachWhoChecksThem } from './promises/certificates.ts';
import { type Context, contextOf } from './promises/context.ts';
import { contradictionsAreNamed } from './promises/contradictions.ts';
import { draftsAreWatched } from './promises/drafts.ts';
import { explanationsNameWhatMatters } from './promises/explanation.ts';
import { rolesAndProfileFit } from './promises/fit.ts';
import { orderIsKept } from './promises/order.ts';
import {
  closedNetworksStayClosed,
  locationIsNoCredential,
  nothingNeededIsRare,
  stdioUsesItsEnvironment,
} from './promises/places.ts';
import { prerequisitesSuffice } from './promises/prerequisites.ts';
import { secretsAreTheLastResort } from './promises/secrets.ts';
import { nothingIsPassedThrough, tokensAreBound, usersKeepTheirAuthority } from './promises/tokens.ts';
import { crossingIdentityIsFederated, irreversibleActsHaveABrake } from './promises/trust.ts';

export interface Promised {
  readonly number: number;
  readonly statement: string;
  readonly claims: (context: Context) => readonly Claim[];
}

export const promises: readonly Promised[] = [
  {
    number: 1,
    statement:
      'No token is passed through: whatever ends TLS as an MCP party, a gateway that stands in among them, and every call behind the server have a token and audience of their own.',
    claims: nothingIsPassedThrough,
  },
  {
    number: 2,
    statement:
      'Over stdio no layer is needed: credentials are those that the local answer allows, and the process is contained.',
    claims: stdioUsesItsEnvironment,
  },
  {
    number: 3,
    statement:
      'Guarded loopback and public read-only content need no layer; no layer at all is only for them, for stdio, and for requests that the platform signs, that the result names so and that the server believes.',
    claims: nothingNeededIsRare,
  },
  {
    number: 4,
    statement:
      'mTLS is never primary and no token is bound past a party that ends the certificate, nothing is asked of a client that cannot present one, and no demand is met by certificates that do not exist or are renewed by hand.',
    claims: certificatesReachWhoChecksThem,
  },
  {
    number: 5,
    statement:
      'Outside stdio, loopback and public content a call for a user always has OAuth, never a machine account, records user and actor, and is never interactive at run time with nobody there.',
    claims: usersKeepTheirAuthority,
  },
  {
    number: 6,
    statement:
      'Every token issued over HTTP has its resource, audience check and discovery, in an interim too; authorization code has PKCE and issuer check.',
    claims: tokensAreBound,
  },
  {
    number: 7,
    statement:
      'A shared or static secret is never the target where a signed assertion, a certificate at the token endpoint, federation or a platform token is usable; what remains is vaulted, owned, narrow, expiring and interim.',
    claims: secretsAreTheLastResort,
  },
  {
    number: 8,
    statement:
      'Where a call comes from never replaces a layer, lengthens a lifetime or removes a requirement, except mechanisms that need the path that is cut; nothing is let in while a layer is missing.',
    claims: locationIsNoCredential,
  },
  {
    number: 9,
    statement: 'An irreversible act of an agent always has a brake, whatever the authentication.',
    claims: irreversibleActsHaveABrake,
  },
  {
    number: 10,
    statement:
      'Outside stdio, loopback and public content an identity that crosses domains gives federation a role or blocks it with prerequisites of its own; one domain, or an unknown number, never makes it primary; issuer, subject and audience are pinned; the tenant follows the token.',
    claims: crossingIdentityIsFederated,
  },
  {
    number: 11,
    statement:
      'More exposure or impact never asks for less, more hops or a faster cut-off never give a longer token, more capability never blocks a layer or weakens a proof, and not sure is the worst case and chooses no mechanism.',
    claims: orderIsKept,
  },
  {
    number: 12,
    statement: 'A closed network gets only what works without the internet, its issuer included, whatever the grant.',
    claims: closedNetworksStayClosed,
  },
  {
    number: 13,
    statement:
      'Outside promise 3 a layer decides or is blocked with a way out, and roles, grant, registration, client authentication and sender constraint fit one another and the client.',
    claims: rolesAndProfileFit,
  },
  {
    number: 14,
    statement: 'Each question that an explanation names can decide one of the rows that it explains.',
    claims: explanationsNameWhatMatters,
  },
  {
    number: 15,
    statement: 'Prerequisites suffice: with all of them met, the layer is not blocked.',
    claims: prerequisitesSuffice,
  },
  {
    number: 16,
    statement:
      'Contradictions are named: each pair of answers that cannot both be acted on has its conflict, whatever else is answered.',
    claims: contradictionsAreNamed,
  },
  {
    number: 17,
    statement: 'What is a draft, or is not offered here, is watched and never required.',
    claims: draftsAreWatched,
  },
];

/** The claims of every promise about one model. */
export function claimsOf(
  outcomes: Outcomes,
): readonly { readonly promise: Promised; readonly claims: readonly Claim[] }[] {
  const context = contextOf(wordsFor(outcomes));
  return promises.map((promise) => ({ promise, claims: promise.claims(context) }));
}
