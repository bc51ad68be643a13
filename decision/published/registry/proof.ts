// Written by scripts/release-model.ts.
import json from '../1.1/proof.json' with { type: 'json' };
import { readProof } from '../proof.ts';

export const proof = /* @__PURE__ */ readProof(json);
