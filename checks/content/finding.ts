/** A fault in the content, with the file to mend. */
export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}
