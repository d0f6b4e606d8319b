package app.courtyard.log;

import app.courtyard.people.CurrentPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The log for other programs: {@code GET /api/log}, with the filters of the page's address, page by
 * page. To be read by whoever may read the page (docs/log.md).
 */
@RestController
class LogController {

  private static final int MOST = 100;

  private final Log log;
  private final CurrentPerson current;

  LogController(Log log, CurrentPerson current) {
    this.log = log;
    this.current = current;
  }

  /**
   * @param next what to ask for with {@code after}; null: there is no more
   */
  record Page(List<LogLine> entries, @Nullable String next) {}

  @GetMapping("/api/log")
  Page log(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "30") int size) {
    int most = Math.clamp(size, 1, MOST);
    LogFilter filter = LogAddress.in(parameters).orElse(LogFilter.ALL);
    List<? extends LogEntry> page =
        log.page(current.get(), filter, LogKey.of(after).orElse(null), most);
    return new Page(
        page.stream().map(LogLine::of).toList(),
        page.size() == most ? page.getLast().key().code() : null);
  }
}
