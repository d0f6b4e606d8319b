package app.courtyard.team.ui;

import app.courtyard.capture.PersonDevice;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;

/** A device in words. */
final class DeviceWords {

  private static final double MEGABYTE = 1_000_000;
  private static final double GIGABYTE = 1_000_000_000;

  static List<String> withFirst(PersonDevice device, EstateTime time) {
    List<String> facts = facts(device, time);
    facts.addFirst(words("people.device.first", time.day(device.firstSeenAt())));
    return facts;
  }

  static List<String> facts(PersonDevice device, EstateTime time) {
    List<String> facts = new ArrayList<>();
    facts.add(words("people.device.last", time.dayAndTime(device.lastSeenAt())));
    if (device.appVersion() != null) {
      facts.add(words("people.device.app", device.appVersion()));
    }
    if (device.freeBytes() != null) {
      facts.add(words("people.device.free", room(device.freeBytes())));
    }
    if (Boolean.FALSE.equals(device.persisted())) {
      facts.add(words("people.device.not-kept"));
    }
    return facts;
  }

  private static String room(long bytes) {
    return bytes < GIGABYTE
        ? "%.0f\u00a0MB".formatted(bytes / MEGABYTE)
        : "%.1f\u00a0GB".formatted(bytes / GIGABYTE);
  }

  static String waiting(PersonDevice device, EstateTime time) {
    String what = words("people.device.waiting", device.waitingCaptures(), device.waitingPhotos());
    return device.oldestWaitingAt() == null
        ? what
        : Facts.of(what, words("people.device.oldest", time.dayAndTime(device.oldestWaitingAt())));
  }

  static String emptied(PersonDevice.Emptied emptied, EstateTime time) {
    boolean lost = emptied.captures() + emptied.photos() > 0;
    return Facts.of(
        words(
            lost ? "people.device.emptied.lost" : "people.device.emptied.nothing",
            time.dayAndTime(emptied.noticedAt()),
            emptied.captures(),
            emptied.photos()),
        words(emptied.seen() ? "people.device.emptied.seen" : "people.device.emptied.unseen"));
  }

  private static String words(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  private DeviceWords() {}
}
