import { Crossing } from './crossing';

const NODES = [
  { x: 1, y: 40, height: 76, name: 'Identity issuer', role: 'says who the caller is' },
  { x: 739, y: 40, height: 76, name: 'Authorization server', role: 'issues the access token' },
  { x: 1, y: 214, height: 132, name: 'MCP client', role: 'holds the credential' },
  { x: 739, y: 214, height: 132, name: 'MCP server', role: 'checks every call' },
] as const;

const TITLE =
  'Two domains and a trust boundary between them. Federation joins the identity issuer on the client’s side to the authorization server on the server’s side. The client fetches an access token there, and OAuth carries it to the MCP server. mTLS proves both ends of that connection.';

/** The drawing for wide screens, 960 by 380 units: domains side by side, the boundary upright. */
export function CompositionWide() {
  return (
    <svg className="drawing" viewBox="0 0 960 380" role="img" aria-label={TITLE}>
      <text className="soft" x="1" y="20" fontSize="15">
        the caller’s domain
      </text>
      <text className="soft" x="959" y="20" fontSize="15" textAnchor="end">
        the server’s domain
      </text>
      <path className="broken" d="M480 34V374" strokeWidth="2" />
      <text x="480" y="20" fontSize="15" fontWeight="600" textAnchor="middle">
        trust boundary
      </text>

      <path className="line" d="M110 116V214M849 116V214" strokeWidth="1" />
      <g className="federation">
        <path className="stroke" d="M221 78H729" strokeWidth="3" />
        <path className="fill" d="M738 78l-13 -7v14Z" />
      </g>
      <g className="oauth">
        <path className="stroke" d="M205 214L730 108" strokeWidth="1.25" strokeDasharray="2 4" />
        <path className="stroke" d="M221 252H729" strokeWidth="3" />
        <path className="fill" d="M738 252l-13 -7v14Z" />
      </g>
      <g className="mtls">
        <path className="stroke" d="M232 310H728" strokeWidth="3" />
        <path className="fill" d="M222 310l13 -7v14ZM738 310l-13 -7v14Z" />
      </g>

      <text className="soft" x="510" y="176" fontSize="15">
        the client fetches a token
      </text>

      {NODES.map(({ x, y, height, name, role }) => (
        <g key={name}>
          <rect className="node" x={x} y={y} width="220" height={height} strokeWidth="1.25" />
          <text x={x + 18} y={y + height / 2 - 4} fontSize="18" fontWeight="600">
            {name}
          </text>
          <text className="soft" x={x + 18} y={y + height / 2 + 19} fontSize="15">
            {role}
          </text>
        </g>
      ))}

      <Crossing layer="federation" x={480} y={78} size={26} />
      <Crossing layer="oauth" x={480} y={252} size={26} />
      <Crossing layer="mtls" x={480} y={310} size={26} />

      <text x="450" y="66" fontSize="17" fontWeight="600" textAnchor="end">
        Federation
      </text>
      <text className="soft" x="510" y="66" fontSize="15">
        one identity counts here too
      </text>
      <text x="450" y="240" fontSize="17" fontWeight="600" textAnchor="end">
        OAuth
      </text>
      <text className="soft" x="510" y="240" fontSize="15">
        what, for whom, until when
      </text>
      <text x="450" y="334" fontSize="17" fontWeight="600" textAnchor="end">
        mTLS
      </text>
      <text className="soft" x="510" y="334" fontSize="15">
        both ends show a certificate
      </text>
    </svg>
  );
}
