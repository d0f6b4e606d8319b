package app.courtyard.patrol;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rounds that a person has begun or somebody began for them, so that another device can go on
 * with them.
 */
@Component
class RoundsSection implements PackSection {

  private final RunningRounds rounds;

  RoundsSection(RunningRounds rounds) {
    this.rounds = rounds;
  }

  /** As in frontend/field/wire.ts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireRound(
      UUID id,
      UUID route,
      int version,
      Instant startedAt,
      @Nullable Instant finishedAt,
      List<WireVisit> visited) {}

  record WireVisit(UUID place, Instant at, String result) {}

  @Override
  public String name() {
    return "rounds";
  }

  @Override
  public List<WireRound> content(PackFor who) {
    return rounds.of(
        who.person(), who.today().minusDays(2).atStartOfDay(who.estate().timeZone()).toInstant());
  }
}
