package id.teladan.web.exchange;

import id.teladan.exchange.ImportEditing;
import id.teladan.exchange.ImportHeading;
import id.teladan.exchange.ImportMapping;
import id.teladan.exchange.ImportReading;
import id.teladan.exchange.UnknownRegion;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** How the columns and regions of a tried file are read, and another try read otherwise. */
@Named
@RequestScoped
public class ImportMappingDesk {
  @Inject private ImportRoute route;
  @Inject private ImportReading reading;
  @Inject private ImportEditing editing;
  @Inject private ImportWords words;
  @Inject private Refusals refusals;

  private List<ImportHeading> headings;
  private List<UnknownRegion> regions;

  public List<ImportHeading> getHeadings() {
    if (headings == null) {
      headings = reading.headings(route.id());
    }
    return headings;
  }

  /** How many of them mean something. */
  public long getUnderstood() {
    return getHeadings().stream().filter(heading -> heading.field() != null).count();
  }

  public List<UnknownRegion> getRegions() {
    if (regions == null) {
      regions = reading.unknownRegions(route.id());
    }
    return regions;
  }

  /** What a column may be taken for. */
  public List<SelectItem> getFields() {
    return reading.fields().stream()
        .map(field -> new SelectItem(field, words.column(field)))
        .toList();
  }

  /** The code at the beginning of a suggestion. */
  public String code(String suggestion) {
    return suggestion.split(" ", 2)[0];
  }

  /** Tries the file again as chosen. */
  public void retry() {
    HttpServletRequest request = Faces.getRequest();
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < getHeadings().size(); i++) {
      ImportHeading heading = getHeadings().get(i);
      String chosen = request.getParameter("column" + i);
      String before = heading.field() == null ? "" : heading.field();
      if (chosen != null && !chosen.equals(before)) {
        columns.put(heading.title(), chosen);
      }
    }
    Map<String, String> meant = new LinkedHashMap<>();
    for (int i = 0; i < getRegions().size(); i++) {
      String chosen = request.getParameter("region" + i);
      if (chosen != null && !chosen.isBlank()) {
        meant.put(getRegions().get(i).text(), chosen);
      }
    }
    try {
      Faces.redirect(
          "/imports/" + editing.retry(route.id(), new ImportMapping(columns, meant)).id());
    } catch (DomainException refused) {
      refusals.show(refused, ImportWords.FEATURE);
    }
  }
}
