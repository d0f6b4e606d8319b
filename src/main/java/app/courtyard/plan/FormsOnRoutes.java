package app.courtyard.plan;

import app.courtyard.form.FormUse;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The routes, of all estates, on which a form is asked: forms are the company's. */
@Component
class FormsOnRoutes implements FormUse {

  private final JdbcClient jdbc;

  FormsOnRoutes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Use> usesOf(String formId) {
    return jdbc.sql(
            """
            select estate.name || ' · ' || place.name || ' · ' || route.name as "where", 0 as places
            from route
            join estate on estate.id = route.estate_id
            join place on place.estate_id = route.estate_id and place.id = route.courtyard_id
            where route.closed_at is null
              and exists (select from present_stop stop
                          where stop.estate_id = route.estate_id and stop.route_id = route.id
                            and stop.form_id = ?)
            order by 1
            """)
        .param(formId)
        .query(Use.class)
        .list();
  }
}
