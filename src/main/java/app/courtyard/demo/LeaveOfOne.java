package app.courtyard.demo;

import app.courtyard.capture.Packs;
import app.courtyard.people.Absence;
import app.courtyard.people.Accounts;
import app.courtyard.people.Days;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.roster.Moves;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The evening before today somebody goes on leave: leaves a note to whoever comes next, and the
 * supervisor puts another on duty.
 */
@Component
@Profile("demo")
class LeaveOfOne {

  private static final String AWAY = "chenjing";
  private static final String SUBSTITUTE = "liqiang";
  private static final String SUPERVISOR = "zhanghua";
  private static final String NOTE = "丹桂苑 3 栋 2 号电梯明天上午检修，物业公告已贴，请留意老人出行；地库入口的积水已报工程，明天再看一眼。";

  private final Accounts accounts;
  private final Packs packs;
  private final Moves moves;
  private final Handover handover;
  private final DemoClock clock;

  LeaveOfOne(Accounts accounts, Packs packs, Moves moves, Handover handover, DemoClock clock) {
    this.accounts = accounts;
    this.packs = packs;
    this.moves = moves;
    this.handover = handover;
    this.clock = clock;
  }

  /**
   * @param evening on which it is arranged, for the two days after it
   */
  void arrange(Estate estate, Instant evening) {
    Person away = person(AWAY);
    handover.send(away, List.of(note(PhonePack.of(packs.pack(away)), evening)), evening);
    clock.goTo(evening.plus(Duration.ofMinutes(5)));
    LocalDate tomorrow = estate.dayOf(evening).plusDays(1);
    moves.moveWork(
        person(SUPERVISOR),
        away.id(),
        new Days(tomorrow, tomorrow.plusDays(1)),
        Absence.Kind.LEAVE,
        person(SUBSTITUTE).id());
  }

  private static Finished note(PhonePack pack, Instant at) {
    JsonNode courtyard = pack.json().path("courtyards").path(0);
    var draft =
        new CaptureDraft(
            new Chance(at.getEpochSecond()).id(at),
            pack.form("handover"),
            null,
            at.minusSeconds(60),
            at);
    draft.place(courtyard.path("id").asString(), "none", at);
    draft.answer("words", NOTE);
    return new Finished(at, draft.finish(), List.of());
  }

  private Person person(String loginName) {
    return accounts.findByLoginName(loginName).orElseThrow().person();
  }
}
