import type { LayerId, LayerRole } from '@/decision';
import { lightColour } from '@/site/colours';
import { layerPaths, roleLines, siteSign } from '@/site/marks';

/** Light colours of the site: the picture is seen on other sites, which say nothing of the reader's choice. */
export const INK = {
  paper: lightColour('paper'),
  ink: lightColour('ink'),
  soft: lightColour('ink-soft'),
  strongRule: lightColour('rule-strong'),
  accent: lightColour('accent'),
  oauth: lightColour('oauth'),
  mtls: lightColour('mtls'),
  federation: lightColour('federation'),
  blocked: lightColour('blocked'),
} as const;

/** The mark of a layer, as everywhere on the site. */
export function PictureMark({ layer, size }: { readonly layer: LayerId; readonly size: number }) {
  const colour = INK[layer];
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 16 16">
      {layerPaths[layer].map(({ d, line }) =>
        line === undefined ? (
          <path key={d} d={d} fill={colour} />
        ) : (
          <path key={d} d={d} fill="none" stroke={colour} strokeWidth={line} />
        ),
      )}
    </svg>
  );
}

/** The line of a role, as everywhere on the site. */
export function PictureRole({ role, height }: { readonly role: LayerRole; readonly height: number }) {
  const { d, width, dashes } = roleLines[role];
  return (
    <svg aria-hidden="true" width={(height * 28) / 16} height={height} viewBox="0 0 28 16">
      <path
        d={d}
        fill="none"
        stroke={role === 'blocked' ? INK.blocked : role === 'not-needed' ? INK.soft : INK.ink}
        strokeWidth={width}
        {...(dashes !== undefined && { strokeDasharray: dashes })}
      />
    </svg>
  );
}

/** The site's sign. */
export function PictureSign({ size }: { readonly size: number }) {
  const { boundary, call, end } = siteSign;
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32">
      <path
        d={boundary.d}
        stroke={INK.accent}
        strokeWidth={boundary.width}
        strokeDasharray={boundary.dashes}
        fill="none"
      />
      <path d={call.d} stroke={INK.accent} strokeWidth={call.width} fill="none" />
      <circle {...end} fill={INK.accent} />
    </svg>
  );
}
