package app.courtyard.sample;

import app.courtyard.estate.Sheet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signs in, and who answers for which courtyard. No passwords: those of the demo are set where
 * it is started.
 */
final class SampleAccounts {

  private static final int FIRST_PHONE = 9_901;

  /**
   * Long enough ago that everybody answers for their courtyards on any day on which the sample is
   * loaded.
   */
  private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

  private final SampleRows rows;

  SampleAccounts(SampleRows rows) {
    this.rows = rows;
  }

  void add() {
    add("guowei", "郭伟", "部门经理", "客服", null);
    add("zhanghua", "张华", "客户服务主管", "客服", "guowei");
    add("zhoumei", "周梅", "客户服务主管", "客服", "guowei");
    add("wangmin", "王敏", "客户大使", "客服", "zhanghua");
    add("liqiang", "李强", "客户大使", "客服", "zhanghua");
    add("chenjing", "陈静", "客户大使", "客服", "zhanghua");
    add("liuyang", "刘洋", "客户大使", "客服", "zhoumei");
    add("zhaolei", "赵磊", "客户大使", "客服", "zhoumei");
    add("sunli", "孙丽", "客户大使", "客服", "zhoumei");
    add("wuyan", "吴艳", "投诉专员", "客服", "guowei");
    add("hejuan", "何娟", "前台", "客服", "guowei");
    add("linxia", "林霞", "前台", "客服", "hejuan");
    add("gaoping", "高平", "资料管理员", "客服", "guowei");
    add("xuna", "徐娜", "社区文化管理员", "客服", "guowei");
    add("maling", "马玲", "财务", null, "guowei");
    add("control", "控制中心值班", "控制中心", "秩序", "zhengjun");
    add("luogang", "罗刚", "部门主管", "工程", "guowei");
    add("songmei", "宋梅", "部门主管", "环境", "guowei");
    add("zhengjun", "郑军", "部门主管", "秩序", "guowei");
    add("admin", "系统管理员", "管理员", null, null);
    for (SampleCourtyard courtyard : SampleCourtyard.values()) {
      rows.add(Sheet.RESPONSIBILITIES, courtyard.ambassador(), courtyard.name(), SINCE, null);
    }
  }

  private void add(
      String login,
      String name,
      String role,
      @Nullable String department,
      @Nullable String superior) {
    String phone = SampleNames.phone(FIRST_PHONE + rows.count(Sheet.ACCOUNTS));
    rows.add(Sheet.ACCOUNTS, login, name, role, department, superior, phone, null);
  }
}
