package app.courtyard.roster;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.capture.Packs;
import app.courtyard.people.Days;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Role;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.plan.Planning;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 海棠苑 with two rounds a day, 王敏's; 李强 has 紫荆苑 with one, 陈静 nothing, 赵磊 leads others. */
@CourtyardTest
abstract class RosterTest {

  @Autowired TestEstate estates;
  @Autowired TestWalk walk;
  @Autowired Estates places;
  @Autowired Planning planning;
  @Autowired Responsibilities responsibilities;
  @Autowired Roster roster;
  @Autowired Moves moves;
  @Autowired Packs packs;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  TestEstate.Made made;
  Estate estate;
  LocalDate today;
  Days onlyToday;
  UUID morning;
  UUID evening;
  UUID elsewhere;
  UUID lobby;
  Person wangmin;
  Person liqiang;
  Person chenjing;
  Person zhanghua;
  Person zhaolei;

  @BeforeEach
  void an_estate_that_was_planned() {
    made = estates.make();
    estate = places.get(made.id());
    today = estate.dayOf(clock.instant());
    onlyToday = Days.only(today);
    wangmin = made.wangmin();
    liqiang = made.liqiang();
    zhanghua = made.zhanghua();
    chenjing = estates.account(made.id(), "chenjing", "陈静", Role.AMBASSADOR, zhanghua.id());
    zhaolei = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    lobby = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
    morning =
        estates.route(made.id(), made.haitang(), "晨间公共区域巡查", made.haitang().checkpoint(), lobby);
    evening = estates.route(made.id(), made.haitang(), "夜间巡查", made.haitang().checkpoint());
    elsewhere = estates.route(made.id(), made.zijing(), "紫荆苑巡查", made.zijing().checkpoint());
    planning.plan(estate);
  }

  UUID taskOf(UUID route, LocalDate day) {
    return jdbc.sql("select id from task where estate_id = ? and route_id = ? and day = ?")
        .params(made.id(), route, day)
        .query(UUID.class)
        .single();
  }

  UUID taskOf(UUID route) {
    return taskOf(route, today);
  }

  UUID holderOf(UUID task) {
    return jdbc.sql("select account_id from task where estate_id = ? and id = ?")
        .params(made.id(), task)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list()
        .getFirst();
  }

  JsonNode packOf(Person person) {
    return new JsonMapper().readTree(packs.pack(person));
  }

  static List<String> ids(JsonNode list) {
    return list.valueStream().map(each -> each.path("id").asString()).toList();
  }

  List<String> tracesOf(Person person) {
    return jdbc.sql("select what from trace where account_id = ? order by id")
        .param(person.id())
        .query(String.class)
        .list();
  }

  Instant now() {
    return clock.instant();
  }
}
