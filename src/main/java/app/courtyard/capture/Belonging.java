package app.courtyard.capture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** To which courtyard a record belongs that was made at no place. */
@Service
public class Belonging {

  private final JdbcClient jdbc;

  Belonging(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where what it is about lies: whoever answers there may see its pictures. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void to(@Nullable UUID courtyard, NewRecord record) {
    jdbc.sql("update record set courtyard_id = ? where estate_id = ? and id = ?")
        .params(courtyard, record.estate().id(), record.id())
        .update();
  }
}
