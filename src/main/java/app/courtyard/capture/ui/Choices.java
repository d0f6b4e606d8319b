package app.courtyard.capture.ui;

import app.courtyard.capture.NamedPlace;
import app.courtyard.form.Form;
import app.courtyard.people.Person;
import app.courtyard.ui.EstateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What there is to choose from where a reason is settled; read when somebody wants to choose.
 *
 * @param forms those that something may be read as
 * @param newest version of a form
 */
record Choices(
    Supplier<List<NamedPlace>> places,
    Supplier<List<Person>> people,
    Supplier<List<Form>> forms,
    Function<String, Optional<Form>> newest,
    EstateTime time,
    ZoneId zone) {}
