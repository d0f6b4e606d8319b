package app.courtyard.monthly;

import static app.courtyard.monthly.MonthOfComplaints.files;
import static app.courtyard.monthly.MonthOfComplaints.received;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Rating;
import app.courtyard.form.Words;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Measure;
import app.courtyard.report.BothLanguages;
import app.courtyard.report.ReportBlock.Line;
import app.courtyard.report.ReportBlock.Table;
import app.courtyard.report.ReportCell;
import app.courtyard.report.ReportCell.Change;
import app.courtyard.report.ReportCell.Count;
import app.courtyard.report.ReportCell.Mean;
import app.courtyard.report.ReportCell.Share;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a month, each number with the cases behind it. */
final class Numbers {

  /** Of groups that are many, so many are told. */
  private static final int MOST_LINES = 10;

  private static final int REPEATED = 2;

  private static final Set<Measure> BAD = EnumSet.of(Measure.ANSWERED_LATE, Measure.UNANSWERED);
  private static final List<Measure> MEASURES =
      List.of(Measure.RECEIVED, Measure.STRUCK_OFF, Measure.OPEN, Measure.ANSWERED_LATE);

  private final MonthOfComplaints month;
  private final BothLanguages words;

  Numbers(MonthOfComplaints month, BothLanguages words) {
    this.month = month;
    this.words = words;
  }

  /** The whole month against the last one. */
  Table glance() {
    return new Table(
        words.say("monthly.glance"),
        List.of(say("this"), say("last"), say("change")),
        glanceLines(
            numbers -> {
              ReportCell present = numbers.apply(month.present());
              ReportCell last = numbers.apply(month.last());
              return List.of(present, last, change(present, last));
            }));
  }

  /** Against the last one, and the same of the year before. */
  Table comparison() {
    return new Table(
        words.say("monthly.glance"),
        List.of(say("this"), say("last"), say("year-ago")),
        glanceLines(
            numbers ->
                Stream.of(month.present(), month.last(), month.yearAgo()).map(numbers).toList()));
  }

  private List<Line> glanceLines(
      Function<Function<Inventory, ReportCell>, List<ReportCell>> columns) {
    Map<Words, Function<Inventory, ReportCell>> lines = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      lines.put(
          words.say("inventory.measure." + measure.code()),
          inventory -> count(files(inventory, measure), BAD.contains(measure)));
      if (measure == Measure.RECEIVED) {
        for (CaseKind kind : List.of(CaseKind.COMPLAINT, CaseKind.SUGGESTION)) {
          lines.put(
              words.say("monthly.of-these", words.say("cases.kind." + kind.code())),
              inventory -> count(received(inventory, file -> file.kind() == kind), false));
        }
        lines.put(say("grave"), inventory -> count(received(inventory, CaseFile::grave), true));
      }
    }
    lines.put(say("in-time"), this::inTime);
    lines.put(say("satisfaction"), inventory -> mean(month.ratingsIn(inventory)));
    lines.put(
        say("dissatisfied"),
        inventory ->
            new Count(month.dissatisfiedIn(inventory).stream().map(Rating::caseId).toList(), true));
    return lines.entrySet().stream()
        .map(one -> new Line(one.getKey(), columns.apply(one.getValue())))
        .toList();
  }

  /** By the first level of classes, those with the most first. */
  Table byClass() {
    return new Table(
        say("by-class"),
        List.of(
            measured(Measure.RECEIVED),
            say("last"),
            say("change"),
            measured(Measure.STRUCK_OFF),
            measured(Measure.OPEN),
            measured(Measure.ANSWERED_LATE)),
        groups(CaseFile::topic, this::topicName).stream()
            .map(
                group -> {
                  Count received = count(group, month.present(), Measure.RECEIVED);
                  Count last = count(group, month.last(), Measure.RECEIVED);
                  return new Line(
                      group.name(),
                      List.of(
                          received,
                          last,
                          change(received, last),
                          count(group, month.present(), Measure.STRUCK_OFF),
                          count(group, month.present(), Measure.OPEN),
                          count(group, month.present(), Measure.ANSWERED_LATE)));
                })
            .toList());
  }

  /** By both levels of classes, with the share of all. */
  Table byCause() {
    int all = files(month.present(), Measure.RECEIVED).size();
    return new Table(
        say("by-cause"),
        List.of(measured(Measure.RECEIVED), say("share"), say("last"), say("year-ago")),
        groups(CaseFile::caseClass, file -> month.classOf(file).orElseGet(() -> say("no-class")))
            .stream()
            .map(
                group -> {
                  List<CaseFile> received = group.files(month.present(), Measure.RECEIVED);
                  return new Line(
                      group.name(),
                      List.of(
                          count(received, false),
                          new Share(ids(received), all),
                          count(group.files(month.last(), Measure.RECEIVED), false),
                          count(group.files(month.yearAgo(), Measure.RECEIVED), false)));
                })
            .limit(2L * MOST_LINES)
            .toList());
  }

  Table byCourtyard() {
    return by(
        say("by-courtyard"),
        CaseFile::courtyardId,
        file -> file.courtyard() == null ? say("no-courtyard") : same(file.courtyard()));
  }

  Table byDepartment() {
    return by(
        say("by-department"),
        CaseFile::department,
        file ->
            file.department() == null
                ? say("no-department")
                : words.say("department." + file.department().code()));
  }

  Table byChannel() {
    return by(
        say("by-channel"),
        CaseFile::channel,
        file -> words.say("cases.channel." + file.channel().code()));
  }

  private Table by(
      Words title, Function<CaseFile, @Nullable Object> key, Function<CaseFile, Words> name) {
    return table(title, MEASURES, groups(key, name).stream());
  }

  private Table table(Words title, List<Measure> measures, Stream<Group> groups) {
    return new Table(
        title,
        measures.stream().map(this::measured).toList(),
        groups
            .map(
                group ->
                    new Line(
                        group.name(),
                        measures.stream()
                            .map(measure -> (ReportCell) count(group, month.present(), measure))
                            .toList()))
            .toList());
  }

  /** Places of which more than one came in the month. */
  Table repeatedPlaces() {
    return table(
        say("places"),
        List.of(Measure.RECEIVED, Measure.OPEN),
        groups(
                file -> Objects.requireNonNullElse(file.placeId(), file.place()),
                file -> same(MonthOfComplaints.where(file)))
            .stream()
            .filter(group -> group.key() != null)
            .filter(group -> group.files(month.present(), Measure.RECEIVED).size() >= REPEATED)
            .limit(MOST_LINES));
  }

  /** How long those waited who were answered in the month. */
  Table responseTimes() {
    List<CaseFile> answered =
        Stream.concat(
                files(month.present(), Measure.ANSWERED).stream(),
                files(month.present(), Measure.ANSWERED_LATE).stream())
            .toList();
    return new Table(
        say("response"),
        List.of(say("cases"), say("share")),
        Stream.of(
                new Wait("2", Duration.ZERO, Duration.ofHours(2)),
                new Wait("8", Duration.ofHours(2), Duration.ofHours(8)),
                new Wait("24", Duration.ofHours(8), Duration.ofHours(24)),
                new Wait("more", Duration.ofHours(24), Duration.ofDays(36500)))
            .map(
                wait -> {
                  List<CaseFile> such = answered.stream().filter(wait::was).toList();
                  return new Line(
                      say("response." + wait.code()),
                      List.of(count(such, false), new Share(ids(such), answered.size())));
                })
            .toList());
  }

  private record Wait(String code, Duration over, Duration upTo) {
    boolean was(CaseFile file) {
      Duration waited = Duration.between(file.spokenAt(), file.responseMetAt());
      return (waited.compareTo(over) > 0 || over.isZero()) && waited.compareTo(upTo) <= 0;
    }
  }

  /** A group with what is counted of it. */
  private record Group(@Nullable Object key, Words name, Predicate<CaseFile> holds) {

    List<CaseFile> files(Inventory inventory, Measure measure) {
      return MonthOfComplaints.files(inventory.only(holds), measure);
    }
  }

  /** Those with the most first, of all that any number of the two months counts. */
  private List<Group> groups(
      Function<CaseFile, @Nullable Object> key, Function<CaseFile, Words> name) {
    List<CaseFile> counted =
        Stream.of(month.present(), month.last())
            .flatMap(inventory -> inventory.counted().stream())
            .map(one -> one.file())
            .toList();
    Map<@Nullable Object, Words> names = new LinkedHashMap<>();
    counted.forEach(file -> names.putIfAbsent(key.apply(file), name.apply(file)));
    return names.entrySet().stream()
        .map(
            one ->
                new Group(
                    one.getKey(),
                    one.getValue(),
                    file -> Objects.equals(key.apply(file), one.getKey())))
        .sorted(
            Comparator.comparing(
                    (Group group) -> -group.files(month.present(), Measure.RECEIVED).size())
                .thenComparing(group -> -group.files(month.present(), Measure.OPEN).size())
                .thenComparing(group -> group.name().zh()))
        .toList();
  }

  private Words topicName(CaseFile file) {
    List<Words> both = month.classes().of(file);
    return both.isEmpty() ? say("no-class") : both.getFirst();
  }

  private Share inTime(Inventory inventory) {
    List<CaseFile> inTime = files(inventory, Measure.ANSWERED);
    return new Share(ids(inTime), inTime.size() + inventory.count(Measure.ANSWERED_LATE));
  }

  private static Mean mean(List<Rating> ratings) {
    return new Mean(
        ratings.stream().map(Rating::caseId).toList(),
        ratings.isEmpty()
            ? null
            : (int)
                Math.round(
                    ratings.stream().mapToInt(Rating::satisfaction).average().orElseThrow() * 10));
  }

  private static ReportCell change(ReportCell present, ReportCell last) {
    return present instanceof Count(var now, var bad) && last instanceof Count(var then, var badToo)
        ? new Change(now.size() - then.size())
        : new ReportCell.Said(same("—"));
  }

  private static Count count(Group group, Inventory inventory, Measure measure) {
    return count(group.files(inventory, measure), BAD.contains(measure));
  }

  private static Count count(List<CaseFile> files, boolean bad) {
    return new Count(ids(files), bad);
  }

  private static List<UUID> ids(List<CaseFile> files) {
    return files.stream().map(CaseFile::id).toList();
  }

  private Words measured(Measure measure) {
    return words.say("inventory.measure." + measure.code());
  }

  private Words say(String key) {
    return words.say("monthly." + key);
  }

  private static Words same(String text) {
    return new Words(text, text);
  }
}
