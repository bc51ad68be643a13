/** The bytes of a request's body, whatever length it declares, or null as soon as they are more than `most`. */
export async function readLimited({ body }: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(most);
  if (body === null) return bytes.subarray(0, 0);
  const reader = body.getReader();
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (length + next.value.length > most) {
      // Not waited for: a body that somebody else reads too only ends with the other reader.
      reader.cancel().catch(() => {});
      return null;
    }
    bytes.set(next.value, length);
    length += next.value.length;
  }
  return bytes.subarray(0, length);
}
