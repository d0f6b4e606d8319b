package app.courtyard.complaint;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CasePage;
import app.courtyard.form.Words;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import java.util.List;

/**
 * A complaint or suggestion in detail, as 《顾客投诉(建议)记录表》 has it (客户服务主管 duty 16).
 *
 * @param title its class of one or two levels
 * @param url where it is followed
 */
record RecordForm(Estate estate, Person reader, CasePage page, List<Words> title, String url) {

  CaseFile file() {
    return page.file();
  }
}
