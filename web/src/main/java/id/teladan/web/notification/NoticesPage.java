package id.teladan.web.notification;

import id.teladan.notification.NoticeReading;
import id.teladan.notification.NoticeView;
import id.teladan.shared.DomainException;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Refusals;
import id.teladan.web.ui.PageLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /notices}: what the reader was told, latest first. */
@Named
@RequestScoped
public class NoticesPage {
  private static final int SIZE = 20;

  @Inject private NoticeReading notices;
  @Inject private NoticeBell bell;
  @Inject private Refusals refusals;
  @Inject private Here here;
  private Page<NoticeView> page;

  public List<NoticeView> getItems() {
    return page().items();
  }

  public PageLinks getPages() {
    return PageLinks.of(page().total(), page().page(), page().size(), here.getAddress());
  }

  /** Marks one as read. */
  public void read(long id) {
    try {
      notices.markRead(id);
      again();
    } catch (DomainException refused) {
      refusals.show(refused, "notification");
    }
  }

  public void readAll() {
    notices.markAllRead();
    again();
  }

  private void again() {
    page = null;
    bell.forget();
  }

  private Page<NoticeView> page() {
    if (page == null) {
      page = notices.list(false, request());
    }
    return page;
  }

  private PageRequest request() {
    try {
      String number = here.parameter("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), SIZE);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(SIZE);
    }
  }
}
