import { goalTexts } from '@/content/strings/alternatives';
import { layerTexts, roleTexts } from '@/content/strings/layers';
import { type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import type { LayerId, LayerRole } from '@/decision';
import type { Goal } from '@/decision/examine';
import { controlName } from './controls-named';

export type GoalGroup = keyof typeof goalTexts.groups;

/** A goal as it stands in an address: `layers.mtls.role:primary`. */
export const goalToken = ({ path, value }: Goal): string => `${path}:${value}`;

/** The part of a recommendation that a goal belongs to. */
export const groupOf = ({ path }: Goal): GoalGroup =>
  path.startsWith('layers.') ? 'layers' : path.startsWith('profile.') ? 'profile' : 'controls';

/** A goal in words. */
export function goalName({ path, value }: Goal): string {
  const [group, id = ''] = path.split('.');
  if (group === 'layers') return goalTexts.role(layerTexts[id as LayerId].name, roleTexts[value as LayerRole].name);
  if (group === 'controls') return goalTexts.control(controlName(id));
  const field = id as ProfileField;
  return goalTexts.value(profileTexts[field].label, profileValue(field, value));
}
