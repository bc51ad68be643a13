/** What an interim settles beside its controls, in words. */
import type { Interim } from '@/decision';
import { interimClientAuthenticationTexts, profileTexts, profileValue } from './profile';

export interface InterimDetail {
  readonly label: string;
  readonly value: string;
}

const ownTexts: { readonly [method: string]: string } = interimClientAuthenticationTexts;

/** Audience, lifetime and client authentication, as far as the interim names them; before model 2.0 none did. */
export function interimDetails({
  audience,
  accessTokenSeconds,
  clientAuthentication,
}: Interim): readonly InterimDetail[] {
  return [
    ...(audience === undefined
      ? []
      : [{ label: profileTexts.audience.label, value: profileValue('audience', audience) }]),
    ...(accessTokenSeconds === undefined
      ? []
      : [
          {
            label: profileTexts.accessTokenSeconds.label,
            value: profileValue('accessTokenSeconds', accessTokenSeconds),
          },
        ]),
    ...(clientAuthentication === undefined
      ? []
      : [
          {
            label: profileTexts.clientAuthentication.label,
            value: ownTexts[clientAuthentication] ?? profileValue('clientAuthentication', clientAuthentication),
          },
        ]),
  ];
}
