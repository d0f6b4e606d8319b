package app.courtyard.estate;

import static app.courtyard.estate.Column.CODE;
import static app.courtyard.estate.Column.CONTROL_CENTRE_PHONE;
import static app.courtyard.estate.Column.NAME;
import static app.courtyard.estate.Column.SERVICE_PHONE;
import static app.courtyard.estate.Column.TIME_ZONE;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one row that says which estate this is. */
final class EstateSheet {

  static final String CHINA = "Asia/Shanghai";

  private EstateSheet() {}

  record Row(
      Line line,
      String code,
      String name,
      String timeZone,
      @Nullable String servicePhone,
      @Nullable String controlCentrePhone) {

    Entry entry(UUID id) {
      return Entry.of(id, code, name, timeZone, servicePhone, controlCentrePhone);
    }
  }

  /** Null, and noted, when there is not exactly one. */
  static @Nullable Row read(List<Line> lines, Problems problems) {
    if (lines.size() != 1) {
      problems.ofSheet(
          Sheet.ESTATE, Problem.Code.ONE_ESTATE, String.valueOf(lines.size()), Phrases.same("1"));
      return null;
    }
    Line line = lines.getFirst();
    return new Row(
        line,
        line.given(CODE),
        line.given(NAME),
        timeZone(line),
        line.text(SERVICE_PHONE),
        line.text(CONTROL_CENTRE_PHONE));
  }

  private static String timeZone(Line line) {
    String zone = line.text(TIME_ZONE);
    if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
      line.refuse(TIME_ZONE, Problem.Code.NOT_A_WORD, Phrases.same(CHINA));
    }
    return zone == null ? CHINA : zone;
  }
}
