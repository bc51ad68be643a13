/** Why a framework entry matters where a measure is in force: one sentence for each row of the alignment table. */
import type { AlignmentRowId } from '@/decision';

export const relevance: Readonly<Record<AlignmentRowId, string>> = {
  'user-sign-in':
    'The call carries the rights of a person who signed in, so nobody has to lend an agent a shared account.',
  pkce: 'Whoever intercepts the authorization code cannot redeem it, because only the client that started the sign-in holds the matching secret.',
  'machine-grant':
    'Software that acts for itself gets an account and a grant of its own instead of borrowing those of a person.',
  'client-key-proof':
    'The client proves that it holds a private key, so no shared secret has to travel or lie in two places.',
  'server-discovery':
    'The server itself says which authorization server it trusts, so a client need not guess where to send a person.',
  'audience-binding':
    'A token that leaks from one server opens no other, because each server refuses what was not issued for it.',
  'no-passthrough':
    'The next system sees who really calls it, and its own limits and records apply, because no token is handed on.',
  'issuer-validation':
    'A client that deals with several issuers could be led to the wrong one; an exact check of the issuer prevents that.',
  'client-registration':
    'Each client is known under an identifier of its own, which can be reviewed, limited and withdrawn without touching others.',
  'scope-min-stepup':
    'The first grant stays small and grows only when a tool asks for more, so an agent holds little by default.',
  'human-consent':
    'Behind a shared proxy, one yes must not count for every client; each asks again before it is let through.',
  'refresh-rotation':
    'The long-lived half of a session is replaced at each use, and a copy gives itself away when it is presented.',
  'short-ttl': 'A stolen token is worth only the minutes it has left, and so is a right that should have ended.',
  'sender-constrained':
    'A copied token is of no use without the private key, which never leaves the client that received it.',
  'token-exchange-act':
    'Each hop trades its token for one that names the person and the agent, so a long chain stays traceable.',
  'scope-attenuation':
    'Rights shrink from hop to hop, so the last tool in a chain holds the least and a fault stays small.',
  'human-approval':
    'A person decides before an action that cannot be taken back, however well the agent has authenticated itself.',
  'revocation-caep':
    'What counts after a theft is how fast access ends, and a prepared cut-off does not wait for expiry.',
  'browser-token-custody':
    'Script that gets into the page finds no token there, because tokens never leave the server side of the application.',
  'browser-origins':
    'The browser lets only the origins named in the configuration read these answers, which keeps an opening from becoming a wildcard.',
  'spiffe-attestation':
    'Identity comes from what is running and where, as attested at start, and not from a secret that can be copied.',
  'mtls-rotation':
    'Both ends prove themselves with certificates that machines renew, so an old or copied key soon opens nothing.',
  'forwarded-identity':
    'A client certificate named in a header counts only if the edge wrote that header, so forged copies are removed there.',
  'server-tls': 'The client checks whom it talks to and nobody reads along, inside the network as well as outside it.',
  'id-jag-ema':
    'The company decides in one place which client may reach which server for whom, and withdraws it there as well.',
  'wif-claims':
    "A token from elsewhere is accepted for one exact subject only, so a neighbour's pipeline does not pass for yours.",
  'platform-identity':
    'The platform vouches for the workload and renews its credential, so there is no key to store, leak or forget.',
  'federated-accounts':
    'People and software from several directories are told apart by issuer and subject, which an address cannot do safely.',
  'trust-bundle-federation':
    'Each domain keeps its own roots and vouches for its own names only, so no secret has to cross the border.',
  'issuer-key-protection':
    'A stolen signing key forges every identity that this server issues, so it stays inside the closed network and under guard.',
  'identity-isolation':
    'The tenant is read from the verified token, so a request cannot talk its way into the data of another customer.',
  'secret-free-storage':
    'Credentials stay out of code and plain configuration files, which is where local servers most often lose them.',
  'client-config-integrity':
    'A server on the same machine is open to every page and program there unless it checks who is asking.',
  sandboxing: 'Whatever a local server turns out to do, it can reach only the files and hosts that it was given.',
  'jit-credentials':
    'An agent holds rights only while a task runs, so between tasks there is nothing to steal or to misuse.',
  'runtime-policy':
    'Each call is judged on its own with the context of that moment, which a token issued earlier cannot know.',
  'per-tool-authz':
    'Being connected is not being allowed: each tool asks for its own right, and risky combinations can be refused.',
  'gateway-pep': 'All calls pass one point that decides and records, which helps as long as it refuses when in doubt.',
  'abuse-limits':
    'An agent that loops or has been taken over runs into a quota before it has done everything it could.',
  'egress-restriction':
    'A server that was tricked into calling out reaches neither the metadata service of its cloud nor an unknown address.',
  'correlated-audit':
    'One identifier across all hops answers afterwards which agent used which right, for whom and to what end.',
  'log-redaction': 'Records are read and copied by many, so a token in a log is a token given away.',
  'key-rotation':
    'Secrets that cannot be avoided are replaced on schedule, so a copy taken unnoticed stops working in time.',
  'nhi-inventory':
    'Only an identity that somebody knows and owns can be limited, renewed or removed when its purpose has ended.',
  'server-provenance':
    'No token protects against the server it is meant for, so its origin has to be settled before it is connected.',
};
