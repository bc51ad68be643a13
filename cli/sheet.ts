/** Bytes that grow, and beside them a store of pieces that are copied into them again and again. */

/** Copied at a time; both memories have as much to spare behind their end. */
const STEP = 8;

/** Bytes in a memory that has not grown yet. */
const FIRST_BYTES = 65_536;

function enlarged(bytes: Buffer<ArrayBuffer>, used: number, least: number): Buffer<ArrayBuffer> {
  const larger = Buffer.from(new ArrayBuffer(Math.max(FIRST_BYTES, 2 * (least + STEP))));
  bytes.copy(larger, 0, 0, used);
  return larger;
}

/** A short piece is copied by a loop, which takes two thirds of the time of a call to copy it. */
export class Sheet {
  #bytes = Buffer.from(new ArrayBuffer(0));
  #view = new DataView(this.#bytes.buffer);
  #length = 0;
  #store = enlarged(this.#bytes, 0, 0);
  #storeView = new DataView(this.#store.buffer);
  /** Where each piece starts, and behind the last one where the next will. The piece 0 is empty. */
  #starts = new Int32Array(1_024);
  #pieces = 1;

  /** Bytes written since the start. */
  get length(): number {
    return this.#length;
  }

  /** Bytes in the store of pieces. */
  get stored(): number {
    return this.#starts[this.#pieces] as number;
  }

  /** Starts to write anew, into `room` until more is needed. The pieces stay. */
  start(room: ArrayBuffer): void {
    this.#bytes = Buffer.from(room);
    this.#view = new DataView(room);
    this.#length = 0;
  }

  /** What was written since the start. Its memory is no longer that of the sheet. */
  finish(): Uint8Array<ArrayBuffer> {
    const written = this.#bytes.subarray(0, this.#length);
    this.start(new ArrayBuffer(0));
    return written;
  }

  /** A copy of what was written from a place on. */
  copyFrom(start: number): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes.subarray(start, this.#length));
  }

  /** Forgets all pieces. */
  clear(): void {
    this.#pieces = 1;
    this.#starts[1] = 0;
  }

  /** @returns the number under which the text can be written */
  add(text: string): number {
    const start = this.stored;
    const end = start + Buffer.byteLength(text);
    if (end + STEP > this.#store.length) {
      this.#store = enlarged(this.#store, start, end);
      this.#storeView = new DataView(this.#store.buffer);
    }
    this.#store.write(text, start);
    const piece = this.#pieces++;
    if (this.#pieces === this.#starts.length) {
      const more = new Int32Array(2 * this.#starts.length);
      more.set(this.#starts);
      this.#starts = more;
    }
    this.#starts[this.#pieces] = end;
    return piece;
  }

  /** Writes a piece without its first `skip` bytes. Numbers with all bits of the exponent set are not UTF-8. */
  put(piece: number, skip = 0): void {
    const start = (this.#starts[piece] as number) + skip;
    const length = (this.#starts[piece + 1] as number) - start;
    const to = this.#length;
    this.#reserve(length);
    const store = this.#storeView;
    const bytes = this.#view;
    for (let at = 0; at < length; at += STEP) bytes.setFloat64(to + at, store.getFloat64(start + at, true), true);
    this.#length = to + length;
  }

  putText(text: string): void {
    this.#reserve(3 * text.length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  putBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #reserve(more: number): void {
    if (this.#length + more + STEP <= this.#bytes.length) return;
    this.#bytes = enlarged(this.#bytes, this.#length, this.#length + more);
    this.#view = new DataView(this.#bytes.buffer);
  }
}
