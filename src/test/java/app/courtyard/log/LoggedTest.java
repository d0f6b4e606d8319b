package app.courtyard.log;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.people.Person;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 海棠苑 with a route past 配电间 and 大堂, and a log that is still empty. */
@CourtyardTest
abstract class LoggedTest {

  private static final Instant NINE =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7200);

  @Autowired TestEstate estates;
  @Autowired TestWalk walk;
  @Autowired Log log;
  @Autowired LogOptions options;
  @Autowired LogFilling filling;
  @Autowired JdbcClient jdbc;

  TestEstate.Made made;
  UUID basement;
  UUID lobby;
  UUID route;

  @BeforeEach
  void an_estate_with_a_route() {
    made = estates.make();
    basement = made.haitang().checkpoint();
    lobby = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
    route = estates.route(made.id(), made.haitang(), "晨间公共区域巡查", basement, lobby);
  }

  /** The minute after nine. */
  static Instant at(int minute) {
    return NINE.plusSeconds(60L * minute);
  }

  TestWalk.Capture handIn(TestWalk.Capture capture) {
    walk.handIn(made.wangmin(), capture);
    return capture;
  }

  UUID started(int minute) {
    UUID round = UuidCreator.getTimeOrderedEpoch();
    handIn(walk.start(round, route, at(minute)));
    return round;
  }

  List<UUID> ids(Person person, LogFilter filter) {
    return log.page(person, filter, null, 50).stream().map(entry -> (UUID) entry.id()).toList();
  }

  List<UUID> found(String words) {
    return ids(made.zhanghua(), LogFilter.ALL.withWords(words));
  }

  LogEntry only(LogFilter filter) {
    return log.page(made.zhanghua(), filter, null, 2).getFirst();
  }

  static LogFilter filter(
      @Nullable Standing standing,
      @Nullable UUID courtyard,
      @Nullable UUID person,
      @Nullable UUID route,
      @Nullable EntryKind kind,
      @Nullable Outcome outcome) {
    return new LogFilter(standing, courtyard, person, route, kind, outcome, null, null, "");
  }
}
