/** The token path of a recommendation: the connection as parties and legs, and how far a stolen credential gets. */

export type { CredentialId, EndedBy } from '../model/credentials.ts';
export { type LifetimeEntry, type LifetimeId, lifetimeOf, lifetimes } from '../model/lifetimes.ts';
export type { Binding } from '../model/profile-facts.ts';
export { type Connection, connection, type Leg, type Party, type Region, type Segment } from './connection.ts';
export { type Credential, credentials, type LifetimeBasis } from './credentials.ts';
export {
  DETECTION_SECONDS,
  type ExposureInputs,
  exposureQuery,
  MOST_AUDIENCES,
  noInputs,
  type Parameters,
  REVOCATION_SECONDS,
  readExposureInputs,
} from './inputs.ts';
export type { LegCode } from './legs.ts';
export { counterpart, type Exposed, type Exposure, exposure, type Reach, type Replay, reachOf } from './reach.ts';
export type { CredentialToday } from './today.ts';
export { todayChoices } from './today-choices.ts';
export type { Operator, PartyId, Viewer } from './vocabulary.ts';
export { exposureWindow, type WindowInputs } from './window.ts';
