package app.courtyard.roster;

import app.courtyard.people.Absence;
import app.courtyard.people.Cover;
import app.courtyard.people.Days;
import app.courtyard.people.DutyRoster;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import app.courtyard.plan.Givings;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a supervisor does at eight in the morning, each in one go: the work of a day moved from one
 * to another. Every one of these gives the change with which it is undone.
 */
@Service
@Transactional
public class Moves {

  private final DutyRoster roster;
  private final Givings givings;
  private final OwedRounds rounds;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  Moves(
      DutyRoster roster,
      Givings givings,
      OwedRounds rounds,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.roster = roster;
    this.givings = givings;
    this.rounds = rounds;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * Somebody's courtyards and single rounds of these days go to another, also those that are left
   * alone already since they are not there: the rounds that nobody has set out for. What was begun
   * stays theirs until it is given too. What others have by hand stays with them.
   *
   * @param why they are not there; null: they are, and only the work moves
   * @throws org.springframework.security.access.AccessDeniedException when they are not one's
   *     people and are said not to be there, or the other walks no rounds
   */
  public UUID moveWork(Person by, UUID from, Days days, Absence.@Nullable Kind why, UUID to) {
    UUID change = UuidCreator.getTimeOrderedEpoch();
    Reach reach = responsibilities.reachOf(by, days.from());
    Cover before = responsibilities.coverOf(by.estate(), days.from(), days.to());
    if (why != null) {
      roster.noteAbsence(by, change, from, why, days);
    }
    Set<String> moved = new HashSet<>();
    for (UUID courtyard : reach.courtyards().stream().sorted().toList()) {
      var theirs =
          days.each()
              .filter(
                  day -> Roster.dependsOn(before, courtyard, day).filter(from::equals).isPresent())
              .toList();
      runs(theirs).forEach(run -> roster.putOnDuty(by, change, courtyard, to, run));
      theirs.forEach(day -> moved.add(courtyard + " " + day));
    }
    for (OwedRound round : rounds.within(reach, days)) {
      boolean goes = moved.contains(round.courtyardId() + " " + round.day());
      if (round.isOpen() && from.equals(round.account()) && (!goes || round.given())) {
        givings.give(by, change, round.task(), to);
      } else if (round.isOpen() && goes && round.given()) {
        givings.give(by, change, round.task(), round.account());
      }
    }
    return change;
  }

  /** Another is on duty in a courtyard on these days. */
  public UUID giveCourtyard(Person by, UUID courtyard, Days days, UUID to) {
    UUID change = UuidCreator.getTimeOrderedEpoch();
    roster.putOnDuty(by, change, courtyard, to, days);
    return change;
  }

  /** A single round, begun or not. */
  public UUID giveRound(Person by, UUID task, UUID to) {
    UUID change = UuidCreator.getTimeOrderedEpoch();
    givings.give(by, change, task, to);
    return change;
  }

  /** Somebody is not there; their courtyards are left alone until others have them. */
  public UUID noteAbsence(Person by, UUID account, Absence.Kind why, Days days) {
    UUID change = UuidCreator.getTimeOrderedEpoch();
    roster.noteAbsence(by, change, account, why, days);
    return change;
  }

  public void undo(Person by, UUID change) {
    LocalDate today = estates.get(by.estate()).dayOf(clock.instant());
    givings.undo(by, change);
    roster.undo(by, change, today);
  }

  /** Days in a row are one substitution. */
  private static List<Days> runs(List<LocalDate> days) {
    List<Days> runs = new ArrayList<>();
    for (LocalDate day : days) {
      if (!runs.isEmpty() && runs.getLast().to().plusDays(1).equals(day)) {
        runs.set(runs.size() - 1, new Days(runs.getLast().from(), day));
      } else {
        runs.add(Days.only(day));
      }
    }
    return runs;
  }
}
