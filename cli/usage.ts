import { recommendationParts } from '@/decision';

export const usage = `Usage:
  npm run --silent advise -- VECTOR             one recommendation, as a report
  npm run --silent advise -- --json VECTOR      the same as one line of JSON
  npm run --silent advise -- --ndjson           a stream: one answer set a line in, one recommendation a line out
  npm run --silent advise -- check              prove the decision model over its whole answer space

VECTOR is what stands in a link after /r/, for example MAA:1.1/TR:L/AC:P/EX:S/DS:N/IM:L/PO:S
Without a vector the answers are read from standard input as JSON:
  {"transport":"stdio","actor":"person","exposure":"server-side","downstream":"none","impact":"low","policy":"scopes-only"}
An answer is an option id or "not-sure"; a set of options is an array, with "?id" for a member one is not sure of.
A line of a stream is such an object, or a vector as a JSON string.

A question that is asked and has no answer counts as not sure, and an answer to a question that is not asked has no
effect; with a report or --json a note on standard error names each. Anything else that cannot be read is an error: it
is named on standard error, and nothing is written to standard output. In a stream the line becomes
  {"error":{"line":1,"code":"unknown-option","message":"..."}}
and the run goes on; a blank line is such an error too, except at the end.

Options:
  --json      JSON on one line
  --ndjson    newline-delimited JSON in and out, in the same order
  --only      with --json or --ndjson: the parts of a recommendation to write, and no others, for example
              --only layers,profile,controls
              Parts: ${recommendationParts.join(', ')}.
              They stand in this order; what is not asked for is not worked out, which saves most of the time.
  --newest    with a vector of an older version: the newest model, with the answers carried over; a note names each
              question whose answer has to be checked, and each that is new
  --help      this text
  --version   versions of the package and of the model

Exit codes: 0 done, 1 unreadable answers or a broken promise of the model, 2 wrong use of the command.
SITE_URL is the site that links in a report point to. NO_COLOR turns colour off; it is only used on a terminal.
`;
