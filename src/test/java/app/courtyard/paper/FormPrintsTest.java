package app.courtyard.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseList;
import app.courtyard.casework.TestCases;
import app.courtyard.paper.FormPrint.State;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class FormPrintsTest {

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private FormPrints prints;
  @Autowired private CaseList list;
  @Autowired private JdbcClient jdbc;
  private TestEstate.Made made;

  @BeforeEach
  void make() {
    made = estates.make();
  }

  private List<UUID> complaints(TestEstate.TestCourtyard courtyard, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> cases.complaint(made, courtyard, Instant.now()))
        .toList();
  }

  private FormPrint print(Person reader, List<UUID> ids) throws Exception {
    FormPrint print = prints.begin(reader, ids, Locale.CHINESE);
    var ended = new CompletableFuture<State>();
    print.follow(
        told -> {
          if (told.state() != State.UNDER_WAY) {
            ended.complete(told.state());
          }
        });
    if (print.state() != State.UNDER_WAY) {
      ended.complete(print.state());
    }
    assertThat(ended.get(30, TimeUnit.SECONDS)).isEqualTo(State.DONE);
    return print;
  }

  private static String page(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  @Test
  void each_begins_on_a_page_of_its_own_and_leaves_the_trace_that_one_alone_leaves()
      throws Exception {
    List<UUID> ids = complaints(made.haitang(), 3);
    FormPrint print = print(made.zhanghua(), ids);
    assertThat(print.done()).isEqualTo(3);
    try (PDDocument pdf = Loader.loadPDF(print.file().orElseThrow().toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      for (int page = 1; page <= 3; page++) {
        assertThat(page(pdf, page)).contains("顾客投诉（建议）记录表", "陈女士", "138****5678");
      }
    }
    assertThat(
            jdbc.sql("select subject from trace where estate_id = ? and what = 'case-record-form'")
                .param(made.id())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("1", "2", "3");
  }

  @Test
  void what_is_out_of_reach_is_left_out() throws Exception {
    List<UUID> ids =
        List.of(complaints(made.haitang(), 1).getFirst(), complaints(made.zijing(), 1).getFirst());
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    estates.answersFor(
        made.id(),
        estates.account(made.id(), "liuyang", "刘洋", Role.AMBASSADOR, otherTeam.id()),
        made.zijing());
    try (PDDocument pdf = Loader.loadPDF(print(otherTeam, ids).file().orElseThrow().toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(page(pdf, 1)).contains("紫荆苑").doesNotContain("海棠苑");
    }
    Person finance = estates.account(made.id(), "caiwu", "财务", Role.FINANCE, null);
    assertThatThrownBy(() -> prints.begin(finance, ids, Locale.CHINESE))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void what_is_discarded_stops_and_leaves_no_file() throws Exception {
    FormPrint done = print(made.zhanghua(), complaints(made.haitang(), 1));
    Path file = done.file().orElseThrow();
    prints.discard(done);
    assertThat(Files.exists(file)).isFalse();

    List<UUID> ids = complaints(made.haitang(), 20);
    var first = new CountDownLatch(1);
    FormPrint print = prints.begin(made.zhanghua(), ids, Locale.CHINESE);
    print.follow(told -> prints.discard(told));
    print.follow(told -> first.countDown());
    assertThat(first.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(print.state()).isEqualTo(State.DISCARDED);
    // Its turn over, the next one is printed.
    print(made.zhanghua(), ids.subList(0, 1));
    assertThat(print.done()).isLessThan(20);
    assertThat(print.file()).isEmpty();
  }

  @Test
  void no_more_than_a_hundred_are_printed_and_not_none() {
    for (int count : List.of(0, 101)) {
      List<UUID> ids = IntStream.range(0, count).mapToObj(n -> UUID.randomUUID()).toList();
      assertThatThrownBy(() -> prints.begin(made.zhanghua(), ids, Locale.CHINESE))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void asked_for_are_those_of_the_list_or_those_with_the_numbers_and_never_what_has_no_form() {
    complaints(made.haitang(), 2);
    complaints(made.zijing(), 1);
    cases.open(
        made, made.haitang(), Instant.now(), CaseKind.AFFAIR, "leak", made.wangmin().id(), null);
    assertThat(asked(made.zhanghua(), Map.of())).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(asked(made.zhanghua(), Map.of("courtyard", List.of(made.zijing().id().toString()))))
        .containsExactly(3);
    assertThat(asked(made.zhanghua(), Map.of("kind", List.of("affair")))).isEmpty();
    assertThat(asked(made.zhanghua(), Map.of("numbers", List.of("3,4,x,99,1"))))
        .containsExactly(1, 3);
    assertThat(asked(estates.make().zhanghua(), Map.of("numbers", List.of("1,2")))).isEmpty();
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    assertThat(asked(otherTeam, Map.of("numbers", List.of("1,2,3")))).isEmpty();
  }

  private List<Integer> asked(Person by, Map<String, List<String>> parameters) {
    return FormsAsked.in(parameters, list, by).stream().map(CaseFile::number).toList();
  }
}
