package app.courtyard.monthly;

import static app.courtyard.monthly.MonthOfComplaints.files;
import static app.courtyard.monthly.MonthOfComplaints.received;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.Rating;
import app.courtyard.form.Words;
import app.courtyard.inventory.Measure;
import app.courtyard.report.BothLanguages;
import app.courtyard.report.ReportBlock.Cases;
import app.courtyard.report.ReportBlock.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of a month that are told one by one. */
final class ToldCases {

  /** The worst of them; all are behind the numbers. */
  private static final int MOST_LATE = 30;

  private static final int MOST_WORTH = 12;

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final MonthOfComplaints month;
  private final BothLanguages words;

  ToldCases(MonthOfComplaints month, BothLanguages words) {
    this.month = month;
    this.words = words;
  }

  /** Answered late in the month or not at all, the latest first, with room for the reason. */
  Cases lateAnswers() {
    List<CaseFile> late =
        Stream.of(Measure.UNANSWERED, Measure.ANSWERED_LATE)
            .flatMap(measure -> files(month.present(), measure).stream())
            .sorted(Comparator.comparing(this::late).reversed())
            .limit(MOST_LATE)
            .toList();
    return new Cases(
        words.say("monthly.late"),
        words.say("monthly.late.asks"),
        late.stream().map(file -> told(file, "late", List.of(lateness(file)))).toList());
  }

  private Duration late(CaseFile file) {
    return Duration.between(file.responseDueAt(), answered(file));
  }

  /** Of one without an answer in the month, when the month ended or now. */
  private Instant answered(CaseFile file) {
    return month.present().window().holds(file.responseMetAt())
        ? file.responseMetAt()
        : month.present().end();
  }

  private Words lateness(CaseFile file) {
    Duration late = late(file);
    return words.say(
        month.present().window().holds(file.responseMetAt())
            ? "monthly.late.answered"
            : "monthly.late.open",
        minute(file.responseDueAt()),
        minute(answered(file)),
        String.valueOf(late.toHours()),
        String.valueOf(late.toMinutesPart()));
  }

  /** Major ones, those whose residents are not satisfied, and those that were opened again. */
  Cases worthTelling() {
    Map<UUID, CaseFile> worth = new LinkedHashMap<>();
    Set<UUID> dissatisfied =
        month.dissatisfiedIn(month.present()).stream()
            .map(Rating::caseId)
            .collect(Collectors.toSet());
    Stream.of(
            received(month.present(), CaseFile::grave).stream(),
            month.present().cases().stream()
                .map(one -> one.file())
                .filter(file -> dissatisfied.contains(file.id())),
            files(month.present(), Measure.RE_OPENED).stream())
        .flatMap(files -> files)
        .forEach(file -> worth.putIfAbsent(file.id(), file));
    Set<UUID> again =
        files(month.present(), Measure.RE_OPENED).stream()
            .map(CaseFile::id)
            .collect(Collectors.toSet());
    return new Cases(
        words.say("monthly.worth"),
        words.say("monthly.worth.asks"),
        worth.values().stream()
            .limit(MOST_WORTH)
            .map(
                file -> {
                  List<Words> why = new ArrayList<>();
                  if (file.grave()) {
                    why.add(words.say("monthly.grave"));
                  }
                  if (dissatisfied.contains(file.id())) {
                    why.add(words.say("monthly.dissatisfied"));
                  }
                  if (again.contains(file.id())) {
                    why.add(words.say("inventory.measure.re-opened"));
                  }
                  return told(file, "worth", why);
                })
            .toList());
  }

  private Told told(CaseFile file, String key, List<Words> why) {
    List<Words> facts = new ArrayList<>(why);
    String where = MonthOfComplaints.where(file);
    if (!where.isEmpty()) {
      facts.add(new Words(where, where));
    }
    facts.add(
        words.say(
            "monthly.spoken", minute(file.spokenAt()), file.owner() == null ? "—" : file.owner()));
    return new Told(
        file.id(),
        key + "." + file.id(),
        file.number(),
        month.classOf(file).orElseGet(() -> words.say("cases.kind." + file.kind().code())),
        facts,
        file.words());
  }

  private String minute(Instant at) {
    return MINUTE.format(at.atZone(month.estate().timeZone()));
  }
}
