package app.courtyard.capture;

import app.courtyard.place.Estate;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Staff on site, and whom to call: workplaces' telephones, no residents'. */
@Component
class PackPeople {

  /** As in wire.ts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Staff(
      UUID id,
      String name,
      String trade,
      String department,
      @Nullable String post,
      @Nullable UUID superior) {}

  /** As in wire.ts. */
  record Contact(String department, String name, String phone) {}

  private final JdbcClient jdbc;

  PackPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Staff> staff(Estate estate) {
    return jdbc.sql(
            """
            select id, name, trade, department, post, superior_id as superior from staff
            where estate_id = ? and left_at is null
            order by trade, number
            """)
        .param(estate.id())
        .query(Staff.class)
        .list();
  }

  /** The control centre first, then the leads of the departments, then the service centre. */
  List<Contact> contacts(Estate estate) {
    List<Contact> contacts = new ArrayList<>();
    if (estate.controlCentrePhone() != null) {
      contacts.add(new Contact("control_centre", estate.name(), estate.controlCentrePhone()));
    }
    contacts.addAll(
        jdbc.sql(
                """
                select department, name, phone from account
                where estate_id = ? and role = 'department_lead' and closed_at is null
                  and department is not null and phone is not null
                order by department, login_name
                """)
            .param(estate.id())
            .query(Contact.class)
            .list());
    if (estate.servicePhone() != null) {
      contacts.add(new Contact("service", estate.name(), estate.servicePhone()));
    }
    return contacts;
  }
}
