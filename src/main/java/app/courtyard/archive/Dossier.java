package app.courtyard.archive;

import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import java.util.List;

/**
 * What a document says, before it is one.
 *
 * @param title the round's route, or the day
 * @param reader for whom it is made, and whose reach bounds the pictures
 * @param cut whether there was more than a document holds
 */
record Dossier(
    Estate estate, String title, Person reader, List<ArchivedRecord> records, boolean cut) {

  Dossier {
    records = List.copyOf(records);
  }
}
