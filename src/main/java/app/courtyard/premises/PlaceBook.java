package app.courtyard.premises;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places as they stand in the database. */
@Repository
class PlaceBook {

  private final JdbcClient jdbc;

  PlaceBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The changes of an estate's tree come one after the other, an import's among them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(UUID estate) {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtext('estate-import'), hashtext(code)) from estate where id = ?")
        .param(estate)
        .query(row -> {});
  }

  /**
   * @param except the place that has it already; null: none
   */
  boolean isTaken(UUID estate, String code, @Nullable UUID except) {
    return jdbc.sql(
            "select exists (select from place where estate_id = ? and code = ? and id is distinct from cast(? as uuid))")
        .params(Arrays.asList(estate, code, except))
        .query(Boolean.class)
        .single();
  }

  /** The next free code under that of a place: 'HT-03-F7' under 'HT-03'. */
  String nextCode(UUID estate, UUID parent, PlaceDraft draft) {
    String letter =
        switch (draft.kind()) {
          case COURTYARD, BUILDING -> "";
          case UNIT -> "U";
          case SHOP -> "S";
          case FACILITY -> "F";
          case CHECKPOINT -> "P";
        };
    return jdbc.sql(
            """
            select k.code from place p
            cross join generate_series(1, 100000) n
            cross join lateral (select left(p.code, 30) || '-' || cast(? as text) || n as code) k
            where p.estate_id = ? and p.id = ?
              and not exists (select from place o where o.estate_id = p.estate_id and o.code = k.code)
            order by n limit 1
            """)
        .params(letter, estate, parent)
        .query(String.class)
        .single();
  }

  /** The last of what lies beside it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID add(UUID estate, @Nullable UUID parent, @Nullable UUID courtyard, PlaceDraft draft) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    List<@Nullable Object> values =
        new ArrayList<>(
            Arrays.asList(
                estate, id, parent, courtyard == null ? id : courtyard, draft.kind().code()));
    values.addAll(content(draft));
    values.addAll(Arrays.asList(estate, parent));
    jdbc.sql(
            """
            insert into place (estate_id, id, parent_id, courtyard_id, kind, code, name, form_id, status, type, latitude,
              longitude, sort)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (
              select coalesce(max(sort) + 1, 0) from place
              where estate_id = ? and parent_id is not distinct from cast(? as uuid)))
            """)
        .params(values)
        .update();
    return id;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void change(UUID estate, UUID place, PlaceDraft draft) {
    List<@Nullable Object> values = new ArrayList<>(content(draft));
    values.addAll(List.of(estate, place));
    jdbc.sql(
            """
            update place set code = ?, name = ?, form_id = ?, status = ?, type = ?, latitude = ?, longitude = ?
            where estate_id = ? and id = ?
            """)
        .params(values)
        .update();
  }

  private static List<@Nullable Object> content(PlaceDraft draft) {
    return Arrays.asList(
        draft.code(),
        draft.name(),
        draft.form(),
        draft.status() == null ? null : draft.status().code(),
        draft.type() == null ? null : draft.type().code(),
        draft.position() == null ? null : draft.position().latitude(),
        draft.position() == null ? null : draft.position().longitude());
  }

  /** A place and all that lies in it, closed ones too. */
  List<UUID> within(UUID estate, UUID place) {
    return within(estate, place, "true");
  }

  /** Without those that are closed. */
  List<UUID> openWithin(UUID estate, UUID place) {
    return within(estate, place, "closed_at is null");
  }

  private List<UUID> within(UUID estate, UUID place, String condition) {
    return jdbc.sql(
            """
            with recursive down(id) as (
              select cast(:place as uuid)
              union all
              select p.id from down join place p on p.estate_id = :estate and p.parent_id = down.id)
            select p.id from down join place p on p.estate_id = :estate and p.id = down.id where
            """
                + condition)
        .param("estate", estate)
        .param("place", place)
        .query(UUID.class)
        .list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void move(UUID estate, UUID place, UUID parent) {
    jdbc.sql("update place set parent_id = ? where estate_id = ? and id = ?")
        .params(parent, estate, place)
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void setCourtyard(UUID estate, Collection<UUID> places, UUID courtyard) {
    jdbc.sql(
            "update place set courtyard_id = ? where estate_id = ? and id = any (?) and courtyard_id <> ?")
        .params(courtyard, estate, places.toArray(UUID[]::new), courtyard)
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void close(UUID estate, Collection<UUID> places, Instant at) {
    jdbc.sql(
            "update place set closed_at = ? where estate_id = ? and id = any (?) and closed_at is null")
        .params(Timestamp.from(at), estate, places.toArray(UUID[]::new))
        .update();
  }

  /** With what was closed in the same go. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reopen(UUID estate, UUID place) {
    jdbc.sql(
            """
            update place set closed_at = null
            where estate_id = :estate and id = any (:within)
              and closed_at = (select closed_at from place where estate_id = :estate and id = :place)
            """)
        .param("estate", estate)
        .param("within", within(estate, place).toArray(UUID[]::new))
        .param("place", place)
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void setPicture(UUID estate, UUID place, @Nullable String sha256) {
    jdbc.sql("update place set picture_sha256 = ? where estate_id = ? and id = ?")
        .params(Arrays.asList(sha256, estate, place))
        .update();
  }
}
