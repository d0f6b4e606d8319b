import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXing, scene, straight, type Lens, type Light } from '../testing/scene';
import { readPixels } from './pixels';

const SAYS = 'https://courtyard.example.com/q/abcdefghijklmnopqrstuvwxyz234567';
const MIDDLE = [320, 180] as const;

/** Seen from the side, the far edge a good deal smaller than the near one. */
const atAnAngle: Lens = (x, y) => {
  const depth = 1 + (x - MIDDLE[0]) / 500;
  return straight(...MIDDLE, 240)(MIDDLE[0] + ((x - MIDDLE[0]) * 1.6) / depth, MIDDLE[1] + (y - MIDDLE[1]) / depth);
};
/** Round a pole: its edges turn away by 32 degrees, as those of a label of 6 cm do on a lamp post of 11 cm. */
const onAPole: Lens = (x, y) => {
  const radius = 220;
  const across = (x - MIDDLE[0]) / radius;
  return Math.abs(across) > 1 ? [-1, -1] : straight(...MIDDLE, 250)(MIDDLE[0] + Math.asin(across) * radius, y);
};
const turned: Lens = (x, y) => {
  const [dx, dy] = [x - MIDDLE[0], y - MIDDLE[1]];
  return straight(...MIDDLE, 220)(MIDDLE[0] + dx * 0.8 - dy * 0.6, MIDDLE[1] + dx * 0.6 + dy * 0.8);
};

const inTheDark: Light = (brightness, x, y, chance) => 0.06 + brightness * 0.16 + (chance - 0.5) * 0.07;
const halfInTheSun: Light = (brightness, x) => (x > 0.5 ? 0.35 + brightness * 0.65 : brightness * 0.3);
const onAScreen: Light = (brightness, x, y) => 0.12 + brightness * (0.72 + 0.14 * Math.sin(x * 700) * Math.sin(y * 520));

beforeAll(prepareZXing);

describe('one frame is enough for a label', () => {
  it.each<[string, Lens, Light?]>([
    ['held straight before the camera', straight(...MIDDLE, 220)],
    ['that hangs out of reach', straight(500, 100, 100)],
    ['seen from the side', atAnAngle],
    ['held askew', turned],
    ['on a pole', onAPole],
    ['in a dark cellar', straight(...MIDDLE, 220), inTheDark],
    ['half in the sun', straight(...MIDDLE, 220), halfInTheSun],
    ['shown on a screen', straight(...MIDDLE, 220), onAScreen],
    ['on a pole in a dark cellar', onAPole, inTheDark],
  ])('%s', async (_, lens, light) => {
    expect(await readPixels(await scene([{ says: SAYS, lens }], light), false)).toEqual([SAYS]);
  });
});

it('of two labels in one view both are read, and nothing is where there is none', async () => {
  const other = SAYS.replace('abc', 'cba');
  const both = [{ says: SAYS, lens: straight(160, 180, 200) }, { says: other, lens: straight(480, 180, 200) }];
  expect((await readPixels(await scene(both), false)).sort()).toEqual([SAYS, other].sort());
  expect(await readPixels(await scene([]), true)).toEqual([]);
});

it('what a code says is told letter by letter, whatever it is', async () => {
  const says = '\u0001AD <GS>\n';
  expect(await readPixels(await scene([{ says, lens: straight(...MIDDLE, 220) }]), false)).toEqual([says]);
});
