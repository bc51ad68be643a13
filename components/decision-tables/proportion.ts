import { proportionTexts } from '@/content/strings/model';

/** Digits in groups of three, parted by narrow spaces that do not break: 18 222 348. */
export const grouped = (number: bigint | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f');

const UNITS: readonly (readonly [number, string])[] = [
  [9, proportionTexts.milliard],
  [6, proportionTexts.million],
  [3, proportionTexts.thousand],
];

const inPowers = (digits: string): string => `${digits[0]}.${digits[1]} × ${proportionTexts.power(digits.length - 1)}`;

/** A large number in words or powers of ten, rounded to two digits: 24 million, 3.1 × 10¹². */
export function roughly(number: bigint): string {
  const places = String(number).length - 2;
  if (places < 2) return String(number);
  const unit = 10n ** BigInt(places);
  const rounded = ((number + unit / 2n) / unit) * unit;
  const exponent = String(rounded).length - 1;
  if (exponent >= 12) return inPowers(String(rounded));
  const [zeros, name] = UNITS.find(([least]) => exponent >= least) ?? [0, ''];
  return `${Number(rounded) / 10 ** zeros} ${name}`;
}

/** A part of a whole as a reader takes it in: 12.3 %, or 1 in 24 million where a percentage would be nought. */
export function proportion(part: bigint, whole: bigint): string {
  if (part === whole) return proportionTexts.all;
  if (part === 0n) return proportionTexts.none;
  const perMyriad = Number((part * 10_000n) / whole);
  if (perMyriad >= 9_995) return proportionTexts.percent(`> ${99.9}`);
  if (perMyriad >= 10) return proportionTexts.percent((perMyriad / 100).toFixed(perMyriad >= 1000 ? 0 : 1));
  return proportionTexts.oneIn(roughly((whole + part / 2n) / part));
}
