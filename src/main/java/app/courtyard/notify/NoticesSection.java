package app.courtyard.notify;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import app.courtyard.notify.Notice.OfCase;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the person was told of cases and has not read yet. */
@Component
class NoticesSection implements PackSection {

  private static final int MOST = 50;

  private final Notices notices;

  NoticesSection(Notices notices) {
    this.notices = notices;
  }

  /** As in frontend/field/wire.ts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireNotice(
      UUID id,
      NoticeKind kind,
      @JsonProperty("case") UUID caseId,
      int number,
      @Nullable String by,
      @Nullable String words,
      @Nullable String level,
      Instant at) {

    static WireNotice of(Notice notice) {
      OfCase about = (OfCase) notice.about();
      return new WireNotice(
          notice.id(),
          notice.kind(),
          about.id(),
          about.number(),
          notice.by(),
          notice.words(),
          about.level(),
          notice.at());
    }
  }

  @Override
  public String name() {
    return "notices";
  }

  @Override
  public List<WireNotice> content(PackFor who) {
    return notices.unreadOfCases(who.person(), MOST).stream().map(WireNotice::of).toList();
  }
}
