package id.teladan.exchange;

import id.teladan.adoption.AdoptionReading;
import id.teladan.region.RegionDirectory;
import id.teladan.solution.Instrument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The workbook for an intake of adoptions: its columns, and lists where they can be. */
@ApplicationScoped
public class AdoptionTemplate {
  private static final int TITLES = 5_000;

  @Inject private RegionDirectory regions;
  @Inject private AdoptionReading adoptions;

  /** The bytes of the workbook. */
  public byte[] xlsx() {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    choices.put("title", adoptions.adoptable(TITLES));
    choices.put("regionCode", regions.all().stream().map(r -> r.code() + " " + r.name()).toList());
    choices.put("stage", AdoptionColumns.REACHED_BY_A_ROW);
    choices.put("agreements", Arrays.stream(Instrument.values()).map(Enum::name).toList());
    List<String> fields =
        AdoptionImport.FIELDS.stream()
            .filter(field -> !List.of("id", Columns.REGION_NAME).contains(field))
            .toList();
    return TemplateBook.write("adoptions", fields, choices);
  }
}
