package app.courtyard.demo;

import app.courtyard.request.RequestKind;
import java.util.List;

/**
 * What somebody of the demo says at the front desk, and what comes of it.
 *
 * @param result of a repair what the technicians did
 */
record Enquiry(RequestKind kind, String words, String result) {

  static final List<Enquiry> ALL =
      List.of(
          inquiry("想问一下装修要办哪些手续", "已告知需带图纸、施工单位资质和押金，给了办理清单"),
          inquiry("这个月物业费怎么交，能不能微信扫码", "已告知可微信缴费，发了操作步骤"),
          inquiry("停车月卡到期了，在哪里续", "已在前台为业主续办三个月"),
          inquiry("家里门禁卡丢了，怎么补", "已挂失旧卡，补办新卡一张"),
          inquiry("什么时候清洗水箱，要不要先存水", "已告知清洗安排，并提醒前一晚存水"),
          inquiry("快递柜打不开，应该找谁", "已联系快递柜公司，给了客服电话"),
          inquiry("搬家要走哪个门，电梯能不能用", "已开放行条，约好周六上午使用货梯"),
          inquiry("活动中心周末几点开门", "已告知开放时间 9:00–21:00"),
          repair("厨房水龙头一直滴水，关不紧", "已更换龙头阀芯，试水不漏"),
          repair("客厅灯突然不亮，换了灯泡也没用", "空开接线松动，已紧固，恢复正常"),
          repair("卫生间下水慢，有点返味", "已疏通地漏并加装防臭芯"),
          repair("可视对讲没有声音", "已更换听筒，通话正常"),
          repair("楼道感应灯坏了两盏，晚上看不清", "已更换感应灯两盏"),
          repair("单元门关不上，闭门器好像坏了", "已更换闭门器，门能自动关严"),
          new Enquiry(RequestKind.PRAISE, "门岗小哥下雨天帮我把菜提到楼下，谢谢他", "已转告秩序部，月会上表扬"),
          new Enquiry(RequestKind.PRAISE, "保洁阿姨捡到我的钥匙交到前台，要谢谢她", "已转告环境部，业主已领回钥匙"),
          new Enquiry(RequestKind.OTHER, "捡到一张公交卡，放在前台", "已登记失物，放前台待领"),
          new Enquiry(RequestKind.OTHER, "想借一把手推车搬东西", "已借出，当天归还"));

  static List<Enquiry> of(RequestKind kind) {
    return ALL.stream().filter(one -> one.kind() == kind).toList();
  }

  private static Enquiry inquiry(String words, String result) {
    return new Enquiry(RequestKind.INQUIRY, words, result);
  }

  private static Enquiry repair(String words, String result) {
    return new Enquiry(RequestKind.REPAIR, words, result);
  }
}
