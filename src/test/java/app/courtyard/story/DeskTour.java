package app.courtyard.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;

/** Through the pages of the desk: a supervisor's, then an administrator's. */
class DeskTour extends Tour {

  DeskTour(PackagedApp app, Page page, String language, Onlooker onlooker) {
    super(app, page, language, onlooker);
  }

  void walk() {
    look("login", "/login", ".demo-logins button");
    look("login-wrong", "/login?error", "[role=alert]");
    signIn("zhanghua", "h1");
    look("rounds", "/rounds", "a[href^='rounds/']");
    // The newest one is the phone's tour, with its pictures on their way still.
    page.locator("a[href^='rounds/']").nth(2).click();
    await(".detail h1");
    see("rounds-round");
    sentBack();
    log();
    cases();
    requests();
    inventory();
    weekly();
    reports();
    attention();
    look("held", "/held", "a.held-card");
    held();
    new BroughtInTour(this).walk();
    roster();
    routes();
    people();
    phones();
    look("labels", "/labels", "a[href^='labels/']");
    page.locator(".chips > button").first().click();
    await(".chips > [aria-pressed='true']");
    see("labels-due");
    page.locator("a[href^='labels/']").first().click();
    await("h1.title, .bar h1");
    see("label");
    look("desk-me", "/me", "main h1");
    look("more", "/more", "main h1");
    look("password", "/password", "vaadin-password-field");
    look("welcome", "/welcome", "main h1");
    look("supervisor-today", "/field", "h1:has-text('张华')");
    estate();
    nothingToDo();
    cleared();
  }

  /** One line of the round that is open. */
  private void sentBack() {
    page.locator(".answers summary").first().click();
    page.locator(".answer-line .send-back button").first().click();
    await(".answer-line vaadin-text-area");
    see("round-send-back");
    page.locator(".answer-line textarea").fill("Where exactly? 具体在哪里？");
    page.locator(".answer-line .btn.danger").click();
    await(".verdict-card");
    see("round-returned");
    look("my-work-none", "/my-work", "h1");
  }

  private void log() {
    look("log", "/log?show=all&kind=finding", "a[href^='records/']");
    page.locator("nav.filters button").click();
    await(".filter-panel .btn.main");
    see("log-filters");
  }

  /** One is taken in, answered, and passed on. */
  private void cases() {
    look("cases-new", "/cases/new", ".intake");
    page.locator(".intake vaadin-combo-box input").fill("海棠苑 1 栋 101");
    page.locator("vaadin-combo-box-item").first().click();
    choose(0, 4);
    choose(1, 0);
    page.locator(".intake textarea").fill("楼上中午一直在打墙，老人没法午睡。");
    see("cases-new-filled");
    button("cases.take").click();
    await(".case-facts");
    see("case");
    button("cases.other-steps").click();
    await(".case-steps .choices");
    see("case-steps");
    button("cases.do.answer").last().click();
    await(".step-form textarea");
    button("cases.means.telephone").click();
    page.locator(".step-form textarea").fill("已联系施工队，12 点后停工。");
    see("case-answer");
    button("cases.do.answer").last().click();
    await(".done-note");
    see("case-answered");
    look("cases", "/cases", ".pane.list a.card");
    page.locator("nav.filters button").click();
    await(".filter-panel .btn.main");
    see("cases-filters");
    look("cases-none", "/cases?show=over&class=developer", ".empty");
  }

  /** One is noted and waits, then becomes a complaint. */
  private void requests() {
    look("requests-new", "/requests/new", ".intake");
    page.locator(".intake .numbered > button").nth(0).click();
    page.locator(".intake textarea").first().fill("楼上几点以后不能装修？老人要午睡。");
    page.locator(".intake vaadin-combo-box input").fill("海棠苑 1 栋 101");
    page.locator("vaadin-combo-box-item").first().click();
    await(".intake .card");
    see("requests-new-filled");
    button("requests.save").click();
    await(".intake vaadin-text-area[invalid]");
    see("requests-new-wrong");
    button("requests.way.later").click();
    button("requests.save").click();
    await(".done-note");
    see("requests-noted");
    button("requests.noted.open").click();
    await(".case-facts");
    see("request-waiting");
    button("requests.way.complain").click();
    await(".intake vaadin-select[focused]");
    choose(0, 4);
    choose(1, 0);
    button("requests.settle").click();
    await(".done-note");
    see("request-followed");
    look("requests", "/requests", ".pane.list a.card");
    page.locator("nav.filters button").click();
    await(".filter-panel .btn.main");
    see("requests-filters");
    look("requests-none", "/requests?show=open&kind=praise", ".empty");
  }

  private void inventory() {
    look("inventory", "/inventory", ".numbers .number");
    page.locator(".numbers .whole .received").click();
    await(".detail .bar h1");
    see("inventory-received");
    look("inventory-month", "/inventory?month=2020-02&by=owner", ".numbers .number");
    look("inventory-none", "/inventory/open?month=2020-02", ".detail .empty");
  }

  private void weekly() {
    look("weekly", "/weekly", "courtyard-chart svg");
    page.locator(".numbers .whole .received").click();
    await(".detail .bar h1");
    see("weekly-received");
    look("weekly-new", "/weekly/new", ".detail vaadin-text-area");
    look("weekly-meeting", "/weekly/meeting", "courtyard-chart svg");
    look("record-forms", "/record-forms", ".record-forms .card");
  }

  private void reports() {
    look("reports", "/reports", ".pane.list a.card");
    page.locator(".pane.list a.card").first().click();
    await(".report-block courtyard-chart svg");
    see("report-draft");
    button("reports.hand-in").click();
    page.locator(".note button").click();
    await(".report-words[invalid]");
    see("report-words-missing");
    page.locator(".figures a.number:not(.nothing)").first().click();
    await(".behind .detail a.card");
    see("report-behind");
  }

  private void attention() {
    look("attention", "/attention", ".pane.list a.card");
    page.locator(".pane.list a.card").first().click();
    await(".detail h1");
    see("attention-customer");
    button("attention.contact").click();
    await(".step-form");
    see("attention-contact");
    button("attention.keep").click();
    await(".step-form [invalid]");
    see("attention-contact-wrong");
    look("attention-new", "/attention/new", ".step-form");
    look("attention-none", "/attention?words=zzz", ".empty");
  }

  private void choose(int field, int option) {
    Locator select = page.locator(".intake vaadin-select").nth(field);
    select.click();
    select.locator("vaadin-select-item").nth(option).click();
  }

  private void people() {
    look("people", "/people", "a.colleague");
    page.locator("a.colleague").first().click();
    await(".detail h1");
    see("person");
    String person = URI.create(page.url()).getPath();
    look("person-edit", person + "/edit", ".detail .foot .btn.main");
    look("person-close", person + "/close", ".detail .btn.danger");
    look("person-new", "/people/new", ".detail .foot .btn.main");
    look("cover", "/people/cover", ".courtyard");
    look("staff", "/people/staff", "a.colleague");
    page.locator("a.colleague").first().click();
    await(".detail h1");
    see("staff-member");
  }

  /** Also a check that has found photos gone. */
  private void phones() {
    look("phones", "/phones", ".device");
    look("photo-check-never", "/photo-check", ".empty, .round-card");
    change(
        """
        with person as (select id, estate_id from account where login_name = ?),
        checked as (
          insert into photo_check (id, started_at, finished_at, pictures)
          select '00000000-0000-7000-8000-000000000001', now(), now(), 40 from person
          on conflict do nothing returning id)
        insert into photo_fault (check_id, estate_id, sha256, fault)
        select distinct on (m.sha256) checked.id, m.estate_id, m.sha256, 'gone'
        from checked, person join record_photo m on m.estate_id = person.estate_id
        order by m.sha256 limit 40
        """,
        "wangmin");
    look("photo-check", "/photo-check", ".round-card");
    look("held-photos-lacking", "/held", "a.note");
  }

  private void roster() {
    look("roster", "/roster", ".pane.list a.card");
    page.locator(".pane.list a.card").first().click();
    await(".substitutes");
    see("roster-courtyard");
    look("roster-people", "/roster?show=people", ".pane.list a.card");
    page.locator(".pane.list a.card:has-text('王敏')").click();
    await(".substitutes");
    see("roster-person");
    look("roster-notes", "/roster?show=notes", ".pane.list article");
  }

  private void routes() {
    look("routes", "/routes", ".pane.list a.card");
    page.locator(".pane.list a.card").first().click();
    await(".route-fields");
    see("route");
    look("route-new", "/routes/new", ".route-fields");
    go("/routes", ".pane.list a.card");
    page.locator(".pane.list .row.apart a").first().click();
    await(".calendar");
    see("route-calendar");
  }

  /** Each reason once, and several with the same. */
  private void held() {
    for (String reason :
        List.of(
            "place-outside",
            "unknown-version",
            "unknown-place",
            "answers",
            "clock",
            "other-content")) {
      go("/held?reason=" + reason, "a.held-card");
      page.locator("a.held-card").first().click();
      await(".reason-card");
      see("held-" + reason);
    }
    button("held.aside.choose").click();
    await("vaadin-text-area");
    see("held-aside");
    look("held-together", "/held/all?reason=place-outside", ".reason-card");
    button("held.settle.place.choose").click();
    await("vaadin-combo-box");
    see("held-place");
  }

  /** One who answers for no courtyard yet. */
  private void nothingToDo() {
    change(
        "delete from responsibility where account_id = (select id from account where login_name = ?)",
        "chenjing");
    signIn("chenjing", "h1:has-text('陈静')");
    look("today-empty", "/field", "h1:has-text('陈静')");
    look("plans-empty", "/field/plans", "h1");
    look("cases-empty", "/field/cases", "h1");
  }

  /** One whose phone was cleared; then this device is closed to them. */
  private void cleared() {
    signIn("zhaolei", "h1:has-text('赵磊')");
    look("today-emptied", "/field", ".note.urgent");
    change(
        """
        insert into device_closed (account_id, device_id, closed_at, closed_by)
        select distinct account_id, device_id, now(), account_id from upload_token
        where account_id = (select id from account where login_name = ?)
        on conflict do nothing
        """,
        "zhaolei");
    look("forgotten", "/field", ".welcome [role=status]");
    change(
        "delete from device_closed where account_id = (select id from account where login_name = ?)",
        "zhaolei");
  }

  private void estate() {
    signIn("admin", "h1");
    look("phones-of-all", "/phones", ".device");
    new ImportTour(this).walk();
    tree();
    checklists();
  }

  private void tree() {
    look("estate", "/estate", ".pane.list a.place-card");
    page.locator(".pane.list a.place-card").first().click();
    await(".crumbs");
    see("estate-courtyard");
    page.locator(".pane.list a.place-card").first().click();
    page.locator(".crumbs > a").nth(1).waitFor();
    String building = URI.create(page.url()).getPath();
    see("estate-building");
    look("estate-about", building + "/about", ".detail .foot .btn.main");
    look("estate-new", building + "/new", ".detail .foot .btn.main");
    look("estate-move", building + "/move", ".detail vaadin-combo-box");
    look("estate-close", building + "/close", ".hanging");
    go("/estate", ".tree-search");
    page.locator(".tree-search input").fill("健身器材");
    await("a.place-card:has-text('健身器材')");
    see("estate-search");
    page.locator("a.place-card:has-text('健身器材')").first().click();
    await(".place-picture img");
    see("estate-place");
    look("estate-edit", URI.create(page.url()).getPath() + "/edit", ".detail .foot .btn.main");
  }

  private void checklists() {
    look("checklists", "/checklists", ".pane.list a.card");
    look("checklist", "/checklists/facility.lift-room", ".detail .foot .btn.main");
    look("checklist-edit", "/checklists/draft/facility.lift-room", ".question-line");
    page.locator(".question-line").nth(1).click();
    await(".question-fields");
    see("checklist-question");
    page.locator(".question-fields .part-tools .icon").last().click();
    await(".done-note");
    see("checklist-removed");
    button("checklist.issue").click();
    await(".issue-panel");
    see("checklist-issue");
    change("delete from form_draft where form_id = ?", "facility.lift-room");
  }
}
