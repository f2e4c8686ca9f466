package id.teladan.web.solution;

import id.teladan.agency.AgencyContent;
import id.teladan.agency.AgencyReading;
import id.teladan.agency.AgencyView;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.web.search.FacetLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the fields of the editor offer. */
@RequestScoped
public class EditorChoices {
  @Inject private FacetLabels labels;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;
  @Inject private AgencyReading agencies;
  @Inject private CurrentCaller caller;

  /**
   * @param region the code of the region that is typed; null or empty for none
   */
  List<EditorItem.Option> of(EditorLayout.Field field, String value, String region) {
    return switch (field.type()) {
      case CHOICE ->
          field.options().values().stream()
              .map(each -> option(each, labels.label(field.options().prefix(), each), value))
              .toList();
      case AFFAIR ->
          affairs.all().stream()
              .map(each -> option(each.code(), affair(each.code()), value))
              .toList();
      case REGION -> offered(value).map(each -> option(each.code(), each.name(), value)).toList();
      case UNIT -> units(region, value);
      default -> List.of();
    };
  }

  private String affair(String code) {
    return code + " " + labels.label("affair", code);
  }

  /** The regions somebody may write for, and the one that stands there. */
  private Stream<RegionView> offered(String value) {
    return regions.all().stream()
        .filter(
            each ->
                each.code().equals(value) || caller.get().may(Action.EDIT_SOLUTION, each.code()));
  }

  /** The agencies of a region, each with what it was called before. */
  private List<EditorItem.Option> units(String region, String value) {
    return region == null || region.isEmpty()
        ? List.of()
        : agencies.list(region).stream()
            .map(each -> option(each.name(), former(each), value))
            .toList();
  }

  private static String former(AgencyView agency) {
    return agency.formerNames().stream()
        .map(AgencyContent.FormerName::name)
        .collect(Collectors.joining("; "));
  }

  private static EditorItem.Option option(String value, String label, String chosen) {
    return new EditorItem.Option(value, label, value.equals(chosen));
  }
}
