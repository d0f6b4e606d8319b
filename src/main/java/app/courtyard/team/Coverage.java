package app.courtyard.team;

import app.courtyard.people.Cover;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Courtyard by courtyard: who answers for it from today on, and when nobody does. */
@Service
public class Coverage {

  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private final DutyQuery query;
  private final Responsibilities responsibilities;
  private final Team team;

  Coverage(DutyQuery query, Responsibilities responsibilities, Team team) {
    this.query = query;
    this.responsibilities = responsibilities;
    this.team = team;
  }

  /** A courtyard, from today on without a gap. */
  public record Courtyard(UUID id, String name, List<Turn> turns) {

    public Courtyard {
      turns = List.copyOf(turns);
    }
  }

  /**
   * @param to null: until further notice
   * @param who null: nobody
   * @param standsIn whether it is somebody's substitute
   * @param besides others who were appointed for the same days
   */
  public record Turn(
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Named who,
      boolean standsIn,
      List<String> besides) {

    public Turn {
      besides = List.copyOf(besides);
    }
  }

  /** Those that they may give to somebody; none for those who keep nobody. */
  @Transactional(readOnly = true)
  public List<Courtyard> of(Person by) {
    if (!by.may(Permissions.KEEP_PEOPLE) || by.estateId() == null) {
      return List.of();
    }
    UUID estate = by.estateId();
    LocalDate today = team.today(estate);
    Cover cover = responsibilities.coverOf(estate, today, EVER);
    Map<UUID, String> names =
        query.people(estate).stream().collect(Collectors.toMap(Named::id, Named::name));
    return query.givable(by, estate, today).stream()
        .map(
            courtyard ->
                new Courtyard(
                    courtyard.id(),
                    courtyard.name(),
                    Stretch.of(cover, courtyard.id(), today).stream()
                        .map(stretch -> turn(stretch, names))
                        .toList()))
        .toList();
  }

  private static Turn turn(Stretch stretch, Map<UUID, String> names) {
    UUID account = stretch.account();
    return new Turn(
        stretch.from(),
        stretch.to(),
        account == null ? null : new Named(account, names.getOrDefault(account, "")),
        stretch.standsIn(),
        stretch.besides().stream().map(other -> names.getOrDefault(other, "")).toList());
  }
}
