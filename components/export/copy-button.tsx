import { type Copied, copyFailed, copySelected, copyTexts } from '@/content/strings/export';

type Props = {
  /** What is copied; the button says so before and after. */
  readonly what: Copied;
} & (
  | { /** Id of the element whose text is copied. */ readonly target: string }
  | { /** Path of a text file that is fetched and copied. */ readonly from: string }
);

/**
 * Copies a text and says which. The script of the site does the work; without it the button does not show. The status
 * beside it tells the same to a screen reader.
 */
export function CopyButton({ what, ...source }: Props) {
  const { label, copied } = copyTexts[what];
  return (
    <>
      <button
        type="button"
        className="copy-button"
        data-copy={'target' in source ? `#${source.target}` : ''}
        data-copy-from={'from' in source ? source.from : undefined}
        data-copied={copied}
        data-selected={copySelected}
        data-failed={copyFailed}
      >
        {label}
      </button>
      <span className="visually-hidden" role="status" />
    </>
  );
}
