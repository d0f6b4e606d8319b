/** Opened from the home screen: then what is kept here is the app's own. */
export function isInstalledApp(): boolean {
  const onIphone = (navigator as { standalone?: boolean }).standalone === true;
  return onIphone || ['standalone', 'fullscreen', 'minimal-ui'].some((mode) => matchMedia(`(display-mode: ${mode})`).matches);
}

/** WeChat cleans away what pages keep, as it likes: nothing is promised there. */
export const isInWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent);
