import { layerTexts } from '@/content/strings/layers';
import { recordTexts } from '@/content/strings/record';
import { isCarried, shortTitle } from '@/content/strings/sentence';
import type { Recommendation } from '@/decision';
import { LAYERS } from '@/decision';

/** What is decided, as the name of an option: the design, or what is aimed at where its layers are blocked today. */
export function designOf(recommendation: Recommendation): string {
  if (isCarried(recommendation)) return shortTitle(recommendation);
  const blocked = LAYERS.filter((id) => recommendation.layers[id].role === 'blocked').map((id) => layerTexts[id].name);
  return recordTexts.target(blocked.join(', ').replace(/, ([^,]*)$/, ' and $1'));
}
