/** For whom the site is made, and what it cannot do. */
export function Limits() {
  return (
    <div className="limits">
      <div>
        <h3 className="heading-4">For</h3>
        <ul>
          <li>Architects who have to choose, and to defend the choice in a review.</li>
          <li>Security teams who set the rule for many connections.</li>
          <li>Engineers who connect a client, a server and an authorization server.</li>
        </ul>
      </div>
      <div>
        <h3 className="heading-4">Limits</h3>
        <ul>
          <li>It judges one connection at a time, from what you answer. It tests nothing.</li>
          <li>Token and certificate lifetimes are our heuristic. Mappings to frameworks are our analysis.</li>
          <li>
            MCP and its extensions change. A draft is called a draft, and every page carries the day it was checked.
          </li>
          <li>It does not replace a threat model or an audit.</li>
        </ul>
      </div>
    </div>
  );
}
