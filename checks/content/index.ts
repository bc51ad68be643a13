import { checkCapabilities } from './capabilities';
import type { ContentCheck } from './check';
import { checkControls } from './controls';
import { checkFrameworks } from './frameworks';
import { checkGlossary } from './glossary';
import { guideReport } from './guide-report';
import { guideRules } from './guides';
import { incidentReport } from './incident-report';
import { incidentRules } from './incidents';
import { issueReport, issueRules } from './journal';
import { textCheck } from './texts';

/** The checks of all kinds of content, in the order of the report. */
export const contentChecks: readonly ContentCheck[] = [
  textCheck(guideRules, guideReport),
  checkControls,
  textCheck(incidentRules, incidentReport),
  textCheck(issueRules, issueReport),
  checkFrameworks,
  checkCapabilities,
  checkGlossary,
];
