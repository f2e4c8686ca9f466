package id.teladan.web.exchange;

import id.teladan.exchange.ImportReading;
import id.teladan.exchange.ImportView;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
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

/** {@code /imports}: one's imports, or everybody's for who may see them; latest first. */
@Named
@RequestScoped
public class ImportListPage {
  private static final int SIZE = 20;

  @Inject private ImportReading reading;
  @Inject private CurrentCaller caller;
  @Inject private Here here;
  private Page<ImportView> page;

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

  public List<ImportView> getItems() {
    return page.items();
  }

  /** Whether the list holds the imports of others. */
  public boolean isEverybodys() {
    return caller.get().mayAnywhere(Action.READ_IMPORT);
  }

  public PageLinks getPages() {
    return PageLinks.of(page.total(), page.page(), page.size(), here.getAddress());
  }
}
