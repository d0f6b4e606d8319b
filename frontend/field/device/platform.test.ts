import { expect, it } from 'vitest';
import { platformOf } from './platform';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [`${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`, false, 'iphone'],
  [`${IPHONE} Mobile/15E148`, true, 'iphone-app'],
  [`${IPHONE} CriOS/140.0.7339.101 Mobile/15E148 Safari/604.1`, false, 'other'],
  [`${IPHONE} Mobile/15E148 MicroMessenger/8.0.61 NetType/WIFI Language/zh_CN`, false, 'wechat'],
  [`${ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36`, false, 'android'],
  [`${ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36`, true, 'android-app'],
  [`${ANDROID} Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300 MicroMessenger/8.0.61`, false, 'wechat'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', false, 'other'],
])('%s (installed: %s) is told the way to the camera of: %s', (userAgent, installed, platform) => {
  expect(platformOf(userAgent, installed)).toBe(platform);
});
