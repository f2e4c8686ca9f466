package id.teladan.web.exchange;

import id.teladan.exchange.ValueImportReading;
import id.teladan.exchange.ValueImportView;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /value-imports}: imports of figures, latest first. */
@Named
@RequestScoped
public class ValueImportListPage {
  private static final int SIZE = 20;

  @Inject private ValueImportReading reading;
  @Inject private Here here;
  private Page<ValueImportView> page;

  @PostConstruct
  void read() {
    page = reading.list(request());
  }

  private PageRequest request() {
    try {
      String number = here.parameter("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), SIZE);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(SIZE);
    }
  }

  public List<ValueImportView> getItems() {
    return page.items();
  }

  public PageLinks getPages() {
    return PageLinks.of(page.total(), page.page(), page.size(), here.getAddress());
  }
}
