package app.courtyard.weekly;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what came again. What was linked to another one was told twice, but happened once: it
 * counts for nothing here.
 */
final class Repeats {

  private static final int LEAST = 2;

  private static final Comparator<Repeat> MOST_FIRST =
      Comparator.comparing(Repeat::count)
          .thenComparing(Repeat::inWeek)
          .reversed()
          .thenComparing(Repeat::key);

  private final List<CaseFile> files;
  private final Set<UUID> inWeek;
  private final Map<UUID, Spot> spots;

  /**
   * @param files received in the four weeks, the oldest first
   * @param inWeek received in the last of these
   * @param spots by their ids
   */
  Repeats(List<CaseFile> files, Set<UUID> inWeek, Map<UUID, Spot> spots) {
    this.files = files.stream().filter(file -> file.state() != CaseState.LINKED).toList();
    this.inWeek = inWeek;
    this.spots = spots;
  }

  /** What a case belongs to: those with the same key belong together. */
  private record Trait(
      String key, @Nullable UUID placeId, @Nullable String place, @Nullable String caseClass) {}

  /**
   * Of one unit or the like, whatever it was; and of one building and class of the first level,
   * unless that is the same as at the one place.
   */
  List<Repeat> places() {
    List<Repeat> places = new ArrayList<>(repeated(this::place));
    Set<List<CaseFile>> known = new HashSet<>(places.stream().map(Repeat::files).toList());
    repeated(this::building).stream()
        .filter(one -> !known.contains(one.files()))
        .forEach(places::add);
    places.sort(MOST_FIRST);
    return places;
  }

  /** By the second level of the class: no step of a case keeps a cause of its own. */
  List<Repeat> causes() {
    return repeated(
            file ->
                file.part() == null
                    ? Optional.empty()
                    : Optional.of(new Trait(file.caseClass(), null, null, file.caseClass())))
        .stream()
        .sorted(MOST_FIRST)
        .toList();
  }

  private Optional<Trait> place(CaseFile file) {
    return spot(file)
        .filter(Spot::narrow)
        .map(spot -> new Trait(spot.id().toString(), spot.id(), spot.name(), null));
  }

  private Optional<Trait> building(CaseFile file) {
    return spot(file)
        .filter(spot -> spot.building() != null && file.topic() != null)
        .map(
            spot ->
                new Trait(
                    spot.building() + "." + file.topic(),
                    spot.building(),
                    spot.buildingName(),
                    file.topic()));
  }

  private Optional<Spot> spot(CaseFile file) {
    return Optional.ofNullable(file.placeId()).map(spots::get);
  }

  private List<Repeat> repeated(Function<CaseFile, Optional<Trait>> of) {
    Map<Trait, List<CaseFile>> groups = new LinkedHashMap<>();
    files.forEach(
        file ->
            of.apply(file)
                .ifPresent(
                    trait -> groups.computeIfAbsent(trait, none -> new ArrayList<>()).add(file)));
    return groups.entrySet().stream()
        .map(group -> repeat(group.getKey(), group.getValue()))
        .filter(one -> one.count() >= LEAST && one.inWeek() > 0)
        .toList();
  }

  private Repeat repeat(Trait trait, List<CaseFile> group) {
    return new Repeat(
        trait.key(),
        trait.placeId(),
        trait.place(),
        trait.caseClass(),
        List.copyOf(group),
        (int) group.stream().filter(file -> inWeek.contains(file.id())).count());
  }
}
