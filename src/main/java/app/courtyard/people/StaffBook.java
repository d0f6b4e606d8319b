package app.courtyard.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The on-site staff as it stands in the database; the rules stand with the team. */
@Service
public class StaffBook {

  private static final int AT_MOST = 1_000;

  private static final String COLUMNS =
      """
      select id, number, name, trade, department, post, superior_id, phone, left_at is not null as has_left
      from staff
      """;

  private final JdbcClient jdbc;

  StaffBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those who left come last. */
  public List<StaffMember> all(UUID estate) {
    return jdbc.sql(
            COLUMNS + " where estate_id = ? order by left_at is not null, trade, number limit ?")
        .params(estate, AT_MOST)
        .query(StaffBook::read)
        .list();
  }

  /** For a change: whoever comes second waits, and sees the first. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<StaffMember> findForChange(UUID estate, UUID id) {
    return jdbc.sql(COLUMNS + " where estate_id = ? and id = ? for update")
        .params(estate, id)
        .query(StaffBook::read)
        .optional();
  }

  public boolean hasNumber(UUID estate, String number, UUID except) {
    return jdbc.sql("select count(*) from staff where estate_id = ? and number = ? and id <> ?")
            .params(estate, number, except)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void save(UUID estate, StaffMember member, Instant now) {
    jdbc.sql(
            """
            insert into staff (estate_id, id, number, name, trade, department, post, superior_id, phone, left_at)
            values (:estate, :id, :number, :name, :trade, :department, :post, :superior, :phone, :left)
            on conflict (estate_id, id) do update set number = :number, name = :name, trade = :trade,
              department = :department, post = :post, superior_id = :superior, phone = :phone,
              left_at = case when cast(:left as timestamptz) is null then null
                else coalesce(staff.left_at, excluded.left_at) end
            """)
        .param("estate", estate)
        .param("id", member.id())
        .param("number", member.number())
        .param("name", member.name())
        .param("trade", member.trade().code())
        .param("department", member.department().code())
        .param("post", member.post())
        .param("superior", member.superiorId())
        .param("phone", member.phone())
        .param("left", member.left() ? Timestamp.from(now) : null)
        .update();
  }

  private static StaffMember read(ResultSet row, int number) throws SQLException {
    return new StaffMember(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("name"),
        Trade.of(row.getString("trade")),
        Department.of(row.getString("department")),
        row.getString("post"),
        row.getObject("superior_id", UUID.class),
        row.getString("phone"),
        row.getBoolean("has_left"));
  }
}
