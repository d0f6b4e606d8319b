package app.courtyard.capture;

import app.courtyard.form.Forms;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the pack: all that a person needs to work a day with no network, and nothing beyond their
 * reach.
 */
@Service
public class Packs {

  /** Members of the pack that features fill; empty until one does. */
  private static final List<String> SECTIONS =
      List.of(
          "routes",
          "tasks",
          "rounds",
          "findings",
          "returns",
          "cases",
          "earlier",
          "attention",
          "notices",
          "templates");

  private static final JsonMapper MAPPER = new JsonMapper();

  private final PackPlaces places;
  private final PackPeople people;
  private final Forms forms;
  private final HeldCaptures held;
  private final List<PackSection> sections;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  Packs(
      PackPlaces places,
      PackPeople people,
      Forms forms,
      HeldCaptures held,
      List<PackSection> sections,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.places = places;
    this.people = people;
    this.forms = forms;
    this.held = held;
    this.sections = sections;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /** JSON as in wire.ts; the same bytes as long as nothing changed. */
  @Transactional(readOnly = true)
  public byte[] pack(Person person) {
    Estate estate = estates.get(person.estate());
    var today = estate.dayOf(clock.instant());
    var who = new PackFor(person, responsibilities.reachOf(person, today), estate, today);
    Map<String, Object> pack = new LinkedHashMap<>();
    pack.put("courtyard", "pack");
    pack.put("person", person(person));
    pack.put("estate", estate(estate));
    pack.put("courtyards", places.courtyards(who.reach()));
    pack.put("places", places.places(who.reach()));
    pack.put("closed", places.closed(who.reach()));
    pack.put("retiredCodes", places.retiredCodes(who.reach()));
    pack.put("forms", forms.forPhones());
    SECTIONS.forEach(name -> pack.put(name, List.of()));
    sections.forEach(section -> pack.put(section.name(), section.content(who)));
    pack.put("staff", people.staff(estate));
    pack.put("contacts", people.contacts(estate));
    pack.put("held", held.of(person).stream().map(PackHeld::of).toList());
    return MAPPER.writeValueAsBytes(pack);
  }

  private static Map<String, Object> person(Person person) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", person.id());
    members.put("name", person.name());
    members.put("loginName", person.loginName());
    members.put("role", person.role().code());
    return members;
  }

  private static Map<String, Object> estate(Estate estate) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", estate.id());
    members.put("name", estate.name());
    members.put("timeZone", estate.timeZone().getId());
    return members;
  }
}
