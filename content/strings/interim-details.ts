/** What an interim settles beside its controls, in words. */
import type { Interim } from '@/decision';
import { interimClientAuthenticationTexts, profileTexts, profileValue } from './profile';

export interface InterimDetail {
  readonly label: string;
  readonly value: string;
}

/** What an interim settles of the profile. */
export type InterimSetting = 'audience' | 'accessTokenSeconds' | 'clientAuthentication';

const SETTINGS: readonly InterimSetting[] = ['audience', 'accessTokenSeconds', 'clientAuthentication'];

const ownTexts: { readonly [method: string]: string } = interimClientAuthenticationTexts;

/** A value of an interim as a phrase; some ways of client authentication stand in interims only. */
export const interimSettingValue = (setting: InterimSetting, value: string | number | null): string =>
  (setting === 'clientAuthentication' ? ownTexts[value ?? ''] : undefined) ?? profileValue(setting, value);

/** Audience, lifetime and client authentication, as far as the interim names them; before model 2.0 none did. */
export const interimDetails = (interim: Interim): readonly InterimDetail[] =>
  SETTINGS.flatMap((setting) => {
    const value = interim[setting];
    return value === undefined
      ? []
      : [{ label: profileTexts[setting].label, value: interimSettingValue(setting, value) }];
  });
