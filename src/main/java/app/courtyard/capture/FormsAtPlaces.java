package app.courtyard.capture;

import app.courtyard.form.FormUse;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places that have a form of their own, counted by courtyard. */
@Component
class FormsAtPlaces implements FormUse {

  private final JdbcClient jdbc;

  FormsAtPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Use> usesOf(String formId) {
    return jdbc.sql(
            """
            select estate.name || coalesce(' · ' || courtyard.name, '') as "where", count(*) as places
            from place
            join estate on estate.id = place.estate_id
            left join place courtyard
              on courtyard.estate_id = place.estate_id and courtyard.id = place.courtyard_id
            where place.form_id = ? and place.closed_at is null
            group by estate.name, courtyard.name
            order by 1
            """)
        .param(formId)
        .query(Use.class)
        .list();
  }
}
