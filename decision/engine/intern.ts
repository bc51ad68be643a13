/** One object for equal content: what recurs in many results is made once, frozen and shared. */

/** Objects remembered before a memory starts anew: links are foreign input, so what they make us keep has a bound. */
const LIMIT = 16_384;

interface Node<Part, Whole> {
  whole?: Whole;
  readonly next: Map<Part, Node<Part, Whole>>;
}

/**
 * A function that gives the identical object for the same parts in the same order.
 *
 * @param make builds the object of a list of parts that was not met before; the list is its own copy and frozen
 */
export function interned<Part, Whole>(make: (parts: readonly Part[]) => Whole): (parts: readonly Part[]) => Whole {
  let root: Node<Part, Whole> = { next: new Map() };
  let size = 0;
  return (parts) => {
    let node = root;
    for (let p = 0; p < parts.length; p++) {
      const part = parts[p] as Part;
      let next = node.next.get(part);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(part, next);
        size++;
      }
      node = next;
    }
    if (node.whole === undefined) {
      node.whole = make(Object.freeze([...parts]));
      if (size > LIMIT) {
        root = { next: new Map() };
        size = 0;
      }
    }
    return node.whole;
  };
}
