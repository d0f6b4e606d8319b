package app.courtyard.form;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms of the company. What was issued under a version stays readable for ever, and stays as
 * it is.
 */
@Service
public class Forms {

  private record Key(String id, int version) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  // Safe to keep without end: a version never changes, and there are few.
  private final Map<Key, Form> issued = new ConcurrentHashMap<>();

  Forms(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Form> find(String id, int version) {
    return Optional.ofNullable(issued.computeIfAbsent(new Key(id, version), this::read));
  }

  public Optional<Form> newest(String id) {
    return jdbc.sql("select id, version from form where id = ? order by version desc limit 1")
        .param(id)
        .query(Key.class)
        .optional()
        .flatMap(key -> find(key.id, key.version));
  }

  /** The newest version of each form, by id. */
  public List<Form> current() {
    return jdbc
        .sql("select id, max(version) as version from form group by id order by id")
        .query(Key.class)
        .list()
        .stream()
        .map(key -> find(key.id, key.version).orElseThrow())
        .toList();
  }

  /**
   * From now on this version can be filled in. The same form again changes nothing.
   *
   * @throws IssuedFormDiffers when this version was issued with another content
   */
  @Transactional
  public void issue(Form form) {
    jdbc.sql(
            """
            insert into form (id, version, definition, issued_at) values (?, ?, ?::jsonb, ?)
            on conflict (id, version) do nothing
            """)
        .params(
            form.id(),
            form.version(),
            FormJson.write(form),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    // Not from the cache: it must not keep what this transaction might yet take back.
    if (!form.equals(read(new Key(form.id(), form.version())))) {
      throw new IssuedFormDiffers(form);
    }
  }

  private @Nullable Form read(Key key) {
    return jdbc.sql("select definition from form where id = ? and version = ?")
        .params(key.id, key.version)
        .query(String.class)
        .optional()
        .map(FormJson::read)
        .orElse(null);
  }
}
