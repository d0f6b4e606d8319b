package app.courtyard.form;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

  /**
   * Where a version comes from.
   *
   * @param by who issued it; null: it came with the app
   * @param builtIn the app's own version of these words; null: the company's words
   */
  record Origin(@Nullable UUID by, @Nullable Integer builtIn) {}

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

  /** The newest version of each form that is offered, by id. */
  public List<Form> current() {
    var withdrawn = withdrawn();
    return newestOfEach().filter(form -> !withdrawn.contains(form.id())).toList();
  }

  /**
   * What phones take along: one that was withdrawn is there for rounds that were planned with it,
   * but begins nowhere by itself.
   */
  public List<Form> forPhones() {
    var withdrawn = withdrawn();
    return newestOfEach()
        .map(form -> withdrawn.contains(form.id()) ? form.notOffered() : form)
        .toList();
  }

  private Stream<Form> newestOfEach() {
    return jdbc
        .sql("select id, max(version) as version from form group by id order by id")
        .query(Key.class)
        .list()
        .stream()
        .map(key -> find(key.id, key.version).orElseThrow());
  }

  private Set<String> withdrawn() {
    return jdbc.sql("select form_id from form_withdrawn").query(String.class).set();
  }

  /** One counter for what the app brings and what the company writes. */
  int nextVersion(String id) {
    return newest(id).map(form -> form.version() + 1).orElse(1);
  }

  /**
   * Answers are kept under the ids of their questions: one id means one kind of answer for ever.
   *
   * @throws WrongForm when an earlier version asked something of another type under the same id
   */
  void checkTypes(Form form) {
    for (int version = 1; version < form.version(); version++) {
      find(form.id(), version).stream()
          .flatMap(Form::questions)
          .forEach(
              before ->
                  form.question(before.id())
                      .ifPresent(
                          now ->
                              FormRules.demand(
                                  now.getClass() == before.getClass(),
                                  "form "
                                      + form.id()
                                      + ", question "
                                      + now.id()
                                      + ": was of another type once")));
    }
  }

  /**
   * From now on this version can be filled in. The same form again changes nothing.
   *
   * @throws IssuedFormDiffers when this version was issued with another content
   */
  @Transactional
  public void issue(Form form) {
    issue(form, new Origin(null, null));
  }

  @Transactional
  void issue(Form form, Origin origin) {
    jdbc.sql(
            """
            insert into form (id, version, definition, issued_at, issued_by, built_in)
            values (?, ?, ?::jsonb, ?, ?, ?)
            on conflict (id, version) do nothing
            """)
        .params(
            form.id(),
            form.version(),
            FormJson.write(form),
            clock.instant().atOffset(ZoneOffset.UTC),
            origin.by,
            origin.builtIn)
        .update();
    // Not from the cache: it must not keep what this transaction might yet take back.
    if (!form.equals(read(new Key(form.id(), form.version())))) {
      throw new IssuedFormDiffers(form);
    }
  }

  /** The newest words of the app that were issued or offered under this id; 0: none. */
  int newestBuiltIn(String id) {
    return jdbc.sql(
            """
            select greatest(
              (select coalesce(max(built_in), 0) from form where id = ?),
              (select coalesce(max(built_in), 0) from form_update where form_id = ?))
            """)
        .params(id, id)
        .query(Integer.class)
        .single();
  }

  /** What was issued with these words of the app. */
  Optional<Form> builtIn(String id, int builtIn) {
    return jdbc.sql("select id, version from form where id = ? and built_in = ?")
        .params(id, builtIn)
        .query(Key.class)
        .optional()
        .flatMap(key -> find(key.id, key.version));
  }

  /** The newest version is not the app's: somebody of the company wrote it. */
  boolean isOwn(String id) {
    return jdbc.sql("select built_in is null from form where id = ? order by version desc limit 1")
        .param(id)
        .query(Boolean.class)
        .optional()
        .orElse(false);
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
