package app.courtyard.estate;

import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.form.Forms;
import app.courtyard.form.Words;
import app.courtyard.place.PlaceKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Map<UUID, String> keys = new HashMap<>();
    Map<String, Words> titles = new HashMap<>();
    return new Stored(
        places(estate, keys),
        kept("select number, id, moved_out_at from resident where estate_id = ?", estate, keys),
        keyCustomers(estate),
        kept("select number, id, left_at from staff where estate_id = ?", estate, keys),
        logins(keys),
        responsibilities(estate),
        routes(estate, keys),
        stops(estate),
        checklists(estate, titles),
        new Names(keys, titles));
  }

  private Map<String, Stored.Place> places(UUID estate, Map<UUID, String> keys) {
    Map<String, Stored.Place> places = new HashMap<>();
    jdbc.sql(
            "select code, id, closed_at, kind, courtyard_id, form_id from place where estate_id = ?")
        .param(estate)
        .query(
            row -> {
              Stored.Kept kept =
                  new Stored.Kept(
                      row.getObject("id", UUID.class), row.getObject("closed_at") != null);
              keys.put(kept.id(), row.getString("code"));
              places.put(
                  row.getString("code"),
                  new Stored.Place(
                      kept,
                      PlaceKind.of(row.getString("kind")),
                      row.getObject("courtyard_id", UUID.class),
                      row.getString("form_id")));
            });
    return places;
  }

  private Map<String, Stored.Kept> kept(String sql, UUID estate, Map<UUID, String> keys) {
    Map<String, Stored.Kept> all = new HashMap<>();
    jdbc.sql(sql)
        .param(estate)
        .query(
            row -> {
              Stored.Kept kept =
                  new Stored.Kept(row.getObject(2, UUID.class), row.getObject(3) != null);
              keys.put(kept.id(), row.getString(1));
              all.put(row.getString(1), kept);
            });
    return all;
  }

  private Set<UUID> keyCustomers(UUID estate) {
    return new HashSet<>(
        jdbc.sql("select resident_id from attention where estate_id = ? and ended_at is null")
            .param(estate)
            .query(UUID.class)
            .list());
  }

  private Map<String, Stored.Login> logins(Map<UUID, String> keys) {
    Map<String, Stored.Login> logins = new HashMap<>();
    jdbc.sql("select login_name, id, closed_at, estate_id from account")
        .query(
            row -> {
              Stored.Kept kept =
                  new Stored.Kept(row.getObject(2, UUID.class), row.getObject(3) != null);
              keys.put(kept.id(), row.getString(1));
              logins.put(row.getString(1), new Stored.Login(kept, row.getObject(4, UUID.class)));
            });
    return logins;
  }

  private Map<Stored.Responsibility, Stored.Kept> responsibilities(UUID estate) {
    Map<Stored.Responsibility, Stored.Kept> ids = new HashMap<>();
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
                  new Stored.Kept(row.getObject("id", UUID.class), false));
            });
    return ids;
  }

  private Map<String, Stored.Route> routes(UUID estate, Map<UUID, String> keys) {
    Map<String, Stored.Route> routes = new HashMap<>();
    jdbc.sql(
            """
            select code, id, closed_at, courtyard_id, case when month_day is not null then weekdays end
            from route where estate_id = ?
            """)
        .param(estate)
        .query(
            row -> {
              Stored.Kept kept =
                  new Stored.Kept(row.getObject(2, UUID.class), row.getObject(3) != null);
              keys.put(kept.id(), row.getString(1));
              routes.put(
                  row.getString(1),
                  new Stored.Route(
                      kept, row.getObject(4, UUID.class), row.getObject(5, Integer.class)));
            });
    return routes;
  }

  private Set<Stored.Stop> stops(UUID estate) {
    return new HashSet<>(
        jdbc.sql(
                """
                select s.route_id, p.code as place from present_stop s
                  join place p on p.estate_id = s.estate_id and p.id = s.place_id
                where s.estate_id = ? and p.closed_at is not null
                """)
            .param(estate)
            .query(
                (row, number) ->
                    new Stored.Stop(row.getObject("route_id", UUID.class), row.getString("place")))
            .list());
  }

  /**
   * By id and by title in both languages, as a workbook may name them; one that was withdrawn, but
   * stands somewhere still, by its id.
   */
  private Map<String, String> checklists(UUID estate, Map<String, Words> titles) {
    Map<String, String> ids = new HashMap<>();
    List<Form> current =
        forms.current().stream().filter(form -> form.kind() == FormKind.CHECKLIST).toList();
    for (Form form : current) {
      List.of(form.title().zh(), form.title().en(), form.id())
          .forEach(name -> ids.put(name, form.id()));
    }
    for (Form form : current) {
      boolean clear =
          form.id().equals(ids.get(form.title().zh()))
              && form.id().equals(ids.get(form.title().en()));
      titles.put(form.id(), clear ? form.title() : Phrases.same(form.id()));
    }
    jdbc.sql(
            """
            select form_id from place where estate_id = :estate and form_id is not null
            union select form_id from present_stop where estate_id = :estate
            """)
        .param("estate", estate)
        .query(String.class)
        .list()
        .forEach(id -> ids.putIfAbsent(id, id));
    return ids;
  }
}
