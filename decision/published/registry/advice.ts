// Written by scripts/release-model.ts.
import json from '../1.1/advice.json' with { type: 'json' };
import { type AdvicePart, readPart } from '../parts.ts';

export const advice = /* @__PURE__ */ readPart<AdvicePart>(json);
