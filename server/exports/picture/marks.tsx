import { layerPaths } from '@/components/ui/layer-paths';
import type { LayerId, LayerRole } from '@/decision';

/** Light colours of the site: the picture is seen on other sites, which say nothing of the reader's choice. */
export const INK = {
  paper: '#fcfcfa',
  ink: '#1a1f23',
  soft: '#4c555b',
  rule: '#d4d7d1',
  strongRule: '#868e90',
  accent: '#0b5c54',
  oauth: '#1f55a5',
  mtls: '#8a5200',
  federation: '#8b2f79',
  blocked: '#a32a1d',
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

const ROLE_LINES: {
  readonly [R in LayerRole]: { readonly d: string; readonly width: number; readonly dashes?: string };
} = {
  primary: { d: 'M1 8h26', width: 5 },
  complementary: { d: 'M1 5.5h26M1 10.5h26', width: 1.5 },
  'not-needed': { d: 'M1.5 8h26', width: 1.5, dashes: '1.5 4.5' },
  blocked: { d: 'M1 8h12M17 2v12M23 8h4', width: 2.5 },
};

/** The line of a role, as everywhere on the site. */
export function PictureRole({ role, height }: { readonly role: LayerRole; readonly height: number }) {
  const { d, width, dashes } = ROLE_LINES[role];
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
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32">
      <path d="M16 2v28" stroke={INK.accent} strokeWidth="3" strokeDasharray="6 5" fill="none" />
      <path d="M2 16h28" stroke={INK.accent} strokeWidth="3" fill="none" />
      <circle cx="25" cy="16" r="5" fill={INK.accent} />
    </svg>
  );
}
