package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that a column takes, and the code that each stands for. */
enum Vocabulary {
  ROLE(
      new Term("ambassador", "客户大使", "Client ambassador"),
      new Term("supervisor", "客户服务主管", "Customer service supervisor"),
      new Term("complaint_specialist", "投诉专员", "Complaint specialist"),
      new Term("front_desk", "前台", "Front desk"),
      new Term("department_manager", "部门经理", "Department manager"),
      new Term("department_lead", "部门主管", "Department lead"),
      new Term("records_clerk", "资料管理员", "Records clerk"),
      new Term("culture_officer", "社区文化管理员", "Community culture officer"),
      new Term("finance", "财务", "Finance"),
      new Term("control_centre", "控制中心", "Control centre"),
      new Term("administrator", "管理员", "Administrator")),
  DEPARTMENT(
      new Term("engineering", "工程", "Engineering"),
      new Term("environment", "环境", "Environment"),
      new Term("security", "秩序", "Security"),
      new Term("service", "客服", "Service")),
  TRADE(
      new Term("guard", "秩序员", "Guard"),
      new Term("cleaner", "保洁员", "Cleaner"),
      new Term("technician", "技术员", "Technician"),
      new Term("gardener", "绿化员", "Gardener")),
  RELATION(
      new Term("owner", "业主", "Owner"),
      new Term("tenant", "租户", "Tenant"),
      new Term("family", "家属", "Family")),
  UNIT_STATUS(
      new Term("occupied", "自住", "Occupied"),
      new Term("let", "出租", "Let"),
      new Term("vacant", "空置", "Vacant")),
  YES_NO(new Term("true", "是", "Yes"), new Term("false", "否", "No"));

  private record Term(String code, String zh, String en) {
    boolean says(String text) {
      return text.equals(zh) || text.equalsIgnoreCase(en) || text.equalsIgnoreCase(code);
    }
  }

  private final List<Term> terms;

  Vocabulary(Term... terms) {
    this.terms = List.of(terms);
  }

  /** The code behind a word in either language, or behind the code itself. */
  Optional<String> codeOf(String text) {
    return terms.stream().filter(term -> term.says(text)).map(Term::code).findFirst();
  }

  List<String> codes() {
    return terms.stream().map(Term::code).toList();
  }

  /** The word for a code; null for none, and for one that there is no word for. */
  @Nullable Words wordFor(@Nullable Object code) {
    return terms.stream()
        .filter(term -> term.code().equals(String.valueOf(code)))
        .map(term -> new Words(term.zh(), term.en()))
        .findFirst()
        .orElse(null);
  }

  Words allowed() {
    return new Words(
        terms.stream().map(Term::zh).collect(Collectors.joining("、")),
        terms.stream().map(Term::en).collect(Collectors.joining(", ")));
  }
}
