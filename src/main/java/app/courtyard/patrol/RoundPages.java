package app.courtyard.patrol;

import app.courtyard.form.FormKind;
import app.courtyard.form.Question;
import app.courtyard.form.Words;
import app.courtyard.inspection.Finding;
import app.courtyard.inspection.Findings;
import app.courtyard.patrol.RoundPage.Missed;
import app.courtyard.patrol.RoundPage.Stop;
import app.courtyard.patrol.RoundPage.Visit;
import app.courtyard.patrol.RoundRecords.StopRow;
import app.courtyard.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single rounds with everything in them. */
@Service
@Transactional(readOnly = true)
public class RoundPages {

  private final RoundList list;
  private final RoundRecords records;
  private final Findings findings;

  RoundPages(RoundList list, RoundRecords records, Findings findings) {
    this.list = list;
    this.records = records;
    this.findings = findings;
  }

  /** Empty where there is no such round within the person's reach. */
  public Optional<RoundPage> find(Person person, UUID round) {
    return list.find(person, round).map(row -> page(person.estate(), row));
  }

  private RoundPage page(UUID estate, RoundRow row) {
    List<Visit> all = records.records(estate, row.id());
    List<Visit> visits = all.stream().filter(not(FormKind.PATROL)).toList();
    List<StopRow> stops = records.stops(estate, row.id());
    Set<UUID> onRoute = stops.stream().map(StopRow::placeId).collect(Collectors.toSet());
    List<Finding> found = findings.touchedBy(estate, visits.stream().map(Visit::record).toList());
    Map<UUID, List<Visit>> byPlace =
        visits.stream()
            .filter(visit -> visit.placeId() != null)
            .collect(Collectors.groupingBy(Visit::placeId));
    return new RoundPage(
        row,
        found,
        stops.stream()
            .map(
                stop ->
                    new Stop(
                        stop.placeId(),
                        stop.name(),
                        byPlace.getOrDefault(stop.placeId(), List.of()),
                        missed(all, stop.placeId())))
            .toList(),
        visits.stream().filter(visit -> !onRoute.contains(visit.placeId())).toList(),
        closingWords(all));
  }

  private static Predicate<Visit> not(FormKind kind) {
    return visit -> visit.form().kind() != kind;
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

  private static List<String> closingWords(List<Visit> all) {
    return all.stream()
        .filter(visit -> visit.form().id().equals(PatrolForms.FINISH))
        .map(RoundPages::words)
        .filter(words -> words != null)
        .toList();
  }
}
