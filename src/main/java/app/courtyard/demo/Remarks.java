package app.courtyard.demo;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the demo's people write: what they saw, why they missed a stop or could not scan. */
final class Remarks {

  private static final Map<String, List<String>> OF_A_FAIL =
      Map.ofEntries(
          Map.entry("stair-lights", List.of("三楼楼道灯不亮", "负一层楼道两盏灯闪烁", "声控灯没有反应")),
          Map.entry("entrance-door", List.of("单元门闭门器失灵，门关不上", "门禁读卡没有反应", "对讲按键卡住")),
          Map.entry("lift", List.of("二号梯运行有异响", "轿厢照明坏一盏", "年检标识已过期三天")),
          Map.entry("fire-hydrants", List.of("灭火器压力不足，指针在红区", "消火栓箱内缺枪头")),
          Map.entry("fire-lanes", List.of("疏散楼梯口停放两辆电动车", "消防通道被货车占用", "楼梯间堆放纸箱")),
          Map.entry("emergency-lights", List.of("疏散指示牌不亮", "应急灯按测试键无反应")),
          Map.entry("switch-boxes", List.of("配电箱门未锁", "管井门虚掩")),
          Map.entry("bare-wires", List.of("墙角电线接头外露")),
          Map.entry("manhole-covers", List.of("井盖松动，走过有响声", "井盖缺一角")),
          Map.entry("drains", List.of("雨水口被落叶堵住", "排水沟有积水")),
          Map.entry("paving", List.of("步道砖翘起约两厘米", "台阶缺角")),
          Map.entry("play-equipment", List.of("秋千连接处松动", "健步机踏板有裂纹")),
          Map.entry("railings", List.of("栏杆底座松动", "扶手脱焊一处")),
          Map.entry("facade", List.of("雨棚边缘瓷砖空鼓")),
          Map.entry("leaks", List.of("天花有水渍，正在滴水", "管道接口渗水")),
          Map.entry("cameras", List.of("摄像头被树枝遮挡", "摄像头角度偏移")),
          Map.entry("car-park", List.of("B 区三盏灯不亮", "道闸抬杆慢")),
          Map.entry("bins", List.of("垃圾桶满溢，有异味", "桶盖缺失")),
          Map.entry("clean-floors", List.of("地面有水渍和脚印", "角落有积灰")),
          Map.entry("stairs-clear", List.of("楼道堆放旧家具", "住户门口放鞋柜占道")),
          Map.entry("no-stickers", List.of("门上新贴开锁小广告", "电梯口有小广告")),
          Map.entry("dead-plants", List.of("灌木枯死三株", "花坛缺株")),
          Map.entry("bare-soil", List.of("踩踏处黄土裸露约两平方米")),
          Map.entry("tree-supports", List.of("支撑杆松脱", "有断枝悬挂")),
          Map.entry("fallen-leaves", List.of("落叶未清，路面湿滑")),
          Map.entry("at-post", List.of("到达时岗位无人，四分钟后返岗")),
          Map.entry("uniform", List.of("未佩戴工牌")),
          Map.entry("visitors", List.of("访客未登记放行一人")));

  private static final List<String> OTHERWISE =
      List.of("现场与标准不符，已拍照", "上次提醒后仍未改善", "需要安排处理，已告知当班人员");
  static final List<String> FREE =
      List.of("绿化带旁发现遗留的装修废料", "业主反映晚上路灯太暗", "快递柜旁堆放纸箱", "地下车库入口积水", "共享单车乱停，影响通行");
  static final List<String> RETURNS_OF_A_LINE = List.of("请写清具体位置", "影响范围多大？请补充说明", "当场有没有处理？请补充");
  static final List<String> RETURNS_OF_A_ROUND = List.of("漏巡的点请说明情况，或今天补巡", "用时偏短，请说明这一轮的情况");
  static final List<String> REPLIES = List.of("当时现场施工，已和工程部确认", "已补看，情况正常", "明白，今天上午补巡");
  static final List<String> MORE = List.of("（补充：靠近东侧电梯口）", "（补充：范围约一平方米）", "（补充：已告知当班保洁）");
  static final List<String> MISSED = List.of("closed", "locked", "weather", "time", "emergency");
  static final List<String> BY_HAND = List.of("torn", "标签被雨水打湿", "covered");
  static final List<String> AT_THE_END = List.of("今天整体情况良好", "保洁已提醒，下午再看一次", "电梯维保正在进行，注意秩序");

  private Remarks() {}

  static String ofFail(JsonNode question, Chance chance) {
    return chance.oneOf(OF_A_FAIL.getOrDefault(question.path("id").asString(), OTHERWISE));
  }
}
