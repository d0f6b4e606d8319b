package app.courtyard.inventory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is counted. Brought forward, and received, and opened again, less what was struck off, is
 * what is open.
 */
public enum Measure {
  /** 上期结转: open when the period began. */
  BROUGHT_FORWARD,
  /** 受理: spoken in the period, however late it came to be known. */
  RECEIVED,
  /** 重新打开. */
  RE_OPENED,
  /** 消项: closed, withdrawn, or linked to another one, where it goes on. */
  STRUCK_OFF,
  /** 未结: open when the period ended, or now. */
  OPEN,
  /** 按时答复: answered for the first time in the period, and in time. */
  ANSWERED,
  /** 超时答复: answered for the first time in the period, and late. */
  ANSWERED_LATE,
  /** 超时未答复: overdue and not answered when the period ended, or now. */
  UNANSWERED;

  /** As it stands in an address, and in the keys of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Measure> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
