package app.courtyard.request;

import app.courtyard.archive.SafeCell;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.Masked;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** 《工作信息记录表》 as a workbook, in the columns of the paper; telephone numbers are masked. */
final class RequestSheet {

  private static final List<String> HEADINGS =
      List.of(
          "number",
          "time",
          "channel",
          "place",
          "reporter",
          "phone",
          "kind",
          "words",
          "passed-on",
          "result",
          "done",
          "noter");
  private static final List<Integer> WIDTHS = List.of(8, 17, 9, 24, 12, 14, 9, 50, 20, 50, 17, 10);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final I18NProvider words;
  private final Locale locale;
  private final ZoneId zone;

  RequestSheet(I18NProvider words, Locale locale, ZoneId zone) {
    this.words = words;
    this.locale = locale;
    this.zone = zone;
  }

  /**
   * @param cut whether there are more
   */
  void write(List<Request> requests, Map<UUID, Followed> followed, boolean cut, OutputStream out)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Courtyard", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(say("requests.sheet"));
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(0, column, say("requests.column." + HEADINGS.get(column)));
        sheet.style(0, column).bold().fillColor("DFF0E8").set();
        sheet.width(column, WIDTHS.get(column));
      }
      sheet.freezePane(0, 1);
      int row = 1;
      for (Request request : requests) {
        write(
            sheet,
            row++,
            request,
            request.caseId() == null ? null : followed.get(request.caseId()));
      }
      if (cut) {
        sheet.value(row, 0, say("requests.cut", requests.size()));
      }
    }
  }

  private void write(Worksheet sheet, int row, Request request, @Nullable Followed followed) {
    sheet.value(row, 0, request.number());
    List<String> cells =
        List.of(
            time(request.saidAt()),
            say("cases.channel." + request.channel().code()),
            Stream.of(request.courtyard(), request.place())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" ")),
            Objects.requireNonNullElse(request.reporterName(), ""),
            request.reporterPhone() == null ? "" : Masked.phone(request.reporterPhone()),
            say("requests.kind." + request.kind().code()),
            request.words(),
            passedOn(request, followed),
            result(request, followed),
            done(request, followed),
            request.noter());
    for (int cell = 0; cell < cells.size(); cell++) {
      sheet.value(row, cell + 1, SafeCell.of(cells.get(cell)));
    }
    sheet.range(row, 0, row, cells.size()).style().wrapText(true).verticalAlignment("top").set();
  }

  private String passedOn(Request request, @Nullable Followed followed) {
    if (followed == null) {
      return request.caseId() == null ? "" : say("requests.passed-on");
    }
    CaseFile file = followed.file();
    String whose =
        file.owner() != null
            ? file.owner()
            : say(
                file.department() == null
                    ? "cases.nobody"
                    : "department." + file.department().code());
    return whose + " · " + say("cases.number", String.valueOf(file.number()));
  }

  private String result(Request request, @Nullable Followed followed) {
    if (request.isVoided()) {
      return say("requests.voided-why", request.voidedWhy());
    }
    if (request.result() != null) {
      return request.result();
    }
    if (followed == null) {
      return request.caseId() == null ? say("requests.state.open") : "";
    }
    String state = say("cases.state." + followed.file().state().code());
    return followed.result() == null ? state : state + " · " + followed.result();
  }

  private String done(Request request, @Nullable Followed followed) {
    Instant at =
        request.resultAt() != null || followed == null
            ? request.resultAt()
            : followed.file().closedAt();
    return at == null ? "" : time(at);
  }

  private String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }

  private String say(String key, Object... values) {
    return words.getTranslation(key, locale, values);
  }
}
