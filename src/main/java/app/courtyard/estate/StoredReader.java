package app.courtyard.estate;

import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.form.Forms;
import app.courtyard.place.PlaceKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is stored of an estate, in one query a table. */
@Component
class StoredReader {

  private final JdbcClient jdbc;
  private final Forms forms;

  StoredReader(JdbcClient jdbc, Forms forms) {
    this.jdbc = jdbc;
    this.forms = forms;
  }

  Stored read(UUID estate) {
    return new Stored(
        places(estate),
        ids("select number, id from resident where estate_id = ?", estate),
        ids("select number, id from staff where estate_id = ?", estate),
        logins(),
        responsibilities(estate),
        routes(estate),
        checklists());
  }

  private Map<String, Stored.Place> places(UUID estate) {
    Map<String, Stored.Place> places = new HashMap<>();
    jdbc.sql("select code, id, kind, courtyard_id, form_id from place where estate_id = ?")
        .param(estate)
        .query(
            row -> {
              places.put(
                  row.getString("code"),
                  new Stored.Place(
                      row.getObject("id", UUID.class),
                      PlaceKind.of(row.getString("kind")),
                      row.getObject("courtyard_id", UUID.class),
                      row.getString("form_id")));
            });
    return places;
  }

  private Map<String, UUID> ids(String sql, UUID estate) {
    Map<String, UUID> ids = new HashMap<>();
    jdbc.sql(sql)
        .param(estate)
        .query(
            row -> {
              ids.put(row.getString(1), row.getObject(2, UUID.class));
            });
    return ids;
  }

  private Map<String, Stored.Login> logins() {
    Map<String, Stored.Login> logins = new HashMap<>();
    jdbc.sql("select login_name, id, estate_id from account")
        .query(
            row -> {
              logins.put(
                  row.getString(1),
                  new Stored.Login(row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
            });
    return logins;
  }

  private Map<Stored.Responsibility, UUID> responsibilities(UUID estate) {
    Map<Stored.Responsibility, UUID> ids = new HashMap<>();
    jdbc.sql(
            "select id, account_id, courtyard_id, from_day from responsibility where estate_id = ?")
        .param(estate)
        .query(
            row -> {
              ids.put(
                  new Stored.Responsibility(
                      row.getObject("account_id", UUID.class),
                      row.getObject("courtyard_id", UUID.class),
                      row.getObject("from_day", LocalDate.class)),
                  row.getObject("id", UUID.class));
            });
    return ids;
  }

  private Map<String, Stored.Route> routes(UUID estate) {
    Map<String, Stored.Route> routes = new HashMap<>();
    jdbc.sql("select code, id, courtyard_id from route where estate_id = ?")
        .param(estate)
        .query(
            row -> {
              routes.put(
                  row.getString(1),
                  new Stored.Route(row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
            });
    return routes;
  }

  /** By id and by title in both languages, as a workbook may name them. */
  private Map<String, String> checklists() {
    Map<String, String> ids = new HashMap<>();
    for (Form form : forms.current()) {
      if (form.kind() == FormKind.CHECKLIST) {
        List.of(form.title().zh(), form.title().en(), form.id())
            .forEach(name -> ids.put(name, form.id()));
      }
    }
    return ids;
  }
}
