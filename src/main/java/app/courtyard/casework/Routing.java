package app.courtyard.casework;

import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom a case goes by itself. */
@Component
public class Routing {

  private final Responsibilities responsibilities;

  Routing(Responsibilities responsibilities) {
    this.responsibilities = responsibilities;
  }

  /**
   * Whoever is on duty in its courtyard when it is heard of, whoever took it; null where that is
   * nobody.
   */
  public @Nullable UUID ownerAt(Estate estate, @Nullable UUID courtyard, Instant knownAt) {
    return courtyard == null
        ? null
        : responsibilities.ambassadorOf(estate.id(), courtyard, estate.dayOf(knownAt)).orElse(null);
  }
}
