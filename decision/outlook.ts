import { newOutlook } from './engine/outlook.ts';
import { layers, layerTables } from './model/layers.ts';
import { questions } from './model/questions.ts';

/** The roles that the layers may still have, whatever is answered next. Reads only the tables that decide roles. */
export const outlook = /* @__PURE__ */ newOutlook({ questions, tables: layerTables, layers });
