// Written by scripts/release-model.ts.
import json from '../1.1/roles.json' with { type: 'json' };
import { type RolesPart, readPart } from '../parts.ts';

export const roles = /* @__PURE__ */ readPart<RolesPart>(json);
