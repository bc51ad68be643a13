/**
 * A list of records as numbers. The two large parts of a recommendation are made in this form; who needs objects builds
 * them from it, and who needs text can copy it together from pieces that are made once for each number.
 */

/** What the numbers of a listing stand for: the same number always stands for the same thing. */
export interface ListingForm<Item, Row> {
  /** The member of a record that holds its items. */
  readonly list: string;
  /** The record with these items; its members before the list come from `head`, and those after it from `tail`. */
  row(head: number, items: readonly Item[], tail: number): Row;
  item(number: number): Item;
}

export interface Listing<Item, Row> {
  readonly form: ListingForm<Item, Row>;
  /** For each record its head, its tail, how many items it has, and these. Overwritten by the next list of this form. */
  readonly numbers: Int32Array;
  /** How many of the numbers count. */
  readonly length: number;
}

/** Any listing, for readers that do not look at what is listed. */
export type AnyListing = Listing<unknown, unknown>;

/** The records as objects. */
export function rowsOf<Item, Row>({ form, numbers, length }: Listing<Item, Row>): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < length; ) {
    const head = numbers[at++] as number;
    const tail = numbers[at++] as number;
    const end = at + 1 + (numbers[at++] as number);
    const items: Item[] = [];
    while (at < end) items.push(form.item(numbers[at++] as number));
    rows.push(form.row(head, items, tail));
  }
  return rows;
}
