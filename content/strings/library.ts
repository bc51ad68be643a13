/** The parts of the knowledge base, as the home page lists them. */
export const libraryTexts = {
  title: 'Look it up',
  intro: 'What the advice rests on, checked against its sources and dated.',
  guides: { name: 'Guidance', what: 'How each part works in MCP, what goes wrong, and a list to check against.' },
  controls: {
    name: 'Controls',
    what: 'What a recommendation can ask for: how to do it, and how to see that it is in force.',
  },
  incidents: { name: 'Incidents', what: 'How credentials moved in real cases, and what would have stopped them.' },
  frameworks: {
    name: 'Frameworks',
    what: 'Entries of OWASP, NIST, ISO and others, and the controls that address them.',
  },
  products: {
    name: 'Who supports what',
    what: 'What clients, servers, gateways and authorization servers are documented to do.',
  },
  terms: { name: 'Glossary', what: 'The words of MCP, OAuth and SPIFFE, each with its source.' },
  rules: { name: 'The model', what: 'Every rule of the decision, and the proofs over the whole space of answers.' },
} as const;
