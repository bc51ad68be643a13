import type { Remaining } from '@/decision/examine';
import { roadmapTexts } from './alternatives';
import { prerequisiteTexts } from './prerequisites';

/** What no step of a roadmap takes away; null where nothing remains. */
export function remainingText({ prerequisites, conflicts }: Remaining): string | null {
  if (prerequisites.length === 0 && conflicts.length === 0) return null;
  return [
    ...prerequisites.map((what) => prerequisiteTexts[what] ?? what),
    ...(conflicts.length > 0 ? [roadmapTexts.conflicts(conflicts.length)] : []),
  ].join(' ');
}
