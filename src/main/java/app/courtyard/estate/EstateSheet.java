package app.courtyard.estate;

import static app.courtyard.estate.Column.CODE;
import static app.courtyard.estate.Column.CONTROL_CENTRE_PHONE;
import static app.courtyard.estate.Column.NAME;
import static app.courtyard.estate.Column.SERVICE_PHONE;
import static app.courtyard.estate.Column.TIME_ZONE;

import app.courtyard.form.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one row that says which estate this is. */
final class EstateSheet {

  private static final Pattern ESTATE_CODE = Pattern.compile("[A-Z0-9-]{2,16}");
  private static final String CHINA = "Asia/Shanghai";

  private EstateSheet() {}

  record Row(
      Line line,
      String code,
      String name,
      String timeZone,
      @Nullable String servicePhone,
      @Nullable String controlCentrePhone) {}

  /** Null, and noted, when there is not exactly one. */
  static @Nullable Row read(@Nullable List<Line> lines, Problems problems) {
    if (lines == null) {
      problems.ofSheet(Sheet.ESTATE, Problem.Code.SHEET_MISSING, "", Sheet.ESTATE.title());
      return null;
    }
    if (lines.size() != 1) {
      problems.ofSheet(
          Sheet.ESTATE, Problem.Code.ONE_ESTATE, String.valueOf(lines.size()), Phrases.same("1"));
      return null;
    }
    Line line = lines.getFirst();
    return new Row(
        line,
        line.matching(
            CODE,
            16,
            ESTATE_CODE,
            new Words("2–16 个大写字母、数字或 -", "2–16 capital letters, digits or -")),
        line.required(NAME, 80),
        timeZone(line),
        line.text(SERVICE_PHONE, 32),
        line.text(CONTROL_CENTRE_PHONE, 32));
  }

  private static String timeZone(Line line) {
    String zone = line.text(TIME_ZONE, 60);
    if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
      line.refuse(TIME_ZONE, Problem.Code.NOT_A_WORD, Phrases.same(CHINA));
    }
    return zone == null ? CHINA : zone;
  }
}
