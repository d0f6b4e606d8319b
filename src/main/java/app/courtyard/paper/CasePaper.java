package app.courtyard.paper;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CasePage;
import app.courtyard.form.Words;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import java.util.List;

/**
 * A case as it is printed.
 *
 * @param title what it is, in one or two words
 * @param url where it is followed
 */
record CasePaper(Estate estate, Person reader, CasePage page, List<Words> title, String url) {

  CaseFile file() {
    return page.file();
  }
}
