const CRITERIA = [
  {
    title: 'Trust boundary',
    asks: 'Who runs each end, and does identity cross a domain?',
    decides: 'It settles which proofs are possible at all, and whether somebody else’s issuer has to be believed.',
  },
  {
    title: 'Exposure of the token path',
    asks: 'Where can the credential be seen, who decrypts, what can a call do?',
    decides:
      'It settles how short tokens live, whether they are bound to a key, and what stands before an irreversible act.',
  },
  {
    title: 'Maturity of workload identity',
    asks: 'What can the workload prove today, and what do both servers accept?',
    decides: 'It settles what works now, what is blocked by a missing prerequisite, and what to use until then.',
  },
] as const;

/** The three criteria of the decision. */
export function Criteria() {
  return (
    <dl className="home-criteria">
      {CRITERIA.map(({ title, asks, decides }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{asks}</dd>
          <dd>{decides}</dd>
        </div>
      ))}
    </dl>
  );
}
