package app.courtyard.demo;

import app.courtyard.capture.Delivery;
import app.courtyard.capture.Intake;
import app.courtyard.capture.Photos;
import app.courtyard.capture.Sender;
import app.courtyard.demo.Snapshots.Snapshot;
import app.courtyard.people.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hands captures and pictures in as a phone does, through the intake that takes everybody's. */
@Component
@Profile("demo")
class Handover {

  private final Intake intake;
  private final Photos photos;
  private final Phones phones;
  private final DemoClock clock;
  private final Set<String> handedIn = new HashSet<>();

  Handover(Intake intake, Photos photos, Phones phones, DemoClock clock) {
    this.intake = intake;
    this.photos = photos;
    this.phones = phones;
    this.clock = clock;
  }

  void send(Person person, List<Finished> captures, Instant at) {
    clock.goTo(at);
    Sender sender = phones.of(person, at);
    for (int from = 0; from < captures.size(); from += Intake.MOST_CAPTURES) {
      var batch = captures.subList(from, Math.min(captures.size(), from + Intake.MOST_CAPTURES));
      intake.take(sender, new Delivery(at, at), batch.stream().map(Finished::content).toList());
    }
    captures.stream()
        .flatMap(capture -> capture.photos().stream())
        .forEach(photo -> send(person, photo, at));
    phones.isEmpty(sender, at);
  }

  private void send(Person person, Snapshot photo, Instant at) {
    if (!handedIn.add(photo.sha256())) {
      return;
    }
    try {
      photos.keep(person, photo.sha256(), new ByteArrayInputStream(photo.bytes()), at);
    } catch (IOException e) {
      throw new UncheckedIOException("The disk is full, or " + e.getMessage(), e);
    }
  }
}
