/** Lists of grants that tables and promises read, in the order in which `grants.ts` speaks of them. */
import { type GrantFacts, grants, issuers } from './grants.ts';
import { type ProfileValuesInWork, profileValues } from './profile-values.ts';

type GrantInWork = ProfileValuesInWork['grant'];

const isInWork = (id: string): id is GrantInWork => profileValues.grant.some((inWork) => inWork === id);

const grantsWhere = (holds: (facts: GrantFacts) => boolean): readonly GrantInWork[] =>
  Object.entries<GrantFacts>(grants).flatMap(([id, facts]) => (isInWork(id) && holds(facts) ? [id] : []));

const fromAnAuthorizationServer = ({ flow }: GrantFacts) => issuers[flow] === 'authorization-server';

/** The caller presents an access token, whoever issues it. */
export const WITH_TOKEN = grantsWhere(({ presents }) => presents === 'access-token');
export const WITHOUT_TOKEN = grantsWhere(({ presents }) => presents !== 'access-token');

/** An authorization server issues the access token. */
export const FROM_AN_AUTHORIZATION_SERVER = grantsWhere(fromAnAuthorizationServer);
/** A platform issues what the caller presents, or nobody does. */
export const WITHOUT_AUTHORIZATION_SERVER = grantsWhere((facts) => !fromAnAuthorizationServer(facts));

/** The grant carries a user's authority. */
export const FOR_A_USER = grantsWhere(({ user }) => user !== null);
/** The grant needs a user at the screen while the call runs. */
export const INTERACTIVE = grantsWhere(({ user }) => user === 'present');
