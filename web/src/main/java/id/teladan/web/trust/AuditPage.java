package id.teladan.web.trust;

import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.trust.Deed;
import id.teladan.trust.DeedReading;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /audit?actor=…&kind=solution}: who did what, latest first. */
@Named
@RequestScoped
public class AuditPage {
  private static final int SIZE = 30;

  @Inject private DeedReading reading;
  @Inject private DeedQuestion question;
  @Inject private Here here;

  private Page<Deed> page;

  @PostConstruct
  void read() {
    page = reading.search(question.filter(), request());
  }

  private PageRequest request() {
    try {
      String number = here.parameter("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), SIZE);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(SIZE);
    }
  }

  public List<Deed> getItems() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public boolean isNarrowed() {
    return !here.getAddress().parameters().isEmpty();
  }

  /** The same question to the page for reports. */
  public String getReportLink() {
    return new Address("/breach-report", here.getAddress().without("page").parameters()).toString();
  }

  public PageLinks getPages() {
    return PageLinks.of(page.total(), page.page(), page.size(), here.getAddress());
  }
}
