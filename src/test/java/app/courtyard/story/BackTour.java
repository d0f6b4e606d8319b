package app.courtyard.story;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.UUID;

/** Through what came back from the supervisor, what is taken back, and what is handed over. */
class BackTour extends Tour {

  private static final String CARD = "a[href^='/field/return/']";

  private final String loginName;

  BackTour(PackagedApp app, Page page, String language, Onlooker onlooker) {
    super(app, page, language, onlooker);
    this.loginName = language.equals("zh") ? "wangmin" : "liqiang";
  }

  /** Goes on after a round that was walked with the same phone. */
  void walk() {
    go("/field/outbox", "h1");
    page.waitForCondition(() -> rounds() > 0);
    UUID round =
        UUID.fromString(
            read(
                "select id from round where finished_at is not null and account_id = (select id from account "
                    + "where login_name = ?) order by started_at desc limit 1"));
    UUID record =
        UUID.fromString(
            new Office(app)
                .read(
                    "select id from record where task_id = ? and fails > 0 order by captured_at limit 1",
                    round));
    sendBack(null, round, null, language.equals("zh") ? "漏了几个点，请补走" : "Some stops were missed");
    sendBack(
        record,
        round,
        new Office(app)
            .read(
                "select key from record, jsonb_each(answers) where id = ? and value ->> 'verdict' = 'fail' limit 1",
                record),
        language.equals("zh") ? "按键是哪一楼的？" : "On which floor is that key?");
    go("/field", CARD);
    see("today-returned");
    page.locator(CARD).nth(1).click();
    await(".marked");
    see("return");
    page.locator(".foot .btn").first().click();
    page.waitForURL("**/draft/**");
    await("textarea");
    page.locator(".foot .btn.main").click();
    await("[aria-invalid=true], [invalid]");
    see("return-answer");
    go("/field", CARD);
    page.locator(CARD).nth(1).click();
    await(".marked");
    page.locator(".foot .btn.main").click();
    await(".question.marked");
    see("correction");
    go("/field", CARD);
    page.locator(CARD).first().click();
    await(".foot .btn.main");
    see("return-round");
    takeBack(record);
    handOver();
  }

  private void takeBack(UUID record) {
    go("/field/outbox/" + record, ".scroll .btn.quiet");
    page.locator(".scroll .btn.quiet").click();
    page.waitForURL("**/draft/**");
    await(".choices [role=radio]");
    see("void");
    page.locator(".choices [role=radio]").first().click();
    page.locator(".foot .btn.main").click();
    page.waitForURL("**/outbox/**");
    await(".note.calm");
    see("voided");
  }

  private void handOver() {
    look("handover-where", "/field/handover", "button.card");
    page.locator("button.card").first().click();
    page.waitForURL("**/draft/**");
    await("textarea");
    see("handover");
  }

  private long rounds() {
    return Long.parseLong(
        read(
            "select count(*) from round where finished_at > now() - interval '1 hour' and account_id = "
                + "(select id from account where login_name = ?)"));
  }

  private String read(String sql) {
    return new Office(app).read(sql, loginName);
  }

  private void sendBack(UUID record, UUID round, String question, String words) {
    try (var db = app.database().getConnection();
        var insert =
            db.prepareStatement(
                """
                insert into review (estate_id, id, record_id, round_id, question, verdict, words, account_id, at)
                select estate_id, gen_random_uuid(), ?, ?, ?, 'returned', ?, id, now()
                from account where login_name = 'zhanghua'
                """)) {
      insert.setObject(1, record);
      insert.setObject(2, round);
      insert.setString(3, question);
      insert.setString(4, words);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
