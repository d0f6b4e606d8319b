package app.courtyard.attention;

import app.courtyard.TestEstate;
import app.courtyard.TestEstate.TestCourtyard;
import app.courtyard.attention.AttentionDesk.Beginning;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Residents and key-attention customers for tests. */
@TestComponent
public class TestAttention {

  private final AttentionDesk desk;
  private final JdbcClient jdbc;

  TestAttention(AttentionDesk desk, JdbcClient jdbc) {
    this.desk = desk;
    this.jdbc = jdbc;
  }

  /** 陈女士, who owns the courtyard's unit. */
  public UUID resident(TestEstate.Made estate, TestCourtyard courtyard) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql(
            """
            insert into resident (estate_id, id, number, unit_id, name, relation, phone)
            values (?, ?, ?, ?, '陈女士', 'owner', '13800005678')
            """)
        .params(estate.id(), id, "R-" + id.toString().substring(28), courtyard.unit())
        .update();
    return id;
  }

  /** 陈女士, as 张华 said, with no contact agreed. */
  public UUID begun(TestEstate.Made estate, TestCourtyard courtyard) {
    return begun(estate, courtyard, null);
  }

  public UUID begun(
      TestEstate.Made estate, TestCourtyard courtyard, @Nullable LocalDate nextContact) {
    return desk.begin(
        estate.zhanghua(),
        new Beginning(resident(estate, courtyard), "漏水三次没修好", null, nextContact));
  }

  /** The day that was agreed for the next contact has come and gone. */
  public void letDaysGoBy(TestEstate.Made estate, UUID attention, int days) {
    jdbc.sql("update attention set next_contact = next_contact - ? where estate_id = ? and id = ?")
        .params(days, estate.id(), attention)
        .update();
  }
}
