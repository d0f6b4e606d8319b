package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.Locale;

/** A column by its heading, in either language. */
public enum Column {
  CODE("编号", "Code"),
  NAME("名称", "Name"),
  TIME_ZONE("时区", "Time zone"),
  SERVICE_PHONE("服务电话", "Service phone"),
  CONTROL_CENTRE_PHONE("控制中心电话", "Control centre phone"),
  LATITUDE("纬度", "Latitude"),
  LONGITUDE("经度", "Longitude"),
  COURTYARD("苑落编号", "Courtyard code"),
  BUILDING("楼栋编号", "Building code"),
  UNIT("房号编号", "Unit code"),
  WITHIN("所在编号", "Within code"),
  STATUS("状态", "Status"),
  CHECKLIST("检查表", "Checklist"),
  PERSON("姓名", "Person"),
  RELATION("关系", "Relation"),
  PHONE("电话", "Phone"),
  KEY_ATTENTION("重点关注", "Key attention"),
  STAFF_NUMBER("工号", "Staff number"),
  TRADE("工种", "Trade"),
  DEPARTMENT("部门", "Department"),
  POST("岗位", "Post"),
  SUPERIOR_NUMBER("直接上级工号", "Superior's staff number"),
  LOGIN("登录名", "Login name"),
  ROLE("角色", "Role"),
  SUPERIOR_LOGIN("直接上级登录名", "Superior's login name"),
  INITIAL_PASSWORD("初始密码", "Initial password"),
  FROM_DAY("开始日期", "From day"),
  TO_DAY("结束日期", "To day"),
  WEEKDAYS("星期", "Weekdays"),
  FROM_TIME("开始时间", "From"),
  UNTIL_TIME("结束时间", "Until"),
  ROUTE("路线编号", "Route code"),
  POSITION("顺序", "Position"),
  PLACE("地点编号", "Place code"),
  /** For whoever fills in the workbook; never read. */
  NOTE("备注", "Note");

  private final Words heading;

  Column(String zh, String en) {
    heading = new Words(zh, en);
  }

  public Words heading() {
    return heading;
  }

  boolean isCalled(String text) {
    return text.equals(heading.zh())
        || text.toLowerCase(Locale.ROOT).equals(heading.en().toLowerCase(Locale.ROOT));
  }
}
