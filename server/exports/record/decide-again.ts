/** What would make this decision another one. */
import { layerTexts, roleTexts } from '@/content/strings/layers';
import { questionTexts } from '@/content/strings/questions';
import { flipTexts } from '@/content/strings/recommendation';
import { againTexts, recordHeadings } from '@/content/strings/record';
import type { Flip, LayerId, LayerRole, Recommendation } from '@/decision';
import { blocks, escaped, heading, list } from '@/site/markdown';
import type { Subject } from '../subject';
import { changedTo } from './changed-to';

const ROLE = /^layers\.(oauth|mtls|federation)\.role$/;

interface RoleFlip {
  readonly flip: Flip;
  readonly roles: readonly { readonly layer: LayerId; readonly to: LayerRole }[];
}

/** The single changed answers that give a layer another role. */
export const roleFlips = ({ flips }: Recommendation): readonly RoleFlip[] =>
  flips.flatMap((flip) => {
    const roles = flip.changes.flatMap(({ path, to }) => {
      const layer = ROLE.exec(path)?.[1];
      return layer === undefined ? [] : [{ layer: layer as LayerId, to: to as LayerRole }];
    });
    return roles.length > 0 ? [{ flip, roles }] : [];
  });

/** Every changed answer after which a layer has another role. */
export function again({ recommendation }: Subject): string {
  const flips = roleFlips(recommendation);
  const lines = flips.map(({ flip, roles }) =>
    againTexts.change(
      questionTexts[flip.question].short,
      changedTo(flip),
      roles.map(({ layer, to }) => flipTexts.becomes(layerTexts[layer].name, roleTexts[to].name)).join('; '),
    ),
  );
  return blocks(
    heading(2, recordHeadings.again),
    escaped(lines.length === 0 ? againTexts.none : againTexts.intro),
    list(lines.map(escaped)),
  );
}
