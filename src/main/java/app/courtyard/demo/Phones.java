package app.courtyard.demo;

import app.courtyard.capture.Delivery;
import app.courtyard.capture.DeviceContacts;
import app.courtyard.capture.DeviceReport;
import app.courtyard.capture.Sender;
import app.courtyard.capture.UploadTokens;
import app.courtyard.people.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The phones that the demo's people carry: each says how it stands whenever it hands in. */
@Component
@Profile("demo")
class Phones {

  private static final String APP = "0.5.0";
  private static final long ROOMY = 9_400_000_000L;
  private static final long NEARLY_FULL = 14_000_000;
  private static final String IPHONE =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) Version/18.4 Mobile Safari/604.1";
  private static final String ANDROID =
      "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36";
  private static final Set<String> WITH_IPHONE = Set.of("liuyang", "sunli");

  /** Went on leave with something still on the phone. */
  private static final String KEEPS = "chenjing";

  private static final String CLEARED = "zhaolei";
  private static final String FULL = "sunli";

  private static final DeviceReport.Waiting NOTHING = new DeviceReport.Waiting(0, 0, null);

  private final UploadTokens tokens;
  private final DeviceContacts contacts;
  private final Set<UUID> known = new HashSet<>();

  Phones(UploadTokens tokens, DeviceContacts contacts) {
    this.tokens = tokens;
    this.contacts = contacts;
  }

  /** Whoever hands in from their own phone. */
  Sender of(Person person, Instant at) {
    UUID phone = named(person, "phone");
    if (known.add(phone)) {
      String browser = WITH_IPHONE.contains(person.loginName()) ? IPHONE : ANDROID;
      tokens.issue(person, phone, browser, at);
    }
    return new Sender(person, phone, null, List.of(), null);
  }

  /** All that was there is handed in. */
  void isEmpty(Sender sender, Instant at) {
    tell(sender, at, "store", NOTHING);
  }

  /** On the evening before today some of them are a worry to the supervisor. */
  void worry(Function<String, Person> people, Instant evening) {
    Sender keeps = of(people.apply(KEEPS), evening);
    var oldest = evening.minus(Duration.ofHours(27));
    tell(keeps, evening, "store", new DeviceReport.Waiting(4, 6, oldest));
    Sender cleared = of(people.apply(CLEARED), evening);
    tell(cleared, evening, "store", new DeviceReport.Waiting(2, 3, evening));
    tell(cleared, evening.plus(Duration.ofMinutes(9)), "store after", NOTHING);
  }

  private void tell(Sender sender, Instant at, String store, DeviceReport.Waiting waiting) {
    boolean full = sender.person().loginName().equals(FULL);
    contacts.note(
        sender,
        new Delivery(at, at),
        new DeviceReport(
            APP,
            full ? NEARLY_FULL : ROOMY,
            !full,
            named(sender.person(), store),
            waiting,
            List.of()));
  }

  private static UUID named(Person person, String what) {
    String name = person.id() + " " + what;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
