import { expect, test } from 'vitest';
import { drawing, lies, type ChartData, type Look } from './options';

const look: Look = {
  ink: 'black', quiet: 'grey', line: 'silver', surface: 'white', series: ['green', 'grey'], fonts: 'sans-serif', text: 14, still: false,
};
const classes: ChartData = {
  names: ['工程维修', '安全秩序', '环境保洁', '绿化', '噪音扰民', '装修管理', '客户服务', '收费', '公共区域占用', '邻里纠纷', '地产遗留', '其他'],
  series: [
    { name: '本周', values: [5, 3, 0, 0, 4, 1, 0, 0, 2, 0, 0, 0] },
    { name: '上周', values: [2, 3, 1, 0, 6, 0, 0, 0, 0, 0, 0, null] },
  ],
};
const weeks: ChartData = { names: ['11-06', '11-13', '11-20', '11-27'], series: [{ name: '受理', values: [9, null, 12, 7] }] };
const option = (...of: Parameters<typeof drawing>) => drawing(...of).option as Record<string, any>;

test('bars lie where their names have no room side by side, and as high as they are many', () => {
  expect(lies('bars', classes, 14, 340)).toBe(true);
  expect(lies('bars', classes, 14, 1600)).toBe(false);
  expect(lies('lines', classes, 14, 340)).toBe(false);
  const narrow = option('bars', classes, look, 340);
  expect(narrow.yAxis).toMatchObject({ data: classes.names, inverse: true });
  expect(narrow.xAxis.type).toBe('value');
  expect(drawing('bars', classes, look, 340).height).toBeGreaterThan(12 * 2 * 14);
  expect(option('bars', classes, look, 1600).xAxis.data).toEqual(classes.names);
});

test('every value is drawn in its series, and what is not known stays a gap', () => {
  expect(option('bars', classes, look, 340).series.map((one: any) => [one.name, one.data])).toEqual(
    classes.series.map((one) => [one.name, one.values]),
  );
  expect(option('lines', weeks, look, 340).series[0]).toMatchObject({ type: 'line', data: [9, null, 12, 7] });
});

test('no text is smaller than that of the page', () => {
  for (const kind of ['bars', 'stacked-bars', 'lines'] as const) {
    const sizes = JSON.stringify(option(kind, classes, look, 340)).match(/"fontSize":\d+/g);
    expect(new Set(sizes)).toEqual(new Set(['"fontSize":14']));
  }
});

test('one series needs no legend, more than two are told apart by patterns', () => {
  expect(option('lines', weeks, look, 340).legend.show).toBe(false);
  expect(option('bars', classes, look, 340)).toMatchObject({ legend: { show: true }, aria: { decal: { show: false } } });
  const three = { ...classes, series: [...classes.series, { name: '前周', values: classes.names.map(() => 1) }] };
  expect(option('stacked-bars', three, look, 340).aria.decal.show).toBe(true);
});

test('parts of a whole stand on one another', () =>
  expect(option('stacked-bars', classes, look, 340).series.map((one: any) => one.stack)).toEqual(['whole', 'whole']));

test('nothing moves for whoever asked for less', () => {
  expect(option('bars', classes, look, 340).animation).toBe(true);
  expect(option('bars', classes, { ...look, still: true }, 340).animation).toBe(false);
});
