package app.courtyard.notify;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseStepped;
import app.courtyard.casework.Escalation;
import app.courtyard.casework.TimelineEntry;
import app.courtyard.live.EstateChannel;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is told what of a case, in the transaction in which it happens. Nobody is told of what they
 * did themselves.
 */
@Component
class Telling {

  /** Expects the case under the name 'c'; each gives accounts that are not closed. */
  private enum Whom {
    OWNER("a.id = c.owner_id"),
    OWNER_OF_THE_OTHER(
        """
        a.id = (select m.owner_id from case_file m where m.estate_id = c.estate_id and m.id = c.linked_to)"""),
    /** Without an owner, those who lead the department. */
    RESPONSIBLE(
        """
        a.id = c.owner_id
        or c.owner_id is null and a.role = 'department_lead' and a.department = c.department"""),
    /** Of the owner, or of whoever took it; where there is none, the managers. */
    SUPERVISOR(
        """
        a.id = (select coalesce(o.superior_id, t.superior_id) from account t
          left join account o on o.id = c.owner_id where t.id = c.taken_by)
        or a.role = 'department_manager' and not exists (select from account t
          left join account o on o.id = c.owner_id
          where t.id = c.taken_by and coalesce(o.superior_id, t.superior_id) is not null)"""),
    MANAGER("a.role = 'department_manager'");

    private final String condition;

    Whom(String condition) {
      this.condition = condition;
    }
  }

  private final JdbcClient jdbc;
  private final EstateChannel<NoticesChanged> channel;

  Telling(JdbcClient jdbc, EstateChannel<NoticesChanged> channel) {
    this.jdbc = jdbc;
    this.channel = channel;
  }

  @EventListener
  void on(CaseStepped stepped) {
    switch (stepped.entry().act()) {
      case CaseAct.Open open -> {
        tell(stepped, NoticeKind.GRAVE, Whom.SUPERVISOR, "c.grave");
        tell(stepped, NoticeKind.GIVEN, Whom.RESPONSIBLE, "true");
      }
      case CaseAct.Assign assign -> tell(stepped, NoticeKind.GIVEN, Whom.RESPONSIBLE, "true");
      case CaseAct.ReOpen open -> tell(stepped, NoticeKind.RE_OPENED, Whom.RESPONSIBLE, "true");
      case CaseAct.SendBack back -> tell(stepped, NoticeKind.RE_OPENED, Whom.RESPONSIBLE, "true");
      case CaseAct.Escalate escalate -> escalated(stepped, escalate.level());
      case CaseAct.Link link -> tell(stepped, NoticeKind.WORD, Whom.OWNER_OF_THE_OTHER, "true");
      case CaseAct.Misfit misfit -> tellMaker(stepped);
      case CaseAct.Note note -> word(stepped);
      case CaseAct.Answer answer -> word(stepped);
      case CaseAct.Resolve resolve -> word(stepped);
      case CaseAct.ChangeDue change -> word(stepped);
      case CaseAct.ChangeSeverity change -> word(stepped);
      case CaseAct.Withdraw withdraw -> word(stepped);
      default -> {}
    }
  }

  private void word(CaseStepped stepped) {
    tell(stepped, NoticeKind.WORD, Whom.OWNER, "true");
  }

  private void escalated(CaseStepped stepped, Escalation.Level level) {
    tell(
        stepped,
        NoticeKind.ESCALATED,
        switch (level) {
          case HALF -> Whom.RESPONSIBLE;
          case FOUR_FIFTHS -> Whom.SUPERVISOR;
          case OVERDUE -> Whom.MANAGER;
        },
        "true");
  }

  private void tell(CaseStepped stepped, NoticeKind kind, Whom whom, String when) {
    insert(stepped, kind, "(" + whom.condition + ") and a.id is distinct from :by and " + when);
  }

  private void tellMaker(CaseStepped stepped) {
    insert(stepped, NoticeKind.MISFIT, "a.id = :by");
  }

  private void insert(CaseStepped stepped, NoticeKind kind, String who) {
    TimelineEntry entry = stepped.entry();
    List<UUID> accounts =
        jdbc.sql(
                """
                select a.id from case_file c join account a on a.estate_id = c.estate_id and a.closed_at is null
                where c.estate_id = :estate and c.id = :case and
                """
                    + who)
            .param("estate", stepped.estateId())
            .param("case", stepped.caseId())
            .param("by", entry.accountId())
            .query(UUID.class)
            .list();
    if (accounts.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into notice (estate_id, id, account_id, case_id, step_id, kind, at)
            select ?, told.id, told.account_id, ?, ?, ?, ? from unnest(?::uuid[], ?::uuid[]) told (id, account_id)
            on conflict on constraint notice_once do nothing
            """)
        .params(
            stepped.estateId(),
            stepped.caseId(),
            entry.id(),
            kind.code(),
            Timestamp.from(entry.knownAt()),
            Stream.generate(UuidCreator::getTimeOrderedEpoch)
                .limit(accounts.size())
                .toArray(UUID[]::new),
            accounts.toArray(UUID[]::new))
        .update();
    accounts.forEach(account -> channel.tellAtCommit(stepped.estateId(), account));
  }
}
