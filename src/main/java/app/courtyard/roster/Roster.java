package app.courtyard.roster;

import app.courtyard.people.Cover;
import app.courtyard.people.Days;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Substitution;
import app.courtyard.roster.OnDuty.Colleague;
import app.courtyard.roster.WalkerRows.WalkerRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The duty roster of a day, as far as somebody answers for it. */
@Service
@Transactional(readOnly = true)
public class Roster {

  /**
   * Of those who could stand in: one's own people first, ambassadors first, then those with least.
   */
  private static final Comparator<Walker> BEST_FIRST =
      Comparator.comparing(Walker::led)
          .thenComparing(Walker::ambassador)
          .reversed()
          .thenComparing(Walker::left)
          .thenComparing(Walker::name);

  private final WalkerRows walkers;
  private final OwedRounds rounds;
  private final Responsibilities responsibilities;

  Roster(WalkerRows walkers, OwedRounds rounds, Responsibilities responsibilities) {
    this.walkers = walkers;
    this.rounds = rounds;
    this.responsibilities = responsibilities;
  }

  /** The courtyards within reach; those that are left alone first. */
  public List<OnDuty> courtyards(Person by, LocalDate day) {
    Reach reach = reach(by, day);
    Cover cover = responsibilities.coverOf(by.estate(), day, day);
    Map<UUID, String> names = names(by);
    Map<UUID, List<OwedRound>> owed =
        rounds.within(reach, Days.only(day)).stream()
            .collect(Collectors.groupingBy(OwedRound::courtyardId));
    return walkers.courtyards(reach).stream()
        .map(
            courtyard ->
                onDuty(courtyard, day, cover, names, owed.getOrDefault(courtyard.id(), List.of())))
        .sorted(Comparator.comparing(OnDuty::leftAlone).reversed())
        .toList();
  }

  /** Empty where there is none within reach. */
  public Optional<OnDuty> courtyard(Person by, UUID courtyard, LocalDate day) {
    return courtyards(by, day).stream().filter(one -> one.courtyard().equals(courtyard)).findAny();
  }

  /** A courtyard on a day and those after it; nothing where it is out of reach. */
  public List<DutyDay> comingDays(Person by, UUID courtyard, Days days) {
    if (!reach(by, days.from()).covers(courtyard)) {
      return List.of();
    }
    Cover cover = responsibilities.coverOf(by.estate(), days.from(), days.to());
    Map<UUID, String> names = names(by);
    return days.each()
        .map(
            day -> {
              Optional<UUID> onDuty = cover.of(courtyard, day);
              return new DutyDay(
                  day,
                  onDuty.map(id -> names.getOrDefault(id, "?")).orElse(null),
                  onDuty.isPresent() && !onDuty.equals(cover.responsibleFor(courtyard, day)));
            })
        .toList();
  }

  /** One's own people, and whoever else has something to do there that day. */
  public List<Walker> people(Person by, LocalDate day) {
    Set<UUID> walking =
        rounds.within(reach(by, day), Days.only(day)).stream()
            .map(OwedRound::account)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return everybody(by, day).stream()
        .filter(one -> one.led() || !one.courtyards().isEmpty() || walking.contains(one.id()))
        .toList();
  }

  /** Empty where it is nobody of {@link #people}. */
  public Optional<Walker> person(Person by, UUID id, LocalDate day) {
    return people(by, day).stream().filter(one -> one.id().equals(id)).findAny();
  }

  /** Who could stand in on a day, the best choice first; nobody who is not there. */
  public List<Walker> substitutes(Person by, LocalDate day) {
    return everybody(by, day).stream()
        .filter(one -> one.absence() == null)
        .sorted(BEST_FIRST)
        .toList();
  }

  /** What somebody has to walk within reach on a day. */
  public List<OwedRound> roundsOf(Person by, UUID account, LocalDate day) {
    return rounds.within(reach(by, day), Days.only(day)).stream()
        .filter(round -> account.equals(round.account()))
        .toList();
  }

  /** Whoever is on duty, or who should be where nobody is. */
  static Optional<UUID> dependsOn(Cover cover, UUID courtyard, LocalDate day) {
    return cover.of(courtyard, day).or(() -> cover.responsibleFor(courtyard, day));
  }

  private List<Walker> everybody(Person by, LocalDate day) {
    Cover cover = responsibilities.coverOf(by.estate(), day, day);
    Map<UUID, WalkerRows.Load> loads = walkers.loads(by.estate(), day);
    Map<UUID, List<String>> courtyards =
        walkers.courtyards(reach(by, day)).stream()
            .filter(one -> dependsOn(cover, one.id(), day).isPresent())
            .collect(
                Collectors.groupingBy(
                    one -> dependsOn(cover, one.id(), day).orElseThrow(),
                    Collectors.mapping(WalkerRows.Named::name, Collectors.toList())));
    return walkers.all(by).stream()
        .filter(WalkerRow::present)
        .map(
            row -> {
              var load = loads.getOrDefault(row.id(), WalkerRows.Load.NONE);
              return new Walker(
                  row.id(),
                  row.name(),
                  courtyards.getOrDefault(row.id(), List.of()),
                  load.open(),
                  load.begun(),
                  load.done(),
                  cover.absenceOf(row.id(), day).orElse(null),
                  row.led(),
                  row.ambassador());
            })
        .toList();
  }

  private static OnDuty onDuty(
      WalkerRows.Named courtyard,
      LocalDate day,
      Cover cover,
      Map<UUID, String> names,
      List<OwedRound> owed) {
    Function<UUID, Colleague> named = id -> new Colleague(id, names.getOrDefault(id, "?"));
    @Nullable UUID person = cover.of(courtyard.id(), day).orElse(null);
    @Nullable UUID responsible = cover.responsibleFor(courtyard.id(), day).orElse(null);
    return new OnDuty(
        courtyard.id(),
        courtyard.name(),
        person == null ? null : named.apply(person),
        responsible == null || responsible.equals(person) ? null : named.apply(responsible),
        cover
            .substitutionOf(courtyard.id(), day)
            .map(Substitution::days)
            .map(Days::to)
            .orElse(null),
        owed.size(),
        (int) owed.stream().filter(round -> round.done() != null).count());
  }

  private Map<UUID, String> names(Person by) {
    return walkers.all(by).stream().collect(Collectors.toMap(WalkerRow::id, WalkerRow::name));
  }

  private Reach reach(Person by, LocalDate day) {
    by.mustBeAllowed(Permissions.KEEP_ROSTER);
    return responsibilities.reachOf(by, day);
  }
}
