package app.courtyard.capture;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Brings in at the desk what a phone wrote to a file because nothing else helped. It goes through
 * the intake as if it had been sent: what was here already stays as it is. Whoever brings it in
 * vouches that it is that person's, and may do so for those in whose name they may accept what is
 * held (docs/decisions/0016-brought-in-from-a-file.md).
 */
@Service
public class WaitingImport {

  /** Bytes of a file. */
  public static final long MOST_BYTES = 512L * 1024 * 1024;

  private final HeldReach reach;
  private final HeldChoices choices;
  private final BringingIn bringingIn;
  private final Traces traces;
  private final Clock clock;

  WaitingImport(
      HeldReach reach, HeldChoices choices, BringingIn bringingIn, Traces traces, Clock clock) {
    this.reach = reach;
    this.choices = choices;
    this.bringingIn = bringingIn;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * Puts a file aside, to be looked at and taken; whoever asked for it deletes it. Of one that is
   * too large not much more is read than there may be, and it is refused when it is looked at.
   */
  public Path putAside(InputStream content) throws IOException {
    Path path = Files.createTempFile("courtyard-waiting-", ".zip");
    try (var out = Files.newOutputStream(path)) {
      Limited.copy(content, out, MOST_BYTES);
      return path;
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /** In whose name they may bring something in. */
  public List<Person> people(Person by) {
    by.mustBeAllowed(Permissions.REVIEW);
    return choices.people(reach.of(by));
  }

  /**
   * What stands in a file, before anything of it is taken.
   *
   * @throws WaitingFileRefused when it is not such a file, is over a limit, or is of somebody in
   *     whose name this person may not act
   */
  public WaitingContent look(Person by, Path path) throws IOException {
    by.mustBeAllowed(Permissions.REVIEW);
    try (WaitingFile file = WaitingFile.open(path)) {
      Optional<WaitingAbout> about = file.about();
      return new WaitingContent(
          about.map(known -> person(by, known.person())).orElse(null),
          about.map(WaitingAbout::exportedAt).orElse(null),
          file.captureCount(),
          file.photos().size());
    }
  }

  /**
   * Takes in all of a file, captures first. Stopped in the middle it can be begun again: nothing
   * counts twice.
   *
   * @param person whose it is; the one whom the file names, where it does
   * @param name of the file, for the trace
   * @param progress hears how many captures and pictures are done
   * @return what came of each capture, in the order of the file
   * @throws WaitingFileRefused as above
   */
  public List<BroughtIn> take(Person by, UUID person, Path path, String name, IntConsumer progress)
      throws IOException {
    by.mustBeAllowed(Permissions.REVIEW);
    Person whose = person(by, person);
    try (WaitingFile file = WaitingFile.open(path)) {
      if (file.about().filter(known -> !known.person().equals(person)).isPresent()) {
        throw new AccessDeniedException("The file is of somebody else than " + whose.loginName());
      }
      traces.noteAbout(
          by,
          whose,
          "brought-in",
          Trace.Change.to("file", name),
          Trace.Change.to("records", file.captureCount()));
      return bringingIn.all(file, whose, by, clock.instant(), progress);
    }
  }

  private Person person(Person by, UUID account) {
    return choices
        .person(reach.of(by), account)
        .orElseThrow(() -> new WaitingFileRefused(WaitingFileRefused.Why.NOT_WITHIN_REACH));
  }
}
