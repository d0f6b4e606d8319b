package app.courtyard.demo;

import java.util.List;

/** What a resident of the demo says, what they are told, and what came of it. */
record Grievance(
    String kind, String first, String second, String words, String answer, String result) {

  static final List<Grievance> ALL =
      List.of(
          of(
              "noise",
              "renovation",
              "楼上装修，中午一点还在打钻，孩子睡不了",
              "已联系施工队，12 点到 14 点停工，下午到现场核对",
              "施工队签了时间承诺，连续两天巡查无违规"),
          of("repairs", "leak", "卫生间天花板在滴水，怀疑是楼上漏的", "今天内约工程师傅上门查看", "楼上地漏防水已重做，闭水试验 48 小时无渗漏"),
          of("security", "parking", "固定车位被外来车占了，打门岗电话没人理", "已通知门岗联系车主挪车", "车主已挪车，门岗加了外来车登记"),
          of("cleaning", "smell", "垃圾房味道太大，开不了窗", "今天加一次冲洗和消杀", "清运改为一天两次，连续三天无异味"),
          of("repairs", "lift", "二号电梯这个星期停了三次，老人上下楼不方便", "维保单位今天到场检查", "门机皮带已更换，运行正常"),
          of("noise", "square", "晚上九点半以后广场舞声音还很大", "今晚请秩序员到场劝导", "和领队约定 21:00 前结束，音量减半"),
          of("common-space", "corridor", "邻居鞋柜和婴儿车放在楼道，过不去", "今天上门和邻居沟通", "邻居已收回室内，楼道已清"),
          of("service", "slow", "报修三天了没有人来", "马上查工单，今天给准确时间", "师傅已上门修好，向业主道歉"),
          of("neighbours", "pets", "隔壁狗整天叫，也不牵绳", "会上门提醒养犬规定", "已签文明养犬承诺书"),
          of("fees", "shared-utilities", "这个月公摊电费比上月多一倍，想知道怎么算的", "财务今天整理明细发给您", "明细已当面说明，业主认可"),
          new Grievance(
              "suggestion",
              "greenery",
              "pruning",
              "建议把一楼窗前的桂花树修一下，挡光",
              "已转绿化，本周安排",
              "已修剪，业主确认采光改善"),
          new Grievance(
              "suggestion",
              "security",
              "parking",
              "建议东门口多装两个电动车充电位",
              "已记下，报工程部评估",
              "已列入下月改造计划，并告知业主"));

  private static Grievance of(
      String first, String second, String words, String answer, String result) {
    return new Grievance("complaint", first, second, words, answer, result);
  }
}
