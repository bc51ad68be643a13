import { writtenDate } from '@/content/strings/date';

export { writtenDate };

/** A date for people and for machines. */
export function WrittenDate({ iso }: { readonly iso: string }) {
  return <time dateTime={iso}>{writtenDate(iso)}</time>;
}
