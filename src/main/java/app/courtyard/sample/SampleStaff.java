package app.courtyard.sample;

import app.courtyard.estate.Sheet;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * 38 guards, 30 cleaners, 9 technicians and 8 gardeners: a head of each trade, leads under them,
 * the rest in teams.
 */
final class SampleStaff {

  /** Telephone numbers of staff begin where residents' end. */
  private static final int FIRST_PHONE = 9_001;

  private final SampleRows rows;
  private final SampleNames names;

  SampleStaff(SampleRows rows, Random random) {
    this.rows = rows;
    this.names = new SampleNames(random);
  }

  void add() {
    trade("G", 38, 4, "秩序员", "秩序", "安管队长", "安管班长", "门岗", "巡逻岗", "监控岗", "车场岗");
    trade("C", 30, 3, "保洁员", "环境", "保洁主管", "保洁领班", "楼内保洁", "外围保洁", "车库保洁", "垃圾清运");
    trade("T", 9, 2, "技术员", "工程", "工程主管", "工程班长", "强电", "弱电", "给排水", "综合维修");
    trade("L", 8, 1, "绿化员", "环境", "绿化主管", "绿化班长", "养护", "修剪");
  }

  private void trade(
      String letter,
      int count,
      int leads,
      String trade,
      String department,
      String headPost,
      String leadPost,
      String... posts) {
    String head = letter + "01";
    add(head, trade, department, headPost, null);
    for (int i = 2; i <= count; i++) {
      boolean leading = i <= leads + 1;
      String superior = leading ? head : "%s%02d".formatted(letter, 2 + i % leads);
      add(
          "%s%02d".formatted(letter, i),
          trade,
          department,
          leading ? leadPost : posts[i % posts.length],
          superior);
    }
  }

  private void add(
      String number, String trade, String department, String post, @Nullable String superior) {
    rows.add(
        Sheet.STAFF,
        number,
        names.name(),
        trade,
        department,
        post,
        superior,
        SampleNames.phone(FIRST_PHONE + rows.count(Sheet.STAFF)));
  }
}
