import { describe, expect, it } from 'vitest';
import { connectionView } from '@/content/views/connection';
import { exposureView } from '@/content/views/exposure';
import { type Answers, advise, decode } from '@/decision';
import { deployments } from '@/decision/check/golden/deployments';
import { someAnswers } from '@/decision/check/random-answers';
import { connection, exposure, MOST_AUDIENCES, noInputs, todayChoices } from '@/decision/exposure';
import { connectionTall } from '@/site/scene/connection-tall';
import { connectionWide } from '@/site/scene/connection-wide';
import { reachTall, reachWide } from '@/site/scene/reach-scenes';
import { type Box, type Item, type Label, labelBox, type Scene } from '@/site/scene/scene';
import { connectionDocument, reachDocument } from './drawings';

const all: readonly Answers[] = [...deployments.map(({ vector }) => decode(vector).answers), ...someAnswers(7, 300)];

/** Every drawing of an answer set, without inputs and with the longest, and what to call it in a message. */
function scenesOf(answers: Answers): readonly (readonly [string, Scene])[] {
  const recommendation = advise(answers);
  const view = connectionView(connection(recommendation, answers));
  const choices = todayChoices(answers);
  const today = choices.find((id) => id === 'entra_access') ?? choices.at(-1) ?? null;
  const inputs = { today, audiences: MOST_AUDIENCES, detection: 86_400, revocation: 900 };
  const reach = exposureView(exposure(recommendation, answers, inputs));
  const unset = exposureView(exposure(recommendation, answers, noInputs));
  return [
    [`${recommendation.vector} connection, wide`, connectionWide(view)],
    [`${recommendation.vector} connection, tall`, connectionTall(view)],
    [`${recommendation.vector} reach, wide`, reachWide(reach)],
    [`${recommendation.vector} reach, tall`, reachTall(reach)],
    [`${recommendation.vector} reach without inputs, wide`, reachWide(unset)],
    [`${recommendation.vector} reach without inputs, tall`, reachTall(unset)],
  ];
}

const drawn = all.flatMap(scenesOf);

const isLabel = (item: Item): item is Label => item.as === 'label';
const isNode = (item: Item): item is Box => item.as === 'node';
type Area = ReturnType<typeof labelBox>;
const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;
const inside = ({ x, y, width, height }: Area, home: Area): boolean =>
  x >= home.x - 0.5 &&
  y >= home.y - 1 &&
  x + width <= home.x + home.width + 0.5 &&
  y + height <= home.y + home.height + 1;

/** The texts of a drawing that leave it, touch another text, or stand half in a box. */
function faults({ width, height, items }: Scene): readonly string[] {
  const labels = items.filter(isLabel).map((label) => ({ text: label.text, area: labelBox(label) }));
  const nodes = items.filter(isNode);
  return labels.flatMap(({ text, area }, index) => [
    ...(inside(area, { x: 0, y: 0, width, height }) ? [] : [`${text} leaves the drawing`]),
    ...labels.slice(index + 1).flatMap((other) => (overlap(area, other.area) ? [`${text} on ${other.text}`] : [])),
    ...(nodes.some((node) => overlap(node, area) && !inside(area, node)) ? [`${text} leaves its box`] : []),
  ]);
}

describe('drawings', () => {
  it('keep every text inside the drawing and its box, and no two texts on each other', () => {
    for (const [name, scene] of drawn) expect(faults(scene), name).toEqual([]);
  });

  it('have words for everything, and describe themselves', () => {
    for (const [name, { title, desc, items }] of drawn) {
      expect(title.length, name).toBeGreaterThan(10);
      expect(desc.length, name).toBeGreaterThan(20);
      const odd = items.filter(isLabel).filter(({ text }) => /undefined|null|NaN|^[a-z]+(-[a-z]+)+$/.test(text));
      expect(odd, name).toEqual([]);
    }
  });

  it('stand alone as documents: well-formed, without scripts, styles on elements or anything from elsewhere', () => {
    for (const answers of all.slice(0, 40)) {
      const recommendation = advise(answers);
      for (const document of [connectionDocument(recommendation, answers), reachDocument(recommendation, answers)]) {
        expect(document).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*viewBox/);
        expect(document).toMatch(/<title id="title">[^<]+<\/title><desc id="desc">[^<]+<\/desc>/);
        expect(document).not.toMatch(/<script| style=|href=|url\(|NaN|undefined/);
        const open = document.match(/<(?!\/|\?)[^>]*[^/]>/g)?.length ?? 0;
        expect(document.match(/<\//g)?.length).toBe(open);
      }
    }
  });
});
