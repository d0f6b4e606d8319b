import type { EChartsCoreOption } from 'echarts/core';

/** As app.courtyard.chart.ChartData; null: not known. */
export interface ChartData {
  names: string[];
  series: { name: string; values: (number | null)[] }[];
}
export type Kind = 'bars' | 'stacked-bars' | 'lines';

/**
 * The page's own look.
 * text: px
 * still: nothing moves
 */
export interface Look {
  ink: string;
  quiet: string;
  line: string;
  surface: string;
  series: string[];
  fonts: string;
  text: number;
  still: boolean;
}

/** height: px that it needs at this width */
export interface Drawing {
  option: EChartsCoreOption;
  height: number;
}

const UPRIGHT = 260;
/** More than two are told apart by patterns too. */
const TOLD_BY_COLOUR = 2;
/** A bar with a number at its end; wider ones say no more. */
const BAR = 22;
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'];
const DASHES = ['solid', 'dashed', 'dotted'];

/** Chinese characters are as wide as high. */
const widthOf = (words: string, text: number) =>
  [...words].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.58), 0) * text;

/** Bars lie where their names have no room side by side. */
export function lies(kind: Kind, data: ChartData, text: number, width: number): boolean {
  const longest = Math.max(0, ...data.names.map((name) => widthOf(name, text)));
  return kind !== 'lines' && data.names.length * (longest + text) > width;
}

export function drawing(kind: Kind, data: ChartData, look: Look, width: number): Drawing {
  const lying = lies(kind, data, look.text, width);
  const many = data.series.length > 1;
  const legend = many ? look.text * 2.4 : 0;
  const numbered = kind === 'bars' || (kind === 'lines' && !many);
  const words = { color: look.ink, fontFamily: look.fonts, fontSize: look.text };
  const categories = {
    type: 'category',
    data: data.names,
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
    axisLabel: { ...words, hideOverlap: true, ...(lying ? { width: width * 0.36, overflow: 'break', interval: 0 } : {}) },
  };
  const numbers = {
    type: 'value',
    minInterval: 1,
    splitNumber: 3,
    axisLabel: { ...words, color: look.quiet, show: !numbered },
    splitLine: { show: !numbered, lineStyle: { color: look.line } },
  };
  const bars = kind === 'stacked-bars' ? 1 : data.series.length;
  return {
    height: lying
      ? legend + data.names.length * (bars * Math.min(BAR, look.text * 1.3) + look.text) + (numbered ? 8 : look.text * 2)
      : legend + Math.max(UPRIGHT, look.text * 14),
    option: {
      animation: !look.still,
      animationDuration: 180,
      animationDurationUpdate: 180,
      color: look.series,
      textStyle: words,
      // The table beside it is what is read out; this draws the patterns only.
      aria: { enabled: true, label: { enabled: false }, decal: { show: kind !== 'lines' && data.series.length > TOLD_BY_COLOUR } },
      legend: { show: many, left: 0, top: 0, icon: kind === 'lines' ? undefined : 'roundRect', itemWidth: 18, textStyle: words },
      tooltip: {
        trigger: 'axis',
        // Drawn, not written as HTML: no style comes in that the page's policy must let through.
        renderMode: 'richText',
        confine: true,
        axisPointer: { type: kind === 'lines' ? 'line' : 'shadow' },
        backgroundColor: look.surface,
        borderColor: look.line,
        textStyle: words,
      },
      grid: {
        left: 0,
        right: lying && numbered ? look.text * 2.2 : look.text,
        top: legend + (lying ? 0 : look.text * (numbered ? 1.4 : 0.6)),
        bottom: 4,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: lying ? numbers : categories,
      yAxis: lying ? categories : numbers,
      series: data.series.map((one, number) => ({
        name: one.name,
        data: one.values,
        ...(kind === 'lines' ? lineLook(number, look) : barLook(kind, lying)),
        label: { show: numbered, position: lying ? 'right' : 'top', ...words },
      })),
    },
  };
}

const barLook = (kind: Kind, lying: boolean) => ({
  type: 'bar',
  barMaxWidth: BAR * (lying ? 1 : 1.6),
  barGap: '12%',
  ...(kind === 'stacked-bars' ? { stack: 'whole' } : { itemStyle: { borderRadius: lying ? [0, 4, 4, 0] : [4, 4, 0, 0] } }),
});

const lineLook = (number: number, look: Look) => ({
  type: 'line',
  symbol: SYMBOLS[number % SYMBOLS.length],
  symbolSize: look.text * 0.6,
  lineStyle: { width: 2.5, type: DASHES[number % DASHES.length] },
});
