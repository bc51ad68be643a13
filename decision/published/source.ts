import type { AlignmentSource } from '../engine/align.ts';
import type { ModelSource } from '../engine/source.ts';
import type { Source } from '../model/sources.ts';

/** All that a version of the model says, as data: enough to answer as on the day on which it was published. */
export interface PublishedSource extends ModelSource {
  /** The version as links name it: major and minor. */
  readonly link: string;
  readonly alignment: AlignmentSource;
  readonly sources: { readonly [id: string]: Source };
}
