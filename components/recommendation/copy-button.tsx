import { recommendationTexts } from '@/content/strings/recommendation';

interface Props {
  /** Id of the element whose text is copied. */
  readonly target: string;
  readonly label: string;
  /** What is copied, where the label alone does not say it. */
  readonly what?: string;
}

/** Copies the text of an element; the script of the site does the work, and without it the button does not show. */
export function CopyButton({ target, label, what }: Props) {
  return (
    <button
      type="button"
      className="copy-button"
      data-copy={`#${target}`}
      data-copied={recommendationTexts.copied}
      data-selected={recommendationTexts.selected}
    >
      {label}
      {what !== undefined && <span className="sr-only"> {what}</span>}
    </button>
  );
}
