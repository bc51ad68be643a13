/** What the pages as a whole were checked against, and when. A single page carries its own date. */
export const EDITION = {
  /** The newest MCP specification revision that was read. */
  specification: '2026-07-28',
  /** The day on which the facts under the model and the pages were last checked, ISO 8601. */
  checked: '2026-11-22',
} as const;
