import sharp from 'sharp';
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

async function decoded(png: ArrayBuffer): Promise<Pixels> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const paper = data.subarray(0, channels);
  return {
    width,
    height,
    blank(left, top, right, bottom) {
      const row = Buffer.alloc((right - left) * channels, paper);
      for (let y = top; y < bottom; y += 1) {
        if (!data.subarray((y * width + left) * channels, (y * width + right) * channels).equals(row)) return false;
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
      const picture = await decoded(await renderPicture(recommendation));
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
