// Written by scripts/release-model.ts.
import json from '../1.1/interview.json' with { type: 'json' };
import { type InterviewPart, readPart } from '../parts.ts';

export const interview = /* @__PURE__ */ readPart<InterviewPart>(json);
