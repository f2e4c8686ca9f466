package id.teladan.exchange;

import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The regions of the reference data, without a database. */
final class TestPlaces {
  private TestPlaces() {}

  static Places places() {
    return new Places(new Directory(read()), null);
  }

  private static Map<String, RegionView> read() {
    Map<String, RegionView> regions = new LinkedHashMap<>();
    CSVFormat format =
        CSVFormat.Builder.create().setHeader().setSkipHeaderRecord(true).setNullString("").get();
    try (Reader text =
        new InputStreamReader(
            TestPlaces.class.getResourceAsStream("/reference/regions.csv"),
            StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(text)) {
        regions.put(
            row.get("code"),
            new RegionView(
                row.get("code"),
                row.get("name"),
                row.get("short_name"),
                RegionLevel.valueOf(row.get("level")),
                row.get("parent_code"),
                null,
                null,
                null,
                null));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return regions;
  }

  /** Answers from memory. */
  private static final class Directory extends RegionDirectory {
    private final Map<String, RegionView> known;

    Directory(Map<String, RegionView> known) {
      this.known = known;
    }

    @Override
    public Optional<RegionView> lookup(String code) {
      return Optional.ofNullable(code == null ? null : known.get(code));
    }

    @Override
    public Collection<RegionView> all() {
      return known.values();
    }
  }
}
