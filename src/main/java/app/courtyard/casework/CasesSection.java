package app.courtyard.casework;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.people.Department;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be followed: all that somebody may meet in their courtyards, with its last steps. */
@Component
class CasesSection implements PackSection {

  /** Of those that press least a phone does without. */
  static final int MOST_CASES = 200;

  private static final int LAST_STEPS = 5;

  private final CaseBook book;

  CasesSection(CaseBook book) {
    this.book = book;
  }

  /** As in frontend/field/wire.ts. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record WireCase(
      UUID id,
      int number,
      CaseKind kind,
      CaseState state,
      Severity severity,
      @JsonProperty("class") @Nullable String caseClass,
      @Nullable Words label,
      @Nullable String words,
      @Nullable UUID place,
      @Nullable String where,
      @Nullable String reporter,
      @Nullable String phone,
      @Nullable Boolean grave,
      @Nullable Boolean mine,
      @Nullable String owner,
      @Nullable Department department,
      Instant spokenAt,
      @Nullable Instant answerBy,
      @Nullable Instant answeredAt,
      Instant dueAt,
      @Nullable Instant doneAt,
      @Nullable Instant pausedUntil,
      @Nullable UUID record,
      List<String> photos,
      List<WireStep> steps,
      List<AlsoTold> also) {

    static WireCase of(
        CaseFile file,
        UUID me,
        List<String> photos,
        List<WireStep> steps,
        List<CaseFile> waitingWith) {
      return new WireCase(
          file.id(),
          file.number(),
          file.kind(),
          file.state(),
          file.severity(),
          file.caseClass(),
          file.item() == null ? null : file.item().label(),
          file.words(),
          file.placeId(),
          file.placeId() == null ? file.place() : null,
          file.reporterName(),
          file.reporterPhone(),
          file.grave() ? true : null,
          me.equals(file.ownerId()) ? true : null,
          file.owner(),
          file.department(),
          file.spokenAt(),
          file.responseOwedBy() == null ? file.responseDueAt() : file.responseOwedBy(),
          file.responseOwedBy() == null ? file.responseMetAt() : null,
          file.solutionDueAt(),
          file.solutionMetAt(),
          file.pausedUntil(),
          file.recordId(),
          photos,
          steps,
          waitingWith.stream().map(AlsoTold::of).toList());
    }
  }

  /** As in frontend/field/wire.ts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AlsoTold(
      UUID id,
      int number,
      @Nullable String where,
      @Nullable String reporter,
      @Nullable String phone,
      Instant answerBy) {

    static AlsoTold of(CaseFile file) {
      return new AlsoTold(
          file.id(),
          file.number(),
          file.place(),
          file.reporterName(),
          file.reporterPhone(),
          file.responseDueAt());
    }
  }

  /**
   * As in frontend/field/wire.ts.
   *
   * @param photos that were not seen of the case before
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record WireStep(
      CaseStep step,
      Instant at,
      @Nullable String by,
      @Nullable String words,
      @Nullable UUID record,
      List<String> photos) {

    static WireStep of(TimelineEntry entry, List<String> photos) {
      return new WireStep(
          entry.act().step(), entry.at(), entry.account(), entry.words(), entry.recordId(), photos);
    }
  }

  /** Each picture once: with the case, or with the first step that shows it. */
  private static List<WireStep> steps(
      List<TimelineEntry> entries, List<String> first, Map<UUID, List<String>> ofRecords) {
    Set<String> seen = new HashSet<>(first);
    return entries.stream()
        .map(
            entry ->
                WireStep.of(
                    entry,
                    Stream.ofNullable(entry.recordId())
                        .flatMap(record -> ofRecords.getOrDefault(record, List.of()).stream())
                        .filter(seen::add)
                        .toList()))
        .toList();
  }

  @Override
  public String name() {
    return "cases";
  }

  @Override
  public List<WireCase> content(PackFor who) {
    List<CaseFile> files = book.openFor(who.person(), who.reach(), MOST_CASES);
    List<UUID> ids = files.stream().map(CaseFile::id).toList();
    UUID estate = who.estate().id();
    Map<UUID, List<String>> pictures = book.pictures(estate, ids);
    Map<UUID, List<TimelineEntry>> entries = book.lastSteps(estate, ids, LAST_STEPS);
    Map<UUID, Map<UUID, List<String>>> ofSteps = book.stepPictures(estate, entries);
    Map<UUID, List<CaseFile>> waiting = book.waitingWith(estate, ids);
    return files.stream()
        .map(
            file -> {
              List<String> first = pictures.getOrDefault(file.id(), List.of());
              List<WireStep> steps =
                  steps(
                      entries.getOrDefault(file.id(), List.of()),
                      first,
                      ofSteps.getOrDefault(file.id(), Map.of()));
              return WireCase.of(
                  file,
                  who.person().id(),
                  first,
                  steps,
                  waiting.getOrDefault(file.id(), List.of()));
            })
        .toList();
  }
}
