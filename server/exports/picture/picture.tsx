import type { CSSProperties } from 'react';
import { layerTexts, roleTexts } from '@/content/strings/layers';
import { pictureTexts } from '@/content/strings/record';
import { composedSentence, shortTitle } from '@/content/strings/sentence';
import { LAYERS, type Layer, type LayerId, MODEL_VERSION, type Recommendation } from '@/decision';
import { INK, PictureMark, PictureRole, PictureSign } from './marks';

const row = (gap: number): CSSProperties => ({ display: 'flex', alignItems: 'center', gap });
const sans = (size: number, color: string, weight: 400 | 600 = 400): CSSProperties => ({
  fontFamily: 'Source Sans 3',
  fontSize: size,
  fontWeight: weight,
  lineHeight: 1.2,
  color,
});

function LayerColumn({ id, layer }: { readonly id: LayerId; readonly layer: Layer }) {
  const quiet = layer.role === 'not-needed';
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: 336, gap: 14 }}>
      <div style={row(14)}>
        <PictureMark layer={id} size={30} />
        <span style={sans(32, quiet ? INK.soft : INK.ink, 600)}>{layerTexts[id].name}</span>
      </div>
      <div style={row(14)}>
        <PictureRole role={layer.role} height={24} />
        <span style={sans(28, layer.role === 'blocked' ? INK.blocked : quiet ? INK.soft : INK.ink)}>
          {roleTexts[layer.role].name}
        </span>
      </div>
    </div>
  );
}

const CARD: CSSProperties = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: '100%',
  height: '100%',
  padding: '48px 64px 52px',
  backgroundColor: INK.paper,
};
const FOOT: CSSProperties = { ...row(32), paddingTop: 30, borderTop: `2px dashed ${INK.strongRule}` };

function Head({ version }: { readonly version: string }) {
  return (
    <div style={{ ...row(14), justifyContent: 'space-between' }}>
      <div style={row(14)}>
        <PictureSign size={34} />
        <span style={sans(28, INK.ink, 600)}>{pictureTexts.site}</span>
      </div>
      <span style={sans(26, INK.soft)}>{pictureTexts.model(version)}</span>
    </div>
  );
}

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  const serif = { fontFamily: 'Source Serif 4', color: INK.ink };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
      <span style={{ ...serif, fontSize: 46, fontWeight: 600, lineHeight: 1.15, letterSpacing: -0.5 }}>{title}</span>
      <span style={{ ...serif, fontSize: 29, lineHeight: 1.38 }}>{text}</span>
    </div>
  );
}

/** A recommendation on one card: its title and sentence, and each layer in its role. */
export function Picture({ recommendation }: { readonly recommendation: Recommendation }) {
  return (
    <div style={CARD}>
      <Head version={recommendation.model} />
      <Said title={shortTitle(recommendation)} text={composedSentence(recommendation)} />
      <div style={FOOT}>
        {LAYERS.map((id) => (
          <LayerColumn key={id} id={id} layer={recommendation.layers[id]} />
        ))}
      </div>
    </div>
  );
}

export interface PageWords {
  readonly title: string;
  readonly text: string;
}

/** A page or a kind of page on one card, above the three layers. */
export function PagePicture({ title, text }: PageWords) {
  return (
    <div style={CARD}>
      <Head version={MODEL_VERSION} />
      <Said title={title} text={text} />
      <div style={FOOT}>
        {LAYERS.map((id) => (
          <div key={id} style={{ ...row(14), width: 336 }}>
            <PictureMark layer={id} size={30} />
            <span style={sans(32, INK.ink, 600)}>{layerTexts[id].name}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The site on one card: its question and the three layers. */
export const SitePicture = () => <PagePicture title={pictureTexts.siteTitle} text={pictureTexts.siteText} />;
