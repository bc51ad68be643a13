import { Crossing } from './crossing';

const NODES = [
  { x: 1, y: 30, lines: ['Identity', 'issuer'] },
  { x: 178, y: 30, lines: ['MCP', 'client'] },
  { x: 1, y: 330, lines: ['Authorization', 'server'] },
  { x: 178, y: 330, lines: ['MCP', 'server'] },
] as const;

const TITLE =
  'Two domains and a trust boundary between them. Federation leads from the identity issuer to the authorization server, OAuth from the MCP client to the MCP server, and mTLS proves both ends of that connection.';

/** The drawing for narrow screens, 320 by 426 units: domains one above the other, the boundary level. */
export function CompositionTall() {
  return (
    <svg className="drawing" viewBox="0 0 320 426" role="img" aria-label={TITLE}>
      <text className="soft" x="1" y="16" fontSize="14">
        the caller’s domain
      </text>
      <text className="soft" x="1" y="420" fontSize="14">
        the server’s domain
      </text>
      <path className="broken" d="M1 222H319" strokeWidth="2" />

      <path className="line" d="M142 60H178M142 360H178" strokeWidth="1" />
      <g className="federation">
        <path className="stroke" d="M40 90V320" strokeWidth="3" />
        <path className="fill" d="M40 329l-7 -13h14Z" />
      </g>
      <g className="oauth">
        <path className="stroke" d="M204 90V320" strokeWidth="3" />
        <path className="fill" d="M204 329l-7 -13h14Z" />
      </g>
      <g className="mtls">
        <path className="stroke" d="M266 100V320" strokeWidth="3" />
        <path className="fill" d="M266 91l-7 13h14ZM266 329l-7 -13h14Z" />
      </g>

      {NODES.map(({ x, y, lines }) => (
        <g key={lines.join(' ')}>
          <rect className="node" x={x} y={y} width="141" height="60" strokeWidth="1.25" />
          {lines.map((line, index) => (
            <text key={line} x={x + 14} y={y + 26 + index * 20} fontSize="16" fontWeight="600">
              {line}
            </text>
          ))}
        </g>
      ))}

      <Crossing layer="federation" x={40} y={222} size={24} />
      <Crossing layer="oauth" x={204} y={222} size={24} />
      <Crossing layer="mtls" x={266} y={222} size={24} />

      <rect className="halo" x="70" y="210" width="104" height="24" />
      <text x="122" y="227" fontSize="14" fontWeight="600" textAnchor="middle">
        trust boundary
      </text>
      <text x="52" y="170" fontSize="15" fontWeight="600">
        Federation
      </text>
      <text x="194" y="170" fontSize="15" fontWeight="600" textAnchor="end">
        OAuth
      </text>
      <text x="277" y="170" fontSize="15" fontWeight="600">
        mTLS
      </text>
    </svg>
  );
}
