package id.teladan.notification;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The caller's own notices; nobody sees another's. */
@Stateless
public class NoticeReading {
  @Inject private Notices notices;
  @Inject private CurrentCaller caller;

  /** Latest first. */
  @Permitted(Action.USE_ACCOUNT)
  public Page<NoticeView> list(boolean unreadOnly, PageRequest page) {
    return notices.of(caller.get().accountId(), unreadOnly, page);
  }

  /** How many are new. */
  @Permitted(Action.USE_ACCOUNT)
  public long unread() {
    return notices.unread(caller.get().accountId());
  }

  /**
   * Marks one as read; again changes nothing.
   *
   * @throws NotFoundException when the caller has no such notice
   */
  @Permitted(Action.USE_ACCOUNT)
  public void markRead(long id) {
    long account = caller.get().accountId();
    if (!notices.exists(account, id)) {
      throw new NotFoundException("notice", id);
    }
    notices.markRead(account, id);
  }

  @Permitted(Action.USE_ACCOUNT)
  public void markAllRead() {
    notices.markRead(caller.get().accountId(), null);
  }
}
