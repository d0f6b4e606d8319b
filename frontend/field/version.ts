/** The version of the app that this page was built from; the server understands the two before. */
export const APP_VERSION = '0.5.0';
