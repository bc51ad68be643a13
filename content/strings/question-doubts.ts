/**
 * Doubts that people have had about a question, each with the answer that settles it. They stand apart from the other
 * words of the questions, which every page that shows an answer loads.
 */
import type { QuestionId } from '@/decision';

export interface Doubt {
  /** What somebody wondered, one question. */
  readonly doubt: string;
  /** Which answer fits, and when. */
  readonly answer: string;
}

/** One to three doubts. */
type Doubts = readonly [Doubt, Doubt?, Doubt?];

export const questionDoubts: { readonly [Q in QuestionId]?: Doubts } = {
  transport: [
    {
      doubt:
        'The client starts a local bridge, such as mcp-remote, that calls a remote server. Which connection counts?',
      answer:
        'Answer for the connection that carries the credential: HTTP over a network, with the bridge as part of the client.',
    },
    {
      doubt: 'The server runs in a container on the same machine. Is that local?',
      answer:
        'If the client starts the container and talks to its standard input and output, it is a local process. If it calls a published port that answers on localhost only, it is HTTP on the same machine.',
    },
  ],
  actor: [
    {
      doubt: 'A person approves each tool call that the model proposes. Who decides?',
      answer:
        'An agent: the model picks the tool and its arguments, and the person can only agree or refuse. The approval is a control of its own.',
    },
    {
      doubt: 'A pipeline with fixed steps asks a model for a text. Is it an agent?',
      answer: 'It is software with fixed steps, as long as the model has no say in which call comes next.',
    },
  ],
  behalf: [
    {
      doubt:
        'A user is signed in to our application, and the application calls the server for them. Which answer fits?',
      answer:
        'If it sends the user through a sign-in for this server, the user is present. If it holds only the token of its own sign-in, or one that came with a request, choose the token for another audience.',
    },
    {
      doubt: 'A user starts a run and closes the window. Are they present?',
      answer:
        'They are away if the run goes on with their permissions. If it goes on with a service account, the authority is its own.',
    },
  ],
  client: [
    {
      doubt: 'Our agent runs on the platform of a cloud provider. Is it ours?',
      answer:
        'It is yours if you decide which identity or key the process holds. If a service of the vendor stores the credential and sends the request, the vendor runs the client.',
    },
    {
      doubt: 'We run the server, and customers bring the client. Who runs it?',
      answer:
        'A partner, if you know the software beforehand and it is registered. Anybody, if any client may connect. A vendor, if one hosted product calls for all customers.',
    },
  ],
  instances: [
    {
      doubt: 'Our pipeline starts a new runner for each build. Is it created at run time?',
      answer:
        'It belongs to a fixed set: the pipeline is known, and each runner proves the identity of that pipeline. Created at run time means that the identity itself is new.',
    },
  ],
  server: [
    {
      doubt: 'We call a gateway with several servers behind it. Which of them is the server?',
      answer:
        'You can call the gateway the server: then answer about the way to it, and count what it calls as behind it. Each way from the gateway to a server can be a leg of its own.',
    },
  ],
  domains: [
    {
      doubt: 'A mesh issues certificates and an authorization server issues tokens. Is that one issuer or two?',
      answer:
        'One, if the caller is registered at the authorization server and the certificate is only checked beside the token. Two, if the authorization server accepts identities that the mesh or the cluster has signed.',
    },
    {
      doubt: 'Our authorization server sends each customer’s users to the customer’s identity provider. Is that one?',
      answer: 'No: it accepts what issuers of different organisations assert.',
    },
    {
      doubt: 'Our job runs on a cloud or pipeline platform, which signs its tokens. Whose issuer is that?',
      answer:
        'Yours, if the token names your account or repository and you administer it. If the authorization server belongs to the same platform, there is one issuer only.',
    },
  ],
  reach: [
    {
      doubt: 'Client, server and authorization server all run in one cluster. Is that a closed network?',
      answer:
        'It is closed only if nothing inside can reach an issuer outside. Where a way out exists or can be opened, and all parties reach one another, choose yes.',
    },
  ],
  tls: [
    {
      doubt: 'How does a sidecar differ from a load balancer?',
      answer:
        'A sidecar serves one workload from beside it and shows the certificate of that workload, so each end still proves itself. A load balancer stands in front of servers, shows its own certificate and opens another connection to them.',
    },
    {
      doubt: 'Is our gateway in between, or is it the server?',
      answer:
        'If you call the gateway the server, it is not in between and does not count here. If you choose it here, it is the first recipient of the token: the other answers describe the way to it, and what it calls is behind it.',
    },
    {
      doubt: 'An ingress checks the token and passes the request on. Is it a gateway?',
      answer:
        'It is a proxy, since the same token reaches the server. An MCP gateway answers requests itself and calls the server as a client of its own.',
    },
  ],
  'server-certificate': [
    {
      doubt: 'A sidecar shows a certificate of the mesh. Which authority is that?',
      answer: 'An authority of your own. The sidecars at both ends already have its root.',
    },
  ],
  'local-credential': [
    {
      doubt: 'A personal access token stands in the server’s environment. Which answer fits?',
      answer:
        'A long-lived secret, even if it expires after some weeks, and also where a launcher reads it from a keychain. A helper hands out credentials that end after minutes or hours.',
    },
    {
      doubt: 'The server signs the user in once and keeps a refresh token. Is that a long-lived secret?',
      answer: 'It is a sign-in of its own: the user can end it at the issuer, and access tokens are renewed.',
    },
  ],
  exposure: [
    {
      doubt: 'Which credential is meant?',
      answer:
        'The one with which the client calls the server. With a local server it is what that server holds for the systems behind it.',
    },
    {
      doubt: 'Who counts as somebody who can see it?',
      answer:
        'Everyone who could copy it: people with access to the place, other programs there, and the company that runs it.',
    },
    {
      doubt: 'Is a Kubernetes Secret a file or a secret store?',
      answer:
        'A secret store, if few may read it in that namespace and nobody commits its manifest. Otherwise it counts as a file of configuration.',
    },
  ],
  mandate: [
    {
      doubt: 'A policy asks for encryption in transit. Is that mutual TLS?',
      answer: 'No. It is a rule about mutual TLS only if the caller has to show a certificate as well.',
    },
  ],
  'workload-identity': [
    {
      doubt: 'The workload belongs to a vendor. What can we know about it?',
      answer:
        'What the vendor documents, for example signed tokens that name your account. Answer not sure to the rest, or no where the vendor rules it out.',
    },
    {
      doubt: 'A certificate is renewed by machine, and nothing attests the workload. Which row applies?',
      answer:
        'The attested one, if the issuer or the platform decides which workload gets it. Otherwise the one renewed by hand, since whoever copies the stored key can renew it as well.',
    },
  ],
  presents: [
    {
      doubt: 'A sidecar presents the certificate, and our code knows nothing of it. Does that count?',
      answer: 'Yes: the component that sends the request over the network is the sidecar.',
    },
  ],
  accepts: [
    {
      doubt: 'The mesh asks for a certificate, and the server asks for a JWT. Which rows apply?',
      answer:
        'Both, if each call needs both and a rule says which certificates may call. If the certificate only encrypts, access tokens alone.',
    },
    {
      doubt: 'The server does not exist yet. What does it accept today?',
      answer: 'Take what its framework or the gateway in front of it can check without new development.',
    },
  ],
  'authorization-server': [
    {
      doubt: 'The server issues its own tokens and sends users to another provider. Which rows apply?',
      answer:
        'Answer about the part of it that issues tokens to MCP clients. It is also a layer over another provider if it is one fixed client there.',
    },
    {
      doubt: 'The authorization server ignores the resource parameter. Which row is that?',
      answer: 'Neither of the two about the parameter: it does not honour it, and it does not refuse the request.',
    },
  ],
  policy: [
    {
      doubt: 'The mesh has rules about who may call which path. Is that a decision on every call?',
      answer:
        'It counts as a gateway as long as the rule sees caller and path only. A decision on every call sees the tool and its arguments.',
    },
    {
      doubt: 'The server takes certificates and no tokens. Which answer fits?',
      answer:
        'Nowhere, if each accepted certificate may do everything. Otherwise the place that decides what a certificate may do.',
    },
  ],
};
