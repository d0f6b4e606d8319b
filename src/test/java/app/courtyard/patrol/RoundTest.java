package app.courtyard.patrol;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 海棠苑's morning round past three stops: 配电间, 大堂, 天台. */
@CourtyardTest
abstract class RoundTest {

  static final Instant NINE = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7200);

  @Autowired TestEstate estates;
  @Autowired TestWalk walk;
  @Autowired RoundList list;
  @Autowired RoundPages pages;
  @Autowired JdbcClient jdbc;

  TestEstate.Made made;
  UUID basement;
  UUID lobby;
  UUID roof;
  UUID route;
  UUID round;

  @BeforeEach
  void an_estate_with_a_route() {
    made = estates.make();
    basement = made.haitang().checkpoint();
    lobby = estates.checkpoint(made.id(), made.haitang(), "大堂", TestWalk.FORM);
    roof = estates.checkpoint(made.id(), made.haitang(), "天台", TestWalk.FORM);
    route = estates.route(made.id(), made.haitang(), "晨间公共区域巡查", basement, lobby, roof);
    round = UuidCreator.getTimeOrderedEpoch();
  }

  /** The minute after nine. */
  static Instant at(int minute) {
    return NINE.plusSeconds(60L * minute);
  }

  void handIn(TestWalk.Capture... captures) {
    walk.handIn(made.wangmin(), captures);
  }

  RoundRow row() {
    return list.find(made.zhanghua(), round).orElseThrow();
  }

  RoundPage page() {
    return pages.find(made.zhanghua(), round).orElseThrow();
  }
}
