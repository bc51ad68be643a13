import { inflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { composedSentence } from '@/content/strings/sentence';
import { advise, type Recommendation, readLink } from '@/decision';
import { deployments } from '@/decision/check/golden/deployments';
import { someAnswers } from '@/decision/check/random-answers';

vi.mock('server-only', () => ({}));
const { renderPicture } = await import('./render');

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Whether a rectangle holds nothing but the colour of the first pixel. */
  blank(left: number, top: number, right: number, bottom: number): boolean;
}

/** Undoes the filters of PNG rows (PNG, section 9): each byte was stored as a difference to its neighbours. */
function unfiltered(raw: Buffer, stride: number, bytes: number): Buffer {
  const rows = raw.length / (stride + 1);
  const out = Buffer.alloc(rows * stride);
  for (let y = 0; y < rows; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= bytes ? (out[y * stride + x - bytes] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= bytes && y > 0 ? (out[(y - 1) * stride + x - bytes] ?? 0) : 0;
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const guess = [0, left, up, (left + up) >> 1, paeth][filter ?? 0] ?? 0;
      out[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return out;
}

/** Reads a PNG with eight bits a channel. */
function decoded(png: Buffer): Pixels {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [width, height, colour] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const bytes = colour === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.subarray(at + 4, at + 8).toString();
    if (type === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const stride = width * bytes;
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), stride, bytes);
  return {
    width,
    height,
    blank(left, top, right, bottom) {
      const paper = pixels.subarray(0, bytes);
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          if (!pixels.subarray(y * stride + x * bytes, y * stride + (x + 1) * bytes).equals(paper)) return false;
        }
      }
      return true;
    },
  };
}

/** Every golden recommendation, and of thousands of random ones those with the longest sentences. */
async function samples(): Promise<readonly Recommendation[]> {
  const golden = await Promise.all(
    deployments.map(async ({ vector }) => {
      const { model, answers } = await readLink(vector);
      return model.advise(answers);
    }),
  );
  const random = someAnswers(20261123, 1_500).map((answers) => advise({ ...answers, transport: 'remote-http' }));
  const longest = random
    .map((recommendation) => ({ recommendation, length: composedSentence(recommendation).length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, 6)
    .map(({ recommendation }) => recommendation);
  return [...golden, ...longest, ...random.slice(0, 6)];
}

describe('the picture of a recommendation', () => {
  it('is 1200 by 630 pixels, and holds title, sentence and layers with room between and around them', async () => {
    for (const recommendation of await samples()) {
      const picture = decoded(Buffer.from(await renderPicture(recommendation)));
      expect([picture.width, picture.height]).toEqual([1200, 630]);
      const bands = {
        left: picture.blank(0, 0, 60, 630),
        right: picture.blank(1140, 0, 1200, 630),
        'under the head': picture.blank(0, 92, 1200, 112),
        'over the layers': picture.blank(0, 432, 1200, 456),
        bottom: picture.blank(0, 586, 1200, 630),
      };
      expect(bands, composedSentence(recommendation)).toEqual({
        left: true,
        right: true,
        'under the head': true,
        'over the layers': true,
        bottom: true,
      });
      expect(picture.blank(64, 112, 1136, 432)).toBe(false);
      expect(picture.blank(64, 470, 1136, 586)).toBe(false);
    }
  });
});
