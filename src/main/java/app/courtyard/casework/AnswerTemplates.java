package app.courtyard.casework;

import app.courtyard.casework.TemplateRefused.Reason;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frequent answers of an estate: whoever follows cases uses them, whoever keeps them changes
 * them.
 */
@Service
@Transactional
public class AnswerTemplates {

  /** So many an estate may have: phones take all of them along. */
  static final int MOST = 100;

  /** What fits more closely comes first. */
  private static final Comparator<AnswerTemplate> CLOSEST =
      Comparator.comparing((AnswerTemplate one) -> one.topic() == null)
          .thenComparing(one -> one.state() == null);

  private final JdbcClient jdbc;
  private final Traces traces;

  AnswerTemplates(JdbcClient jdbc, Traces traces) {
    this.jdbc = jdbc;
    this.traces = traces;
  }

  /** All of the estate, by their titles. */
  @Transactional(readOnly = true)
  public List<AnswerTemplate> of(Person by) {
    by.mustBeAllowed(Permissions.FOLLOW_CASES);
    return jdbc.sql("select * from answer_template where estate_id = ? order by title, id")
        .param(by.estate())
        .query(AnswerTemplates::read)
        .list();
  }

  /** Those that fit all of some cases as they stand, the closest first. */
  @Transactional(readOnly = true)
  public List<AnswerTemplate> fitting(Person by, Collection<CaseFile> files) {
    return of(by).stream()
        .filter(one -> files.stream().allMatch(one::fits))
        .sorted(CLOSEST)
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<AnswerTemplate> find(Person by, UUID id) {
    return of(by).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * @param before how it stood when it was shown; null: a new one
   * @throws ChangedMeanwhile when it stands otherwise by now, with the present {@link
   *     AnswerTemplate}
   * @throws TemplateRefused when it cannot be so
   * @throws AccessDeniedException when they do not keep them, or there is no such one any more
   */
  public void save(Person by, @Nullable AnswerTemplate before, AnswerTemplate after) {
    by.mustBeAllowed(Permissions.KEEP_ANSWERS);
    check(after);
    if (before == null) {
      demand(count(by) < MOST, Reason.TOO_MANY);
    } else {
      mustStillBe(by, before);
    }
    try {
      jdbc.sql(
              """
              insert into answer_template (estate_id, id, title, words, topic, state) values (?, ?, ?, ?, ?, ?)
              on conflict (estate_id, id) do update
              set title = excluded.title, words = excluded.words, topic = excluded.topic, state = excluded.state
              """)
          .params(
              by.estate(),
              after.id(),
              after.title(),
              after.words(),
              after.topic(),
              after.state() == null ? null : after.state().code())
          .update();
    } catch (DuplicateKeyException taken) {
      throw new TemplateRefused(Reason.TITLE_TAKEN);
    }
    traces.note(by, before == null ? "answer-added" : "answer-changed", after.title());
  }

  /**
   * @param before how it stood when it was shown
   * @throws ChangedMeanwhile as when it is saved
   */
  public void remove(Person by, AnswerTemplate before) {
    by.mustBeAllowed(Permissions.KEEP_ANSWERS);
    mustStillBe(by, before);
    jdbc.sql("delete from answer_template where estate_id = ? and id = ?")
        .params(by.estate(), before.id())
        .update();
    traces.note(by, "answer-removed", before.title());
  }

  /** The usual ones of the trade, to begin with; those whose title there is already stay. */
  public void addUsual(Person by, Locale locale) {
    by.mustBeAllowed(Permissions.KEEP_ANSWERS);
    List<UsualAnswer> usual = UsualAnswer.all();
    for (UsualAnswer one : usual) {
      jdbc.sql(
              """
              insert into answer_template (estate_id, id, title, words, topic, state) values (?, ?, ?, ?, ?, ?)
              on conflict (estate_id, title) do nothing
              """)
          .params(
              by.estate(),
              UuidCreator.getTimeOrderedEpoch(),
              one.title().in(locale),
              one.words().in(locale),
              one.topic(),
              one.state() == null ? null : one.state().code())
          .update();
    }
    traces.note(by, "answers-begun", String.valueOf(usual.size()));
  }

  private void mustStillBe(Person by, AnswerTemplate before) {
    AnswerTemplate present =
        jdbc.sql("select * from answer_template where estate_id = ? and id = ? for update")
            .params(by.estate(), before.id())
            .query(AnswerTemplates::read)
            .optional()
            .orElseThrow(() -> new AccessDeniedException("No template " + before.id()));
    if (!present.equals(before)) {
      throw new ChangedMeanwhile(present);
    }
  }

  private int count(Person by) {
    return jdbc.sql("select count(*) from answer_template where estate_id = ?")
        .param(by.estate())
        .query(Integer.class)
        .single();
  }

  private static void check(AnswerTemplate template) {
    demand(!template.title().isEmpty(), Reason.TITLE_MISSING);
    demand(template.title().length() <= AnswerTemplate.MOST_TITLE, Reason.TITLE_TOO_LONG);
    demand(!template.words().isEmpty(), Reason.WORDS_MISSING);
    demand(template.words().length() <= AnswerTemplate.MOST_WORDS, Reason.WORDS_TOO_LONG);
  }

  private static void demand(boolean holds, Reason otherwise) {
    if (!holds) {
      throw new TemplateRefused(otherwise);
    }
  }

  private static AnswerTemplate read(ResultSet row, int number) throws SQLException {
    String state = row.getString("state");
    return new AnswerTemplate(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("words"),
        row.getString("topic"),
        state == null ? null : CaseState.of(state));
  }
}
