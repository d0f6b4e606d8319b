package app.courtyard.story;

import com.microsoft.playwright.Page;

/**
 * What phones do with their cameras that the browser of the tests does not; light, zoom and
 * permission until the next page.
 */
class PhoneCamera {

  private final Page page;

  PhoneCamera(Page page) {
    this.page = page;
  }

  /** Somebody tapped 'do not allow'. */
  void deny() {
    page.evaluate(
        """
        () => {
          const { mediaDevices } = navigator;
          window.allowAgain = mediaDevices.getUserMedia.bind(mediaDevices);
          mediaDevices.getUserMedia = async () => { throw new DOMException('', 'NotAllowedError'); };
        }
        """);
  }

  void allow() {
    page.evaluate("() => void (navigator.mediaDevices.getUserMedia = window.allowAgain)");
  }

  /**
   * One that is given, and shows nothing for a while; what was begun to be played is broken off.
   */
  void showNothing() {
    page.evaluate(
        """
        () => {
          const canvas = document.createElement('canvas');
          const stream = canvas.captureStream(0);
          navigator.mediaDevices.getUserMedia = async () => stream;
          HTMLMediaElement.prototype.play = async () => { throw new DOMException('', 'AbortError'); };
          window.showSomething = () => setInterval(() => {
            const drawing = canvas.getContext('2d');
            drawing.fillStyle = `hsl(${Date.now() % 360} 50% 50%)`;
            drawing.fillRect(0, 0, canvas.width, canvas.height);
            stream.getVideoTracks()[0].requestFrame();
          }, 50);
        }
        """);
  }

  void showSomething() {
    page.evaluate("() => void window.showSomething()");
  }

  /** A light, and a zoom up to eight times. */
  void equip() {
    page.evaluate(
        """
        () => {
          const { prototype } = MediaStreamTrack;
          prototype.getCapabilities = () => ({ torch: true, zoom: { min: 1, max: 8, step: 0.1 } });
          prototype.getSettings = () => ({ zoom: 1 });
          prototype.applyConstraints = async ({ advanced: [wish] }) => void (window.wished = { ...window.wished, ...wish });
        }
        """);
  }

  /** What the light and the zoom were asked for last. */
  Object wished() {
    return page.evaluate("() => JSON.stringify(window.wished)");
  }

  /**
   * A reader of the browser's own that reads the app's test code, and never answers after that: in
   * the workers of the page that is opened next.
   */
  void readerThatDiesLater() {
    page.evaluate("() => sessionStorage.setItem('reader', 'dies')");
    page.addInitScript(
        """
        if (sessionStorage.getItem('reader') === 'dies') {
          sessionStorage.removeItem('reader');
          const stub = `
            self.asked = 0;
            self.BarcodeDetector = class {
              static getSupportedFormats = async () => ['qr_code'];
              detect = () => ++asked === 1 ? Promise.resolve([{ rawValue: 'COURTYARD' }]) : new Promise(() => {});
            };
            const early = [];
            onmessage = (event) => early.push(event);
          `;
          window.Worker = class extends Worker {
            constructor(url, options) {
              const real = JSON.stringify(new URL(url, location.href).href);
              const all = `${stub}
                self.URL = class extends URL {
                  constructor(url, base) { super(url, String(base).startsWith('blob:') ? ${real} : base); }
                };
                import(${real}).then(() => early.forEach(event => onmessage(event)));
              `;
              super(URL.createObjectURL(new Blob([all], { type: 'text/javascript' })), options);
            }
          };
        }
        """);
  }

  int askedOfReader() {
    return (int) page.workers().getFirst().evaluate("() => self.asked");
  }
}
