package app.courtyard.people;

import java.util.Set;

/** What a role may do. Views and services name these, never a role. */
public final class Permissions {

  /** Work on site: take a pack along, hand in captures. */
  public static final String FIELD_WORK = "FIELD_WORK";

  /** See rounds and records within one's reach. */
  public static final String SEE_RECORDS = "SEE_RECORDS";

  /** Give a verdict on rounds and records. */
  public static final String REVIEW = "REVIEW";

  /** See the tree of places within one's reach. */
  public static final String SEE_ESTATE = "SEE_ESTATE";

  /** Load and change an estate. */
  public static final String KEEP_ESTATE = "KEEP_ESTATE";

  /** Keep accounts, what people answer for and their devices; help them sign in. */
  public static final String KEEP_PEOPLE = "KEEP_PEOPLE";

  /** Change who is on duty in the courtyards within one's reach, and move people's rounds. */
  public static final String KEEP_ROSTER = "KEEP_ROSTER";

  /** Keep the list of on-site staff 现场人员. */
  public static final String KEEP_STAFF = "KEEP_STAFF";

  /** Write, issue and withdraw checklists: those of the whole company. */
  public static final String KEEP_FORMS = "KEEP_FORMS";

  /** Make and change the routes of the courtyards within one's reach. */
  public static final String KEEP_ROUTES = "KEEP_ROUTES";

  /** Print labels and replace codes. */
  public static final String PRINT_LABELS = "PRINT_LABELS";

  /** See the cases within one's reach. */
  public static final String SEE_CASES = "SEE_CASES";

  /** Take cases in at the desk: what a resident says on the telephone or at the counter. */
  public static final String TAKE_CASES = "TAKE_CASES";

  /** Take cases further: answer, resolve, confirm, close. */
  public static final String FOLLOW_CASES = "FOLLOW_CASES";

  /** Say whose a case is, how severe, and by when it is put right. */
  public static final String ASSIGN_CASES = "ASSIGN_CASES";

  /** Keep the frequent answers 常用答复 of the estate. */
  public static final String KEEP_ANSWERS = "KEEP_ANSWERS";

  /** Note requests at the front desk 《工作信息记录表》, and what came of them. */
  public static final String NOTE_REQUESTS = "NOTE_REQUESTS";

  /** See the daily and monthly inventory 盘点表 of the complaints and suggestions within reach. */
  public static final String SEE_INVENTORY = "SEE_INVENTORY";

  /** Keep what is done so that complaints do not come again 预防措施, in the week's summary. */
  public static final String KEEP_WEEKLY = "KEEP_WEEKLY";

  /** See the key-attention customers 重点关注客户 within one's reach, and note that one was in touch. */
  public static final String SEE_ATTENTION = "SEE_ATTENTION";

  /** Say who is a key-attention customer and who is no more, and what is to be done about it. */
  public static final String KEEP_ATTENTION = "KEEP_ATTENTION";

  /** See reports: one's own, and those that come to one. */
  public static final String SEE_REPORTS = "SEE_REPORTS";

  /** Write the month's summary 月度汇总 of the courtyards within one's reach. */
  public static final String SUMMARISE_COMPLAINTS = "SUMMARISE_COMPLAINTS";

  /** Write the month's analysis 月度分析 of the estate. */
  public static final String ANALYSE_COMPLAINTS = "ANALYSE_COMPLAINTS";

  /** Approve or return what was handed in. */
  public static final String APPROVE_REPORTS = "APPROVE_REPORTS";

  /** Take what was approved into the archive. */
  public static final String FILE_REPORTS = "FILE_REPORTS";

  /** What only makes sense for somebody who works in an estate. */
  static final Set<String> WITHIN_AN_ESTATE =
      Set.of(
          FIELD_WORK,
          SEE_RECORDS,
          SEE_ESTATE,
          REVIEW,
          KEEP_ROSTER,
          KEEP_ROUTES,
          KEEP_STAFF,
          PRINT_LABELS,
          SEE_CASES,
          TAKE_CASES,
          FOLLOW_CASES,
          ASSIGN_CASES,
          KEEP_ANSWERS,
          NOTE_REQUESTS,
          SEE_INVENTORY,
          KEEP_WEEKLY,
          SEE_ATTENTION,
          KEEP_ATTENTION,
          SEE_REPORTS,
          SUMMARISE_COMPLAINTS,
          ANALYSE_COMPLAINTS,
          APPROVE_REPORTS,
          FILE_REPORTS);

  private Permissions() {}
}
