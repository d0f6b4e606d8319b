package app.courtyard.roster.ui;

import app.courtyard.people.Absence;
import app.courtyard.people.Days;
import app.courtyard.people.Person;
import app.courtyard.roster.Moves;
import app.courtyard.roster.OwedRound;
import app.courtyard.roster.Walker;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one can do with somebody's day. */
class WalkerActions implements WalkerDetail.Actions {

  /** Shows what was done, and to whom it went; null: to nobody. */
  interface Done {
    void show(UUID change, @Nullable UUID to);
  }

  private final Moves moves;
  private final Person by;
  private final Walker walker;
  private final Done done;
  private final Consumer<UUID> undo;

  WalkerActions(Moves moves, Person by, Walker walker, Done done, Consumer<UUID> undo) {
    this.moves = moves;
    this.by = by;
    this.walker = walker;
    this.done = done;
    this.undo = undo;
  }

  @Override
  public void moveWork(UUID to, Days days, Absence.@Nullable Kind why) {
    done.show(moves.moveWork(by, walker.id(), days, why, to), to);
  }

  @Override
  public void giveRound(OwedRound round, UUID to) {
    done.show(moves.giveRound(by, round.task(), to), to);
  }

  @Override
  public void noteAbsence(Absence.Kind why, Days days) {
    done.show(moves.noteAbsence(by, walker.id(), why, days), null);
  }

  @Override
  public void endAbsence(Absence absence) {
    undo.accept(absence.change());
  }
}
