/** The rule set as a programmer would write it out: if and else on the answers, with the same trace. */
import type { Answers } from '@/decision';
import type { Decision } from './rule-set';

/** Whether a member of a set is chosen; undefined where the set was not asked for. */
const chosen = (set: Answers['authorization-server'], member: string): boolean | undefined =>
  set === undefined ? undefined : set.includes(member);

/** @throws Error where an answer that is asked for is not sure or missing */
export function decideByHand(answers: Answers): Decision {
  const {
    transport,
    behalf,
    actor,
    impact,
    downstream,
    accepts,
    mandate,
    exposure,
    tenants,
    domains,
    presents,
    client,
    tls,
    'workload-identity': workloadIdentity,
    reach,
    server,
  } = answers;
  const issuer = answers['authorization-server'];
  const certificateBoundTokens = chosen(issuer, 'certificate-bound-tokens');
  const dpop = chosen(issuer, 'dpop');
  const externalWorkloadIssuers = chosen(issuer, 'external-workload-issuers');
  const trace: string[] = [];
  let hop: string;
  if (transport === 'remote-http') {
    hop = 'remote';
    trace.push('reached-over-the-network');
  } else if (transport === 'loopback-http') {
    hop = 'loopback';
    trace.push('reached-on-loopback');
  } else if (transport === 'stdio') {
    hop = 'stdio';
    trace.push('started-as-a-process');
  } else throw new Error('no row of hop');
  let principal: string;
  if (behalf === 'user-away') {
    principal = 'user-away';
    trace.push('user-consented-and-left');
  } else if (behalf === 'user-present') {
    principal = 'user-present';
    trace.push('user-takes-part');
  } else if (actor === 'person') {
    principal = 'user-present';
    trace.push('person-acts-for-themselves');
  } else if (behalf === 'itself') {
    principal = 'itself';
    trace.push('caller-acts-as-itself');
  } else throw new Error('no row of principal');
  let protection: string;
  if (impact === 'low' || impact === 'sensitive' || impact === 'change' || impact === 'critical') {
    protection = 'needed';
    trace.push('call-can-do-harm');
  } else if (downstream === 'same-domain' || downstream === 'many-or-other-domains') {
    protection = 'needed';
    trace.push('authority-travels-on');
  } else if (
    accepts === 'oauth-tokens' ||
    accepts === 'platform-identity' ||
    accepts === 'certificates' ||
    accepts === 'api-keys'
  ) {
    protection = 'needed';
    trace.push('server-asks-for-a-credential');
  } else if (mandate === 'mutual-tls' || mandate === 'consent-at-use') {
    protection = 'needed';
    trace.push('rule-demands-protection');
  } else if (transport === 'stdio' || transport === 'loopback-http') {
    protection = 'needed';
    trace.push('local-server-still-guarded');
  } else if (impact === 'public' && downstream === 'none' && accepts === 'anyone' && mandate === 'none') {
    protection = 'public';
    trace.push('public-read-only-content');
  } else throw new Error('no row of protection');
  let door: string;
  if (accepts === 'anyone') {
    door = 'anyone';
    trace.push('server-checks-nobody');
  } else if (accepts === 'api-keys') {
    door = 'keys';
    trace.push('server-checks-a-shared-key');
  } else if (accepts === 'certificates') {
    door = 'certificates';
    trace.push('server-checks-certificates');
  } else if (accepts === 'platform-identity') {
    door = 'platform';
    trace.push('server-checks-platform-identity');
  } else if (accepts === 'oauth-tokens') {
    door = 'tokens';
    trace.push('server-checks-tokens');
  } else if (transport === 'stdio' || transport === 'loopback-http') {
    door = 'local';
    trace.push('no-door-on-a-local-hop');
  } else throw new Error('no row of door');
  let assurance: string;
  if (impact === 'critical') {
    assurance = 'high';
    trace.push('irreversible-or-regulated');
  } else if (impact === 'change' && actor === 'agent') {
    assurance = 'high';
    trace.push('agent-changes-data');
  } else if ((impact === 'sensitive' || impact === 'change') && exposure === 'shared-surfaces') {
    assurance = 'high';
    trace.push('worth-stealing-on-shared-surfaces');
  } else if ((impact === 'sensitive' || impact === 'change') && tenants === 'multi') {
    assurance = 'high';
    trace.push('worth-stealing-among-tenants');
  } else if ((impact === 'sensitive' || impact === 'change') && domains === 'cross-organisation') {
    assurance = 'high';
    trace.push('worth-stealing-across-organisations');
  } else if (impact === 'sensitive' || impact === 'change') {
    assurance = 'elevated';
    trace.push('sensitive-or-changing');
  } else if (exposure === 'shared-surfaces') {
    assurance = 'elevated';
    trace.push('credential-on-shared-surfaces');
  } else if (actor === 'agent' && impact === 'low') {
    assurance = 'elevated';
    trace.push('agent-picks-the-calls');
  } else if (tenants === 'multi') {
    assurance = 'elevated';
    trace.push('several-tenants');
  } else if (domains === 'cross-organisation') {
    assurance = 'elevated';
    trace.push('several-organisations');
  } else if ((impact === 'public' || impact === 'low') && (exposure === 'server-side' || exposure === 'device')) {
    assurance = 'basic';
    trace.push('little-to-lose');
  } else throw new Error('no row of assurance');
  let canSign: string;
  if (presents === 'neither') {
    canSign = 'no';
    trace.push('sender-holds-no-key');
  } else if (presents === 'certificate-and-signature' || presents === 'signature-only' || presents === undefined) {
    canSign = 'yes';
    trace.push('sender-can-sign');
  } else throw new Error('no row of can-sign');
  let certificate: string;
  if (client === 'vendor-hosted' || client === 'browser' || client === 'open') {
    certificate = 'client-cannot';
    trace.push('client-is-not-yours-to-equip');
  } else if (client === 'managed-product' && actor === 'person') {
    certificate = 'client-cannot';
    trace.push('product-takes-no-certificate');
  } else if (presents === 'signature-only' || presents === 'neither') {
    certificate = 'client-cannot';
    trace.push('sender-cannot-present');
  } else if (tls === 'foreign-terminator') {
    certificate = 'foreign-terminator';
    trace.push('certificate-ends-at-a-foreign-party');
  } else if (workloadIdentity === 'secrets') {
    certificate = 'none-issued';
    trace.push('no-certificate-issued');
  } else if (workloadIdentity === 'manual-certificates') {
    certificate = 'manual';
    trace.push('certificate-renewed-by-hand');
  } else if (workloadIdentity === 'platform-tokens') {
    certificate = 'platform';
    trace.push('platform-token-but-no-certificate');
  } else if (workloadIdentity === 'attested-automated' && tls === 'own-terminator') {
    certificate = 'own-terminator';
    trace.push('certificate-ends-at-our-terminator');
  } else if (workloadIdentity === 'attested-automated' && tls === 'end-to-end') {
    certificate = 'end-to-end';
    trace.push('certificate-reaches-the-server');
  } else if (transport === 'stdio' || transport === 'loopback-http') {
    certificate = 'local';
    trace.push('no-certificate-on-a-local-hop');
  } else throw new Error('no row of certificate');
  let boundByCertificate: string;
  if (certificateBoundTokens === false || certificateBoundTokens === undefined) {
    boundByCertificate = 'no';
    trace.push('server-of-tokens-cannot-bind');
  } else if (
    door === 'anyone' ||
    door === 'keys' ||
    door === 'certificates' ||
    door === 'platform' ||
    door === 'local'
  ) {
    boundByCertificate = 'no';
    trace.push('no-bound-token-taken-at-this-door');
  } else if (
    certificate === 'client-cannot' ||
    certificate === 'foreign-terminator' ||
    certificate === 'none-issued' ||
    certificate === 'manual' ||
    certificate === 'platform' ||
    certificate === 'own-terminator' ||
    certificate === 'local'
  ) {
    boundByCertificate = 'no';
    trace.push('certificate-does-not-arrive');
  } else if (certificateBoundTokens === true && certificate === 'end-to-end') {
    boundByCertificate = 'yes';
    trace.push('token-can-be-bound-to-the-certificate');
  } else throw new Error('no row of bound-by-certificate');
  let dpopUsable: string;
  if (dpop === false || dpop === undefined) {
    dpopUsable = 'no';
    trace.push('dpop-not-offered');
  } else if (canSign === 'no') {
    dpopUsable = 'no';
    trace.push('dpop-needs-a-key');
  } else if (dpop === true && canSign === 'yes') {
    dpopUsable = 'yes';
    trace.push('dpop-works-at-both-ends');
  } else throw new Error('no row of dpop-usable');
  let platformProof: string;
  if (externalWorkloadIssuers === false || externalWorkloadIssuers === undefined) {
    platformProof = 'no';
    trace.push('outside-issuers-not-accepted');
  } else if (
    workloadIdentity === 'secrets' ||
    workloadIdentity === 'manual-certificates' ||
    workloadIdentity === undefined
  ) {
    platformProof = 'no';
    trace.push('workload-has-no-platform-token');
  } else if (reach === 'one-way') {
    platformProof = 'no';
    trace.push('issuer-keys-out-of-reach');
  } else if (reach === 'air-gapped' && domains === 'cross-organisation') {
    platformProof = 'no';
    trace.push('issuer-keys-outside-the-closed-network');
  } else if (
    externalWorkloadIssuers === true &&
    (workloadIdentity === 'platform-tokens' || workloadIdentity === 'attested-automated')
  ) {
    platformProof = 'yes';
    trace.push('platform-token-can-be-exchanged');
  } else throw new Error('no row of platform-proof');
  let platformCall: string;
  if (workloadIdentity === 'secrets' || workloadIdentity === 'manual-certificates' || workloadIdentity === undefined) {
    platformCall = 'no-identity';
    trace.push('caller-is-not-on-the-platform');
  } else if (
    (workloadIdentity === 'platform-tokens' || workloadIdentity === 'attested-automated') &&
    canSign === 'no'
  ) {
    platformCall = 'token';
    trace.push('caller-sends-a-platform-token');
  } else if (
    (workloadIdentity === 'platform-tokens' || workloadIdentity === 'attested-automated') &&
    canSign === 'yes'
  ) {
    platformCall = 'signed';
    trace.push('caller-signs-with-platform-identity');
  } else throw new Error('no row of platform-call');
  let otherProof: string;
  if (dpopUsable === 'yes') {
    otherProof = 'dpop';
    trace.push('key-proof-on-the-token');
  } else if (door === 'platform' && platformCall === 'signed') {
    otherProof = 'signed-request';
    trace.push('signed-requests');
  } else if (door === 'platform' && platformCall === 'token') {
    otherProof = 'platform-token';
    trace.push('platform-token-at-the-door');
  } else if (platformProof === 'yes') {
    otherProof = 'platform-token';
    trace.push('platform-token-at-the-issuer');
  } else if (dpopUsable === 'no' && platformProof === 'no') {
    otherProof = 'none';
    trace.push('bearer-only');
  } else throw new Error('no row of other-proof');
  let mtlsNeed: string;
  if (mandate === 'mutual-tls') {
    mtlsNeed = 'mandated';
    trace.push('rule-demands-mutual-tls');
  } else if (accepts === 'certificates') {
    mtlsNeed = 'only-way-in';
    trace.push('server-takes-certificates-only');
  } else if (
    (actor === 'software' || actor === 'agent') &&
    (client === 'ours' || client === 'managed-product' || client === 'partner') &&
    (server === 'same-team' || server === 'our-organisation') &&
    (assurance === 'high' || assurance === 'elevated')
  ) {
    mtlsNeed = 'workload-proof';
    trace.push('own-workloads-with-much-to-lose');
  } else if (client === 'vendor-hosted' || client === 'browser' || client === 'open') {
    mtlsNeed = 'none';
    trace.push('client-run-by-others');
  } else if (server === 'other-organisation') {
    mtlsNeed = 'none';
    trace.push('server-run-by-others');
  } else if (actor === 'person') {
    mtlsNeed = 'none';
    trace.push('person-at-the-client');
  } else if (assurance === 'basic') {
    mtlsNeed = 'none';
    trace.push('too-little-to-lose-for-certificates');
  } else if (transport === 'stdio' || transport === 'loopback-http') {
    mtlsNeed = 'none';
    trace.push('no-certificate-needed-on-a-local-hop');
  } else throw new Error('no row of mtls-need');
  let mtlsRole: string;
  if (hop === 'stdio') {
    mtlsRole = 'not-needed';
    trace.push('mtls-not-over-stdio');
  } else if (hop === 'loopback') {
    mtlsRole = 'not-needed';
    trace.push('mtls-not-on-loopback');
  } else if (protection === 'public') {
    mtlsRole = 'not-needed';
    trace.push('mtls-not-for-public-content');
  } else if ((mtlsNeed === 'mandated' || mtlsNeed === 'only-way-in') && certificate === 'client-cannot') {
    mtlsRole = 'blocked';
    trace.push('client-cannot-present-a-certificate');
  } else if ((mtlsNeed === 'mandated' || mtlsNeed === 'only-way-in') && certificate === 'foreign-terminator') {
    mtlsRole = 'blocked';
    trace.push('foreign-terminator-ends-mtls');
  } else if ((mtlsNeed === 'mandated' || mtlsNeed === 'only-way-in') && certificate === 'none-issued') {
    mtlsRole = 'blocked';
    trace.push('no-certificates-to-present');
  } else if (
    principal === 'itself' &&
    door === 'certificates' &&
    (certificate === 'manual' || certificate === 'platform')
  ) {
    mtlsRole = 'blocked';
    trace.push('certificates-by-hand-cannot-carry-the-call');
  } else if ((door === 'anyone' || door === 'keys') && (mtlsNeed === 'mandated' || mtlsNeed === 'workload-proof')) {
    mtlsRole = 'blocked';
    trace.push('server-checks-no-certificate');
  } else if (
    principal === 'itself' &&
    certificate === 'end-to-end' &&
    (mtlsNeed === 'mandated' || mtlsNeed === 'only-way-in' || mtlsNeed === 'workload-proof') &&
    (door === 'certificates' || door === 'tokens')
  ) {
    mtlsRole = 'primary';
    trace.push('certificate-carries-the-call');
  } else if (principal === 'itself' && certificate === 'own-terminator' && door === 'certificates') {
    mtlsRole = 'primary';
    trace.push('certificate-carries-to-our-terminator');
  } else if (
    (mtlsNeed === 'mandated' || mtlsNeed === 'only-way-in') &&
    (certificate === 'manual' || certificate === 'platform')
  ) {
    mtlsRole = 'complementary';
    trace.push('mandate-met-with-available-certificates');
  } else if (
    (mtlsNeed === 'mandated' || mtlsNeed === 'only-way-in' || mtlsNeed === 'workload-proof') &&
    (certificate === 'own-terminator' || certificate === 'end-to-end')
  ) {
    mtlsRole = 'complementary';
    trace.push('certificate-under-the-token');
  } else if (boundByCertificate === 'yes') {
    mtlsRole = 'complementary';
    trace.push('certificate-binds-the-token');
  } else if (
    mtlsNeed === 'workload-proof' &&
    (otherProof === 'dpop' || otherProof === 'signed-request' || otherProof === 'platform-token')
  ) {
    mtlsRole = 'not-needed';
    trace.push('workload-proven-without-a-certificate');
  } else if (mtlsNeed === 'workload-proof' && certificate === 'foreign-terminator') {
    mtlsRole = 'blocked';
    trace.push('workload-proof-stopped-by-a-foreign-terminator');
  } else if (mtlsNeed === 'workload-proof' && certificate === 'client-cannot') {
    mtlsRole = 'blocked';
    trace.push('workload-cannot-present-its-proof');
  } else if (
    mtlsNeed === 'workload-proof' &&
    (certificate === 'none-issued' || certificate === 'manual' || certificate === 'platform')
  ) {
    mtlsRole = 'blocked';
    trace.push('workload-proof-not-automated');
  } else if (mtlsNeed === 'none' && certificate === 'client-cannot') {
    mtlsRole = 'not-needed';
    trace.push('client-without-a-certificate-and-none-demanded');
  } else if (mtlsNeed === 'none') {
    mtlsRole = 'not-needed';
    trace.push('certificate-adds-nothing-here');
  } else throw new Error('no row of mtls-role');
  return { role: mtlsRole, trace };
}
