package app.courtyard.demo;

import java.util.List;

/**
 * Why somebody of the demo is a key-attention customer, what is agreed, and what they say when an
 * ambassador is in touch.
 */
record Concern(String reason, List<String> measures, String said) {

  static final List<Concern> ALL =
      List.of(
          new Concern(
              "卫生间顶漏水半年内报修三次，每次修好又漏，业主已在业主群里说过两次；最在意的是有人从头管到底",
              List.of("请工程做一次闭水试验，查清漏点", "修好前每周上门看一次"),
              "上门看过，顶上没有新水印；业主说这次放心一些，等闭水试验结果"),
          new Concern(
              "独居老人，行动不便，子女在外地；怕电梯停运和晚上楼道灯不亮",
              List.of("电梯检修前一天上门告知", "每月上门看望一次"),
              "老人身体还好，帮着换了门口的灯泡，留了值班电话"),
          new Concern(
              "楼上装修噪音长期投诉，家里有新生儿，中午要休息",
              List.of("和楼上业主约定中午 12 点到 14 点不施工", "装修巡查时优先看这一户楼上"),
              "业主说这一周中午安静多了，周六早上还有一次电钻声，已转告装修单位"),
          new Concern("对停车收费有异议，两次到前台要求书面说明，尚未满意", List.of("请财务出一份书面说明并当面解释"), "约好周五下午和财务一起当面说明"),
          new Concern(
              "业主委员会候选人，关心公共收益公示，意见多而且具体", List.of("每季度公示后一天内电话告知"), "电话里说了这次公示的时间和地点，业主提出想看明细"),
          new Concern(
              "上次维修师傅态度问题投诉，当时没有当面道歉",
              List.of("请维修主管上门道歉", "三个月内的报修都由主管回访"),
              "维修主管已当面道歉，业主接受，再看看后面的服务"));
}
