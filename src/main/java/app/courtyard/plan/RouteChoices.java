package app.courtyard.plan;

import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.form.Forms;
import app.courtyard.people.Person;
import app.courtyard.place.PlaceKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a route can be made of: places, the checklists that fit them, people. */
@Service
@Transactional(readOnly = true)
public class RouteChoices {

  private final JdbcClient jdbc;
  private final Forms forms;
  private final RouteCatalogue catalogue;

  RouteChoices(JdbcClient jdbc, Forms forms, RouteCatalogue catalogue) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.catalogue = catalogue;
  }

  /**
   * A place that a route may pass.
   *
   * @param parent the building it belongs to; null: it stands by itself
   * @param where the building's name; empty without one
   * @param form what is filled in there anyway
   * @param closed only shown where a route passes it already
   */
  public record Site(
      UUID id,
      @Nullable UUID parent,
      PlaceKind kind,
      String name,
      String where,
      @Nullable String form,
      boolean closed) {

    public String path() {
      return where.isEmpty() ? name : where + " " + name;
    }

    /**
     * Checklists of a stop fit what has none of its own; others name the kinds at which they do.
     */
    public boolean takes(Form checklist) {
      boolean stop =
          checklist.at() == null && (kind == PlaceKind.CHECKPOINT || kind == PlaceKind.FACILITY);
      return checklist.kind() == FormKind.CHECKLIST
          && (stop
              || checklist.id().equals(form)
              || checklist.at() != null && checklist.at().contains(kind));
    }
  }

  /** Somebody who walks rounds. */
  public record Walker(UUID id, String name) {}

  /**
   * In the order of the tree.
   *
   * @throws AccessDeniedException when the courtyard is out of reach
   */
  public List<Site> sites(Person by, UUID courtyard) {
    if (!catalogue.reachOf(by).covers(courtyard)) {
      throw new AccessDeniedException(by.loginName() + " does not reach " + courtyard);
    }
    return jdbc.sql(
            """
            select p.id, b.id as parent, p.kind, p.name, b.name as building, p.form_id, p.closed_at is not null as closed
            from place p
            left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
            where p.estate_id = ? and p.courtyard_id = ? and p.kind <> 'courtyard'
            order by coalesce(b.sort, p.sort), coalesce(b.code, p.code), b.id is not null, p.sort, p.code
            """)
        .params(by.estate(), courtyard)
        .query(
            (row, number) ->
                new Site(
                    row.getObject("id", UUID.class),
                    row.getObject("parent", UUID.class),
                    PlaceKind.of(row.getString("kind")),
                    row.getString("name"),
                    row.getString("building") == null ? "" : row.getString("building"),
                    row.getString("form_id"),
                    row.getBoolean("closed")))
        .list();
  }

  /** The newest version of each checklist. */
  public List<Form> checklists() {
    return forms.current().stream().filter(form -> form.kind() == FormKind.CHECKLIST).toList();
  }

  /** Ambassadors and supervisors of the estate, by name. */
  public List<Walker> walkers(Person by) {
    catalogue.reachOf(by);
    return jdbc.sql(
            """
            select id, name from account
            where estate_id = ? and closed_at is null and role in ('ambassador', 'supervisor')
            order by role, name, login_name
            """)
        .param(by.estate())
        .query(Walker.class)
        .list();
  }
}
