package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/** The service centre behind the stories: its books, and the desk where labels are printed. */
class Office {

  private final PackagedApp app;

  Office(PackagedApp app) {
    this.app = app;
  }

  /** The one value that the books say; null where they say nothing. */
  String read(String sql, Object... parameters) {
    try (var db = app.database().getConnection();
        var statement = db.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      if (!statement.execute()) {
        return null;
      }
      var rows = statement.getResultSet();
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A checkpoint in a courtyard that the person answers for, where nothing is open; each number is
   * another one.
   */
  UUID checkpointOf(String loginName, int number) {
    return UUID.fromString(
        read(
            """
            select p.id from place p join estate e on e.id = p.estate_id
              join responsibility r on r.estate_id = p.estate_id and r.courtyard_id = p.courtyard_id
              join account a on a.id = r.account_id
            where a.login_name = ? and p.kind = 'checkpoint'
              and (now() at time zone e.time_zone)::date between r.from_day and coalesce(r.to_day, 'infinity')
              and not exists (select 1 from finding f where f.place_id = p.id and f.gone_at is null)
            order by p.code offset ? limit 1
            """,
            loginName,
            number));
  }

  /** A flat in a courtyard that the person answers for. */
  UUID unitOf(String loginName) {
    return UUID.fromString(
        read(
            """
            select p.id from place p join estate e on e.id = p.estate_id
              join responsibility r on r.estate_id = p.estate_id and r.courtyard_id = p.courtyard_id
              join account a on a.id = r.account_id
            where a.login_name = ? and p.kind = 'unit'
              and (now() at time zone e.time_zone)::date between r.from_day and coalesce(r.to_day, 'infinity')
            order by p.code, p.id limit 1
            """,
            loginName));
  }

  String nameOf(UUID place) {
    return read("select name from place where id = ?", place);
  }

  /** Issues a form that no build of the app knows, and has it filled in at a place. */
  void issue(String resource, String id, int version, UUID place) {
    try (var file = getClass().getResourceAsStream(resource)) {
      read(
          "insert into form (id, version, definition, issued_at) values (?, ?, ?::jsonb, now()) on conflict do nothing",
          id,
          version,
          new String(file.readAllBytes(), StandardCharsets.UTF_8));
      read("update place set form_id = ? where id = ?", id, place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phone does not know it yet, but nobody answers for the place's courtyard any more. */
  void takeAway(UUID place) {
    moveResponsibility(place, 10_000);
  }

  void giveBack(UUID place) {
    moveResponsibility(place, -10_000);
  }

  private void moveResponsibility(UUID place, int days) {
    read(
        "update responsibility set from_day = from_day + ? "
            + "where courtyard_id = (select courtyard_id from place where id = ?)",
        days,
        place);
  }

  void signIn(Page desk, String name) {
    signIn(desk, app, name);
  }

  /** At another server of the same service centre. */
  void signIn(Page desk, PackagedApp server, String name) {
    desk.navigate(server.url() + "/login");
    desk.locator(".demo-logins button")
        .filter(new Locator.FilterOptions().setHasText(name))
        .click();
    desk.waitForURL(url -> !url.contains("/login"));
  }

  /** Shows the desk what a phone could not send, as it lies among its downloads. */
  void showFile(Page desk, Download file) {
    desk.navigate(app.url() + "/held/import");
    try {
      desk.locator("vaadin-upload input[type=file]")
          .setInputFiles(
              new FilePayload(
                  file.suggestedFilename(), "application/zip", Files.readAllBytes(file.path())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The supervisor puts somebody else on duty for all of a person's day. */
  void moveTheDay(Page desk, String from, String to) {
    signIn(desk, "张华");
    desk.navigate(app.url() + "/roster?show=people");
    desk.locator("a.card").filter(new Locator.FilterOptions().setHasText(from)).click();
    desk.locator(".substitutes")
        .first()
        .locator("button")
        .filter(new Locator.FilterOptions().setHasText(to))
        .click();
    assertThat(desk.getByText("已交给 " + to + "。")).isVisible();
  }

  Path print(Page desk, UUID place) {
    desk.navigate(app.url() + "/labels/" + place);
    return desk.waitForDownload(() -> desk.getByText("下载 1 个标签").click()).path();
  }

  void replaceCode(Page desk, UUID place) {
    desk.navigate(app.url() + "/labels/" + place);
    desk.getByText("标签撕毁").click();
    desk.getByText("换成新码").click();
    desk.getByText("新码已生效").waitFor();
  }
}
