const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO 8601 date as prose writes it, for example 22 November 2026. The same on every machine and in every zone. */
export function writtenDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A date for people and for machines. */
export function WrittenDate({ iso }: { readonly iso: string }) {
  return <time dateTime={iso}>{writtenDate(iso)}</time>;
}
