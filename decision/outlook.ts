import { newOutlook } from './engine/outlook.ts';
import { interview } from './published/registry/interview.ts';
import { roles } from './published/registry/roles.ts';

/** The roles that the layers may still have, whatever is answered next. Reads only the tables that decide roles. */
export const outlook = /* @__PURE__ */ newOutlook({ ...interview, ...roles });
