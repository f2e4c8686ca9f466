package id.teladan.conversation;

import java.time.Instant;

/** What somebody reported, without who. */
public record ReportView(String reason, Instant at) {

  public String getReason() {
    return reason;
  }

  public Instant getAt() {
    return at;
  }
}
