package id.teladan.web.notification;

import id.teladan.identity.CurrentCaller;
import id.teladan.notification.NoticeReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How much is new, for the header; asked once a request, and only for those signed in. */
@Named
@RequestScoped
public class NoticeBell {
  private static final long MOST = 99;

  @Inject private NoticeReading notices;
  @Inject private CurrentCaller caller;
  private Long unread;

  public long getUnread() {
    if (unread == null) {
      unread = caller.get().isSignedIn() ? notices.unread() : 0;
    }
    return unread;
  }

  /** The number as the bell has room for; null when nothing is new. */
  public String getShown() {
    long count = getUnread();
    return count == 0 ? null : count > MOST ? MOST + "+" : String.valueOf(count);
  }

  /** Asks again after something was marked as read. */
  void forget() {
    unread = null;
  }
}
