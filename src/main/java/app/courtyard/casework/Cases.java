package app.courtyard.casework;

import app.courtyard.live.EstateChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens cases and takes them further. Who may is for the caller to know; two who act at once never
 * overwrite each other.
 */
@Service
@Transactional
public class Cases {

  private final CaseRows rows;
  private final SpanRows spans;
  private final EstateChannel<CaseChange> channel;
  private final ApplicationEventPublisher events;

  Cases(
      CaseRows rows,
      SpanRows spans,
      EstateChannel<CaseChange> channel,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.spans = spans;
    this.channel = channel;
    this.events = events;
  }

  /** A case with its first line; its number is the next of the estate. */
  public UUID open(NewCase opened) {
    UUID id = CaseRows.newId();
    open(id, opened);
    return id;
  }

  /**
   * As above.
   *
   * @param id of what it follows
   */
  public void open(UUID id, NewCase opened) {
    CaseClocks clocks =
        CaseClocks.of(opened.kind(), opened.severity(), opened.spokenAt(), List.of());
    rows.insert(id, opened, clocks);
    TimelineEntry first =
        new TimelineEntry(
            CaseRows.newId(),
            new CaseAct.Open(opened.severity(), opened.ownerId(), opened.department()),
            opened.spokenAt(),
            opened.knownAt(),
            opened.takenBy(),
            null,
            null,
            opened.recordId(),
            opened.state());
    rows.add(opened.estateId(), id, first);
    spans.keep(opened.estateId(), id, CaseSpan.first(opened.spokenAt()));
    tell(opened.estateId(), id, first);
  }

  /**
   * @param seen the version that whoever decides has looked at; null: it does not matter
   * @throws CaseChanged when it has gone on since, with what happened; nothing is done then
   * @throws StepRefused when it cannot be done, or not so
   * @throws java.util.NoSuchElementException when there is no such case in the estate
   */
  public void take(UUID estate, UUID id, Deed deed, @Nullable Integer seen) {
    Locked locked = lock(estate, id, deed);
    CaseFile file = locked.file();
    List<TimelineEntry> timeline = rows.timeline(estate, id);
    if (seen != null && seen < file.version()) {
      throw new CaseChanged(file, since(timeline, file.version() - seen));
    }
    check(locked, timeline, deed);
    goTogether(locked, timeline, deed);
  }

  /**
   * What was done on site without a network, and may not fit any more what the desk has done
   * meanwhile: then it becomes a note on the case.
   *
   * @return whether it fitted
   */
  public boolean takeLate(UUID estate, UUID id, Deed deed) {
    Locked locked = lock(estate, id, deed);
    CaseFile file = locked.file();
    List<TimelineEntry> timeline = rows.timeline(estate, id);
    try {
      check(locked, timeline, deed);
      goTogether(locked, timeline, deed);
      return true;
    } catch (StepRefused refused) {
      go(
          file,
          timeline,
          new Deed(
              new CaseAct.Misfit(deed.act().step()),
              deed.by(),
              deed.words(),
              deed.at(),
              deed.knownAt(),
              deed.recordId()));
      return false;
    }
  }

  /**
   * Tells whoever is above of what has run out by now, each once.
   *
   * @return what is told now; empty where another server was faster
   */
  public List<Escalation> escalate(UUID estate, UUID id, Instant now) {
    Optional<CaseFile> found = rows.lock(estate, id);
    if (found.isEmpty() || !Standing.isEscalated(found.get().state(), found.get().kind())) {
      return List.of();
    }
    CaseFile file = found.get();
    List<TimelineEntry> timeline = rows.timeline(estate, id);
    List<Escalation> due =
        Standing.untold(clocks(file, timeline), file.knownAt(), timeline).stream()
            .filter(one -> !one.at().isAfter(now))
            .toList();
    List<TimelineEntry> grown = timeline;
    for (Escalation one : due) {
      CaseAct act = new CaseAct.Escalate(one.clock(), one.number(), one.level());
      grown = go(file, grown, new Deed(act, null, null, now, now, null));
    }
    return due;
  }

  /** What is open at places that go to another courtyard goes along. */
  public void goAlong(UUID estate, Collection<UUID> places, UUID courtyard) {
    rows.goAlong(estate, places, courtyard);
  }

  private CaseClocks clocks(CaseFile file, List<TimelineEntry> timeline) {
    return Standing.after(file, timeline, timeline.getLast()).clocks();
  }

  /**
   * A case with those that go on with it.
   *
   * @param linked those that go on in it
   * @param main in which it goes on, or is to go on from now; null: in none, or none that there is
   */
  private record Locked(CaseFile file, List<CaseFile> linked, @Nullable CaseFile main) {}

  /** All that a step may change, in one order: two who act at once never wait for each other. */
  private Locked lock(UUID estate, UUID id, Deed deed) {
    UUID to = deed.act() instanceof CaseAct.Link link ? link.to() : null;
    List<CaseFile> files = rows.lockTogether(estate, id, to);
    CaseFile file = files.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    UUID main = to == null ? file.linkedTo() : to;
    return new Locked(
        file,
        files.stream().filter(one -> id.equals(one.linkedTo())).toList(),
        files.stream().filter(one -> one.id().equals(main)).findFirst().orElse(null));
  }

  private static void check(Locked locked, List<TimelineEntry> timeline, Deed deed) {
    StepRules.check(locked.file(), timeline, deed);
    if (deed.act() instanceof CaseAct.Link && !mayLink(locked.file(), locked.main())) {
      throw new StepRefused(StepRefused.Why.LINK);
    }
  }

  static boolean mayLink(CaseFile file, @Nullable CaseFile to) {
    return to != null && !to.id().equals(file.id()) && file.kind().mayGoOnIn(to);
  }

  /** Those who told the same are answered together, and go along when it is linked in turn. */
  private void goTogether(Locked locked, List<TimelineEntry> timeline, Deed deed) {
    CaseFile file = locked.file();
    go(file, timeline, deed);
    switch (deed.act()) {
      case CaseAct.Answer answer ->
          locked.linked().stream()
              .filter(CaseFile::owesOwnResponse)
              .filter(one -> !deed.at().isBefore(one.closedAt()))
              .forEach(one -> go(one, rows.timeline(one.estateId(), one.id()), deed));
      case CaseAct.Link link ->
          locked
              .linked()
              .forEach(one -> go(one, rows.timeline(one.estateId(), one.id()), deed.wordless()));
      default -> {}
    }
    if (!locked.linked().isEmpty()) {
      rows.waitTogether(file.estateId(), file.id());
    }
    if (locked.main() != null) {
      rows.waitTogether(file.estateId(), locked.main().id());
      channel.tellAtCommit(file.estateId(), locked.main().id());
    }
  }

  private List<TimelineEntry> go(CaseFile file, List<TimelineEntry> timeline, Deed deed) {
    CaseState state =
        Moves.after(file.kind(), file.state(), deed.act().step()).orElse(file.state());
    TimelineEntry newest =
        new TimelineEntry(
            CaseRows.newId(),
            deed.act(),
            deed.at(),
            deed.knownAt(),
            deed.by(),
            null,
            deed.words(),
            deed.recordId(),
            state);
    rows.add(file.estateId(), file.id(), newest);
    List<TimelineEntry> grown = new ArrayList<>(timeline);
    grown.add(newest);
    rows.update(file, Standing.after(file, grown, newest));
    if (state.isOpen() != file.state().isOpen()) {
      CaseSpan last = spans.last(file.estateId(), file.id());
      spans.keep(file.estateId(), file.id(), last.after(state, deed.at()));
    }
    tell(file.estateId(), file.id(), newest);
    return grown;
  }

  private void tell(UUID estate, UUID id, TimelineEntry newest) {
    events.publishEvent(new CaseStepped(estate, id, newest));
    channel.tellAtCommit(estate, id);
  }

  /** The newest steps that could be overlooked, by their number. */
  private static List<TimelineEntry> since(List<TimelineEntry> timeline, int steps) {
    List<TimelineEntry> overlookable =
        timeline.stream().filter(entry -> !Standing.isAside(entry)).toList();
    return overlookable.subList(Math.max(0, overlookable.size() - steps), overlookable.size());
  }
}
