package app.courtyard.patrol;

import app.courtyard.form.FormKind;
import app.courtyard.form.Question;
import app.courtyard.form.Words;
import app.courtyard.inspection.Findings;
import app.courtyard.patrol.RoundPage.Missed;
import app.courtyard.patrol.RoundPage.Pause;
import app.courtyard.patrol.RoundPage.Stop;
import app.courtyard.patrol.RouteStops.StopRow;
import app.courtyard.people.Person;
import app.courtyard.review.Verdicts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single rounds with everything in them. */
@Service
@Transactional(readOnly = true)
public class RoundPages {

  private final RoundList list;
  private final VisitRows rows;
  private final RouteStops stops;
  private final Findings findings;
  private final Verdicts verdicts;

  RoundPages(
      RoundList list, VisitRows rows, RouteStops stops, Findings findings, Verdicts verdicts) {
    this.list = list;
    this.rows = rows;
    this.stops = stops;
    this.findings = findings;
    this.verdicts = verdicts;
  }

  /** Empty where there is no such round within the person's reach. */
  public Optional<RoundPage> find(Person person, UUID round) {
    return list.find(person, round).map(row -> page(person.estate(), row));
  }

  private RoundPage page(UUID estate, RoundRow row) {
    Map<Boolean, List<VisitRows.Row>> records =
        rows.ofRound(estate, row.id()).stream()
            .collect(
                Collectors.partitioningBy(
                    record -> record.visit().form().kind() == FormKind.PATROL));
    List<Visit> said =
        Told.visits(records.get(true)).stream().filter(visit -> visit.voided() == null).toList();
    List<Visit> visits =
        Told.visits(
            records.get(false).stream()
                .filter(record -> record.visit().form().kind() != FormKind.NOTE)
                .toList());
    List<StopRow> onRoute = stops.of(estate, row.id());
    Set<UUID> places = onRoute.stream().map(StopRow::placeId).collect(Collectors.toSet());
    List<UUID> counting =
        visits.stream().filter(visit -> visit.voided() == null).map(Visit::record).toList();
    return new RoundPage(
        row,
        findings.touchedBy(estate, counting),
        onRoute.stream().map(stop -> stop(stop, visits, said)).toList(),
        visits.stream().filter(visit -> !places.contains(visit.placeId())).toList(),
        pauses(said, visits),
        closingWords(said),
        verdicts.ofRound(estate, row.id()));
  }

  private static Stop stop(StopRow stop, List<Visit> visits, List<Visit> said) {
    Map<Boolean, List<Visit>> here =
        visits.stream()
            .filter(visit -> stop.placeId().equals(visit.placeId()))
            .collect(Collectors.partitioningBy(visit -> visit.voided() != null));
    return new Stop(
        stop.placeId(), stop.name(), here.get(false), here.get(true), missed(said, stop.placeId()));
  }

  private static @Nullable Missed missed(List<Visit> all, UUID place) {
    return all.stream()
        .filter(
            visit -> visit.form().id().equals(PatrolForms.MISSED) && place.equals(visit.placeId()))
        .reduce((earlier, later) -> later)
        .map(visit -> new Missed(reason(visit), words(visit)))
        .orElse(null);
  }

  /** In the words of the version in which it was filled in. */
  private static Words reason(Visit visit) {
    String code = visit.answers().path("reason").asString("");
    return visit
        .form()
        .question("reason")
        .flatMap(
            question ->
                ((Question.Choice) question)
                    .options().stream().filter(option -> option.code().equals(code)).findFirst())
        .orElseThrow()
        .label();
  }

  private static @Nullable String words(Visit visit) {
    String words = visit.answers().path("words").asString("");
    return words.isBlank() ? null : words;
  }

  private static List<Pause> pauses(List<Visit> said, List<Visit> visits) {
    List<Instant> begun =
        Stream.of(said, visits).flatMap(List::stream).map(RoundPages::begun).sorted().toList();
    return said.stream()
        .filter(visit -> visit.form().id().equals(PatrolForms.PAUSE))
        .map(
            pause ->
                new Pause(
                    pause.at(),
                    begun.stream().filter(at -> at.isAfter(pause.at())).findFirst().orElse(null),
                    reason(pause)))
        .toList();
  }

  /** When somebody came there, or else began to fill it in. */
  private static Instant begun(Visit visit) {
    return visit.arrivedAt() == null ? visit.startedAt() : visit.arrivedAt();
  }

  private static List<String> closingWords(List<Visit> all) {
    return all.stream()
        .filter(visit -> visit.form().id().equals(PatrolForms.FINISH))
        .map(RoundPages::words)
        .filter(words -> words != null)
        .toList();
  }
}
