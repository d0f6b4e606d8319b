/** Where the way to a permission lies: each of these has it in another place. */
export type Platform = 'iphone' | 'iphone-app' | 'android' | 'android-app' | 'wechat' | 'other';

/** @param installed opened from the home screen */
export function platformOf(userAgent: string, installed: boolean): Platform {
  if (/MicroMessenger/i.test(userAgent)) {
    return 'wechat';
  }
  if (/iPhone|iPad|iPod/.test(userAgent)) {
    return installed ? 'iphone-app' : /CriOS|FxiOS|EdgiOS/.test(userAgent) ? 'other' : 'iphone';
  }
  if (/Android/.test(userAgent)) {
    return installed ? 'android-app' : 'android';
  }
  return 'other';
}
