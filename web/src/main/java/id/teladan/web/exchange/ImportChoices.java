package id.teladan.web.exchange;

import id.teladan.exchange.ImportFormat;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What the form of an import offers to choose from. */
@Named
@RequestScoped
public class ImportChoices {
  @Inject private CurrentCaller caller;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;
  @Inject private FacetLabels labels;
  @Inject private Language language;

  /** The regions that the caller may import for. */
  public List<SelectItem> getRegions() {
    boolean all = caller.get().mayAnywhere(Action.IMPORT_SOLUTION);
    return (all
            ? regions.all().stream().map(RegionView::code)
            : caller.get().regionsFor(Action.IMPORT_SOLUTION).stream())
        .map(code -> new SelectItem(code, regions.label(code)))
        .toList();
  }

  public List<SelectItem> getAffairs() {
    return affairs.all().stream()
        .filter(affair -> affair.code().contains("."))
        .map(affair -> new SelectItem(affair.code(), labels.label("affair", affair.code())))
        .toList();
  }

  public List<SelectItem> getFormats() {
    return List.of(
        new SelectItem(ImportFormat.CSV, "CSV"),
        new SelectItem(ImportFormat.XLSX, "XLSX"),
        new SelectItem(ImportFormat.PUBLICCODE, "publiccode.yml"));
  }

  public List<SelectItem> getKinds() {
    return items("kind.", SolutionKind.values());
  }

  public List<SelectItem> getAudiences() {
    return items("audience.", Audience.values());
  }

  private List<SelectItem> items(String key, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(
            each ->
                new SelectItem(
                    each, Words.text(ImportWords.FEATURE, language.getLocale(), key + each.name())))
        .toList();
  }
}
