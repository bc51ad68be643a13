import { LayerLabel } from '@/components/ui/layer-mark';
import { layerTexts } from '@/content/strings/layers';
import type { LayerId } from '@/decision';
import { guidePath } from '@/site/routes';

const LAYERS: readonly { layer: LayerId; href: string; carries: string; limit: string }[] = [
  {
    layer: 'oauth',
    href: guidePath('oauth'),
    carries: 'Carries delegated action: what a caller may do at this server, for whom and until when.',
    limit: 'A bearer token works for whoever holds it. The server must check audience, scope and expiry.',
  },
  {
    layer: 'mtls',
    href: guidePath('mtls'),
    carries: 'Proves a workload: both ends of the connection show a certificate.',
    limit: 'It ends where TLS ends, only a client that you run can present your certificate, and it holds no consent.',
  },
  {
    layer: 'federation',
    href: guidePath('federation'),
    carries: 'Makes an identity from one domain count in another, across clouds, sites or organisations.',
    limit: 'It adds an issuer that has to be believed. Issuer, subject and audience have to be pinned.',
  },
];

/** What each layer carries and where it stops. */
export function Layers() {
  return (
    <>
      <p className="measure">
        OAuth, mTLS and federation answer different questions. They are composed, not ranked, and a connection may need
        one of them, all three or none.
      </p>
      <dl className="rows">
        {LAYERS.map(({ layer, href, carries, limit }) => (
          <div key={layer} className="home-layer">
            <dt className="ui">
              <LayerLabel layer={layer}>
                <a href={href}>{layerTexts[layer].name}</a>
              </LayerLabel>
            </dt>
            <dd>{carries}</dd>
            <dd>{limit}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
