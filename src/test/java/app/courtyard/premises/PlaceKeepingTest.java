package app.courtyard.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.capture.Packs;
import app.courtyard.inspection.Finding;
import app.courtyard.inspection.Findings;
import app.courtyard.patrol.RecordPages;
import app.courtyard.patrol.RoundPages;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Role;
import app.courtyard.place.Estates;
import app.courtyard.place.LabelSize;
import app.courtyard.place.LabelState;
import app.courtyard.place.Labels;
import app.courtyard.place.PlaceKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

@CourtyardTest
class PlaceKeepingTest {

  @Autowired TestEstate estates;
  @Autowired TestWalk walk;
  @Autowired PlaceKeeping keeping;
  @Autowired KeptPlaces places;
  @Autowired PlaceTree tree;
  @Autowired Labels labels;
  @Autowired WhatHangs whatHangs;
  @Autowired Packs packs;
  @Autowired RecordPages records;
  @Autowired RoundPages rounds;
  @Autowired Findings findings;
  @Autowired Responsibilities responsibilities;
  @Autowired Estates allEstates;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired Clock clock;

  TestEstate.Made made;
  UUID basement;
  UUID lobby;
  UUID route;

  @BeforeEach
  void an_estate_with_a_route_past_two_places() {
    made = estates.make();
    basement = made.haitang().checkpoint();
    lobby = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
    route = estates.route(made.id(), made.haitang(), "晨间巡查", basement, lobby);
  }

  @Test
  void a_place_that_was_added_is_on_the_phones_of_its_courtyard_with_a_code() {
    UUID added = keeping.add(made.admin(), made.haitang().building(), checkpoint("", "消防通道"));
    JsonNode onThePhone = onThePhone(made.wangmin(), added);
    assertThat(onThePhone.path("name").asString()).isEqualTo("消防通道");
    assertThat(onThePhone.path("short").asString()).hasSize(6);
    assertThat(onThePhone(made.liqiang(), added).isMissingNode()).isTrue();
    KeptPlace kept = kept(added);
    assertThat(kept.content().code()).isEqualTo("HT-1-P1");
    assertThat(kept.above()).extracting(KeptPlace.Above::name).containsExactly("海棠苑", "1 栋");
    assertThat(traces()).contains("place-added " + added);
  }

  @Test
  void what_may_not_lie_there_what_is_wrong_and_what_is_taken_is_refused() {
    UUID building = made.haitang().building();
    refused(() -> keeping.add(made.admin(), made.haitang().unit(), checkpoint("X", "门")));
    refused(() -> keeping.add(made.admin(), null, checkpoint("X", "门")));
    refused(() -> keeping.add(made.admin(), building, draft(PlaceKind.BUILDING, "X", "2 栋")));
    refused(
        () ->
            keeping.add(
                made.admin(),
                building,
                new PlaceDraft(PlaceKind.CHECKPOINT, "X", "门", "no.such.form", null, null, null)));
    refused(
        () ->
            keeping.add(
                made.admin(),
                building,
                new PlaceDraft(PlaceKind.SHOP, "X", "超市", null, null, PlaceType.LIFT, null)));
    assertThatThrownBy(
            () ->
                keeping.add(
                    made.admin(),
                    building,
                    new PlaceDraft(
                        PlaceKind.CHECKPOINT, "X", " ", null, null, null, new GeoPoint(91, 0))))
        .hasMessageContaining("NAME_MISSING")
        .hasMessageContaining("FORM_MISSING")
        .hasMessageContaining("POSITION_OUTSIDE");
    assertThatThrownBy(() -> keeping.add(made.admin(), building, checkpoint("ZJ-1", "门")))
        .isInstanceOf(CodeTaken.class);
  }

  @Test
  void who_changes_it_second_is_told_what_stands_there() {
    KeptPlace seen = kept(lobby);
    keeping.change(made.admin(), lobby, seen.revision(), named(seen, "一层大堂"));
    assertThatThrownBy(
            () -> keeping.change(made.admin(), lobby, seen.revision(), named(seen, "前厅")))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            meanwhile ->
                assertThat(meanwhile.present(KeptPlace.class).content().name()).isEqualTo("一层大堂"));
    assertThat(kept(lobby).past()).extracting(KeptPlace.Past::name).containsExactly("大堂");
  }

  @Test
  void a_record_keeps_the_name_that_the_place_had_when_it_was_made() {
    var before = walk.check(lobby, clock.instant().minusSeconds(5));
    walk.handIn(made.wangmin(), before);
    KeptPlace seen = kept(lobby);
    keeping.change(made.admin(), lobby, seen.revision(), named(seen, "一层大堂"));
    KeptPlace building = kept(made.haitang().building());
    keeping.change(made.admin(), building.id(), building.revision(), named(building, "1 座"));
    var after = walk.check(lobby, clock.instant());
    walk.handIn(made.wangmin(), after);
    assertThat(placeOf(made.zhanghua(), before.id())).isEqualTo("1 栋 大堂");
    assertThat(placeOf(made.zhanghua(), after.id())).isEqualTo("1 座 一层大堂");
    assertThat(wordsInTheLog(before.id())).contains("大堂").doesNotContain("一层");
  }

  @Test
  void a_moved_place_takes_what_is_open_along_and_leaves_what_was_seen() {
    var found = walk.check(lobby, clock.instant().minusSeconds(5), firstQuestion());
    walk.handIn(made.wangmin(), found);
    UUID round = UUID.randomUUID();
    walk.handIn(
        made.wangmin(),
        walk.start(round, route, clock.instant().minusSeconds(60)),
        walk.visit(round, basement, clock.instant().minusSeconds(30)));
    Person otherTeam = otherSupervisorOf(made.zijing(), made.liqiang());
    keeping.move(made.admin(), lobby, made.zijing().building());

    assertThat(placeOf(made.wangmin(), found.id())).isEqualTo("1 栋 大堂");
    assertThat(records.find(made.wangmin(), found.id()).orElseThrow().courtyard()).isEqualTo("海棠苑");
    assertThat(records.find(made.liqiang(), found.id())).isEmpty();
    assertThat(records.find(otherTeam, found.id())).isEmpty();
    assertThat(courtyardInTheLog(found.id())).isEqualTo(made.haitang().id());
    assertThat(open(made.wangmin())).isEmpty();
    assertThat(open(made.liqiang())).extracting(Finding::place).containsExactly(lobby);

    assertThat(stopsNow()).containsExactly(basement);
    assertThat(rounds.find(made.zhanghua(), round).orElseThrow().stops()).hasSize(2);
    assertThat(onThePhone(made.liqiang(), lobby).isMissingNode()).isFalse();
    assertThat(onThePhone(made.wangmin(), lobby).isMissingNode()).isFalse();
    assertThat(kept(lobby).past()).extracting(KeptPlace.Past::where).containsExactly("海棠苑 1 栋");
  }

  @Test
  void who_does_not_know_yet_that_a_place_was_moved_loses_nothing() {
    UUID round = UUID.randomUUID();
    walk.handIn(made.wangmin(), walk.start(round, route, clock.instant().minusSeconds(60)));
    Instant before = clock.instant().minusSeconds(30);
    keeping.move(made.admin(), lobby, made.zijing().building());
    var early = walk.visit(round, lobby, before, firstQuestion());
    var late = walk.finding(lobby, clock.instant(), "minor", "灯不亮");
    walk.handIn(made.wangmin(), early, late);
    assertThat(records.find(made.wangmin(), early.id())).isPresent();
    assertThat(open(made.liqiang())).hasSize(2);
    aWeekAgo();
    assertThat(walk.send(made.wangmin(), walk.check(lobby, clock.instant())).state().code())
        .isEqualTo("held");
    assertThat(onThePhone(made.wangmin(), lobby).isMissingNode()).isTrue();
    walk.handIn(made.liqiang(), walk.check(lobby, clock.instant()));
  }

  @Test
  void a_building_takes_everything_in_it_along() {
    UUID route = estates.route(made.id(), made.haitang(), "只走大堂", lobby);
    keeping.move(made.admin(), made.haitang().building(), made.zijing().id());
    assertThat(
            List.of(
                kept(lobby).courtyard(),
                kept(basement).courtyard(),
                kept(made.haitang().unit()).courtyard()))
        .containsOnly(made.zijing().id());
    assertThat(closed("route", route)).isTrue();
    refused(() -> keeping.move(made.admin(), made.zijing().id(), made.haitang().id()));
    refused(() -> keeping.move(made.admin(), made.zijing().unit(), made.haitang().id()));
  }

  @Test
  void one_is_told_what_hangs_on_a_place_before_it_ends() {
    walk.handIn(made.wangmin(), walk.check(lobby, clock.instant(), firstQuestion()));
    walk.handIn(made.wangmin(), walk.start(UUID.randomUUID(), route, clock.instant()));
    resident(made.haitang().unit());
    Hanging hanging = whatHangs.on(made.admin(), made.haitang().building());
    assertThat(hanging.places()).isEqualTo(3);
    assertThat(hanging.routes()).singleElement().matches(passing -> passing.ends());
    assertThat(hanging.rounds()).isEqualTo(1);
    assertThat(hanging.findings()).isEqualTo(1);
    assertThat(hanging.residents()).isEqualTo(1);
    assertThat(whatHangs.on(made.admin(), lobby).routes())
        .singleElement()
        .matches(passing -> passing.left() == 1);
  }

  @Test
  void a_closed_place_is_asked_for_no_more_and_what_comes_from_there_is_kept() {
    var found = walk.check(lobby, clock.instant().minusSeconds(5), firstQuestion());
    UUID round = UUID.randomUUID();
    walk.handIn(made.wangmin(), found, walk.start(round, route, clock.instant().minusSeconds(60)));
    keeping.close(made.admin(), lobby);
    assertThat(stopsNow()).containsExactly(basement);
    JsonNode pack = pack(made.wangmin());
    assertThat(in(pack.path("places"), lobby).isMissingNode()).isTrue();
    assertThat(in(pack.path("closed"), lobby).path("name").asString()).isEqualTo("大堂");
    assertThat(pack.path("rounds").get(0).path("version").asInt()).isEqualTo(1);
    assertThat(open(made.wangmin())).isEmpty();
    walk.handIn(made.wangmin(), walk.visit(round, lobby, clock.instant()));
    assertThat(placeOf(made.zhanghua(), found.id())).isEqualTo("1 栋 大堂");

    keeping.reopen(made.admin(), lobby);
    assertThat(onThePhone(made.wangmin(), lobby).isMissingNode()).isFalse();
    assertThat(open(made.wangmin())).hasSize(1);
    assertThat(stopsNow()).as("routes stay as they are").containsExactly(basement);
  }

  @Test
  void what_was_closed_in_one_go_is_opened_in_one_go() {
    keeping.close(made.admin(), lobby);
    keeping.close(made.admin(), made.haitang().building());
    assertThat(closed("route", route)).isTrue();
    refused(() -> keeping.reopen(made.admin(), basement));
    refused(() -> keeping.add(made.admin(), made.haitang().building(), checkpoint("", "门")));
    keeping.reopen(made.admin(), made.haitang().building());
    assertThat(kept(basement).isOpen()).isTrue();
    assertThat(kept(lobby).isOpen()).isFalse();
  }

  @Test
  void the_tree_is_seen_within_reach_and_changed_by_those_who_keep_it() {
    assertThat(tree.level(made.admin(), null, null, 0, 50)).hasSize(2);
    Person supervisor = otherSupervisorOf(made.zijing(), made.liqiang());
    assertThat(tree.level(supervisor, null, null, 0, 50))
        .extracting(TreeEntry::name)
        .containsExactly("紫荆苑");
    assertThat(tree.search(supervisor, "栋 配电", 0, 50)).hasSize(1);
    assertThat(tree.search(made.admin(), "ht-1-101", 0, 50)).hasSize(1);
    assertThat(tree.search(made.admin(), "%", 0, 50)).isEmpty();
    assertThat(places.find(supervisor, lobby)).isEmpty();
    assertThat(places.find(estates.make().admin(), lobby)).isEmpty();
    refused(() -> tree.level(made.wangmin(), null, null, 0, 50));
    for (Person other : List.of(made.zhanghua(), made.wangmin(), estates.make().admin())) {
      refused(() -> keeping.add(other, made.haitang().building(), checkpoint("", "门")));
      refused(() -> keeping.change(other, lobby, 1, checkpoint("L", "门")));
      refused(() -> keeping.move(other, lobby, made.haitang().id()));
      refused(() -> keeping.close(other, lobby));
      refused(() -> keeping.reopen(other, lobby));
    }
  }

  @Test
  void a_label_that_is_said_to_be_torn_is_due_until_it_is_printed() {
    labels.print(made.admin(), List.of(lobby), LabelSize.SMALL);
    assertThat(state(lobby)).isEqualTo(LabelState.PRINTED);
    walk.handIn(made.wangmin(), byHand(lobby, "相机扫不了"));
    assertThat(state(lobby)).isEqualTo(LabelState.PRINTED);
    walk.handIn(made.wangmin(), byHand(lobby, "Label torn or missing"));
    assertThat(state(lobby)).isEqualTo(LabelState.WORN);
    labels.print(made.admin(), List.of(lobby), LabelSize.SMALL);
    assertThat(state(lobby)).isEqualTo(LabelState.PRINTED);
    keeping.close(made.admin(), lobby);
    assertThat(labels.find(made.admin(), lobby)).isEmpty();
  }

  private TestWalk.Capture byHand(UUID place, String reason) {
    Instant now = clock.instant();
    var capture = walk.check(place, now).at(place, "hand");
    return capture.because(reason);
  }

  private LabelState state(UUID place) {
    return labels.find(made.admin(), place).orElseThrow().state();
  }

  private static void refused(Runnable action) {
    assertThatThrownBy(action::run).isInstanceOf(AccessDeniedException.class);
  }

  private static PlaceDraft draft(PlaceKind kind, String code, String name) {
    return new PlaceDraft(kind, code, name, null, null, null, null);
  }

  private static PlaceDraft checkpoint(String code, String name) {
    return new PlaceDraft(
        PlaceKind.CHECKPOINT, code, name, TestWalk.FORM, null, null, new GeoPoint(22.6, 114.05));
  }

  private static PlaceDraft named(KeptPlace place, String name) {
    PlaceDraft before = place.content();
    return new PlaceDraft(
        before.kind(), before.code(), name, before.form(), before.status(), before.type(), null);
  }

  private KeptPlace kept(UUID place) {
    return places.find(made.admin(), place).orElseThrow();
  }

  private String firstQuestion() {
    return jdbc.sql(
            "select definition #>> '{sections,0,questions,0,id}' from form where id = ? order by version desc limit 1")
        .param(TestWalk.FORM)
        .query(String.class)
        .single();
  }

  private String placeOf(Person by, UUID record) {
    return records.find(by, record).orElseThrow().visit().place();
  }

  private String wordsInTheLog(UUID record) {
    return jdbc.sql("select words from log_entry where id = ?")
        .param(record)
        .query(String.class)
        .single();
  }

  private UUID courtyardInTheLog(UUID record) {
    return jdbc.sql("select courtyard_id from log_entry where id = ?")
        .param(record)
        .query(UUID.class)
        .single();
  }

  private List<Finding> open(Person person) {
    return findings.open(responsibilities.reachOf(person, today()));
  }

  private LocalDate today() {
    return allEstates.get(made.id()).dayOf(clock.instant());
  }

  private JsonNode pack(Person person) {
    return json.readTree(packs.pack(person));
  }

  private JsonNode onThePhone(Person person, UUID place) {
    return in(pack(person).path("places"), place);
  }

  private static JsonNode in(JsonNode list, UUID id) {
    return list.valueStream()
        .filter(each -> each.path("id").asString().equals(id.toString()))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private List<UUID> stopsNow() {
    return jdbc.sql(
            "select place_id from present_stop where estate_id = ? and route_id = ? order by position")
        .params(made.id(), route)
        .query(UUID.class)
        .list();
  }

  private boolean closed(String table, UUID id) {
    return jdbc.sql("select closed_at is not null from " + table + " where id = ?")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  private void aWeekAgo() {
    jdbc.sql("update place_past set until = until - interval '7 days' where estate_id = ?")
        .param(made.id())
        .update();
  }

  private void resident(UUID unit) {
    jdbc.sql(
            "insert into resident (estate_id, id, number, unit_id, name, relation) values (?, ?, 'R1', ?, '王先生', 'owner')")
        .params(made.id(), UUID.randomUUID(), unit)
        .update();
  }

  private Person otherSupervisorOf(TestEstate.TestCourtyard courtyard, Person ambassador) {
    Person supervisor = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    jdbc.sql("update account set superior_id = ? where id = ?")
        .params(supervisor.id(), ambassador.id())
        .update();
    return supervisor;
  }

  private List<String> traces() {
    return jdbc.sql("select what || ' ' || subject from trace where estate_id = ?")
        .param(made.id())
        .query(String.class)
        .list();
  }
}
