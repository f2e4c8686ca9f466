package id.teladan.exchange;

import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.solution.ApplicationScope;
import id.teladan.solution.Audience;
import id.teladan.solution.Sharing;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An empty workbook to fill in: every column of an import, and lists to choose from where only
 * certain values can stand. A choice reads {@code 2.16 Komunikasi dan Informatika}; the import
 * takes its beginning.
 */
@ApplicationScoped
public class ImportTemplate {
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;

  /**
   * The bytes of the workbook.
   *
   * @param locale in which the affairs are named
   */
  public byte[] xlsx(Locale locale) {
    List<String> fields =
        Columns.FIELDS.stream()
            .filter(f -> !List.of("id", "version", Columns.REGION_NAME).contains(f))
            .toList();
    return TemplateBook.write("solutions", fields, choices(locale));
  }

  private Map<String, List<String>> choices(Locale locale) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    choices.put("kind", names(SolutionKind.values()));
    choices.put("audience", names(Audience.values()));
    choices.put(
        "mainAffair", affairs.all().stream().map(a -> a.code() + " " + a.name(locale)).toList());
    choices.put("regionCode", regions.all().stream().map(r -> r.code() + " " + r.name()).toList());
    choices.put("stage", names(SolutionStage.values()));
    choices.put("sharing", names(Sharing.values()));
    choices.put("application.scope", names(ApplicationScope.values()));
    choices.put("evidence.level", List.of("0", "1", "2", "3", "4"));
    return choices;
  }

  private static List<String> names(Enum<?>[] constants) {
    return new ArrayList<>(Arrays.stream(constants).map(Enum::name).toList());
  }
}
