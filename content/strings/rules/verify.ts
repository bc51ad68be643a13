/** What has to be checked before the advice is certain, and why: one sentence for each row of the checks. */
export const verifyRuleTexts: { readonly [rule: string]: string } = {
  'is-the-content-public':
    'It is not known whether the content is public, and public content would need no access token.',
  'who-is-it-for':
    'It is not settled whose authority the call carries and whether a user is present, and the grant depends on that.',
  'does-the-server-take-tokens-of-users':
    'It is not known whether the server takes access tokens, and in MCP only a token carries a user’s authority.',
  'what-does-the-server-take-of-machines':
    'It is not known what the server takes from a caller that acts as itself, and the grant depends on that.',
  'can-the-server-check-the-tokens':
    'It is not known whether the server can check the issuer’s tokens, and it must accept none unchecked.',
  'can-the-server-check-machine-tokens':
    'It is not known whether the server can check a token of a caller that acts as itself before it accepts it.',
  'does-the-issuer-take-the-resource':
    'It is not known whether the issuer honours the resource parameter, which ties each token to this server.',
  'can-the-client-find-the-issuer':
    'It is not known whether the client can find the issuer, and otherwise it has to be configured by hand.',
  'does-the-issuer-exchange-the-users-token':
    'It is not known whether the user’s token can be exchanged, and this server must not accept it as it is.',
  'is-there-a-rule-on-consent':
    'It is not known whether a rule demands consent at each use, and under such a rule no consent can be kept.',
  'can-the-absent-user-be-asked':
    'A rule demands consent at each use, and it is not known whether the issuer can ask an absent user.',
  'does-the-issuer-keep-a-grant':
    'It is not known whether the issuer keeps a grant for an absent user, which work without the user needs.',
  'is-there-a-grant-for-machines':
    'It is not known whether the issuer has a grant for machines, and without one the caller gets no token.',
  'is-the-caller-on-the-platform':
    'The server takes platform tokens, and it is not known whether the caller’s platform issues one.',
  'can-the-caller-sign':
    'The server takes signed requests, and it is not known whether the caller holds a key to sign them.',
  'is-the-platform-believed':
    'The server takes platform tokens, and it is not known whether it trusts the caller’s platform as an issuer.',
  'can-the-client-present': 'A client certificate is demanded, and it is not known whether the sender can present one.',
  'will-the-server-verify':
    'A client certificate is demanded, and nothing at the server verifies one yet, so the demand is not met.',
  'are-there-certificates':
    'A client certificate is demanded, and it is not known whether a machine issues and renews one for the caller.',
  'does-tls-reach-the-server':
    'A client certificate is demanded, and it is not known whether TLS reaches the server or its owner unbroken.',
  'does-the-server-verify':
    'A client certificate is demanded, and it is not known whether anything at the server verifies one.',
  'who-accepts-the-user':
    'Users cross domains here, and it is not known how the server’s side accepts those of the other domain.',
  'who-accepts-the-workload':
    'Identities cross domains here, and it is not known whether the server’s side accepts that of the workload.',
  'has-the-workload-an-identity':
    'Identities cross domains here, and it is not known whether the workload has a signed one to present.',
  'do-the-keys-arrive':
    'Identities cross domains here, and it is not known whether the keys to check them can be reached.',
  'who-crosses':
    'Identities cross domains here, and it is not settled whether users or the caller itself are to be accepted.',
  'is-there-a-second-issuer':
    'It is not known how many issuers have to be trusted, and a second one could give federation a larger role.',
  'is-there-a-rule-on-mutual-tls':
    'It is not known whether a rule demands mutual TLS, and such a rule would give client certificates a role.',
  'does-the-server-want-a-certificate':
    'It is not known whether the server demands client certificates, and such a demand would give them a role.',
  'is-one-issuer-enough':
    'It is not known whether one issuer is enough, and a second one would make federation necessary.',
};
