package id.teladan.exchange;

import id.teladan.region.AffairDirectory;
import id.teladan.region.AffairView;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import id.teladan.solution.SolutionContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an import would make of a file, without a database. */
public final class RowsRead {
  private static final ImportDefaults NONE = new ImportDefaults(null, null, null, null);

  private RowsRead() {}

  /** The contents of the rows; fails with what is wrong with the first row that has a fault. */
  public static List<SolutionContent> of(ImportFormat format, Path file)
      throws UnreadableFileException, IOException {
    Places places = new Places(new SomeRegions(), new SomeAffairs());
    List<SolutionContent> contents = new ArrayList<>();
    FileRows.read(
        format,
        file,
        row -> {
          RowContent read = new RowContent(row, NONE, null, places);
          contents.add(read.content());
          if (!read.faults().isEmpty()) {
            throw new AssertionError(read.faults());
          }
          return true;
        });
    return contents;
  }

  private static final class SomeRegions extends RegionDirectory {
    private final RegionView jakarta =
        new RegionView("31", "DKI Jakarta", "DKI", RegionLevel.PROVINCE, "ID", null, null, 1, 1);

    @Override
    public Optional<RegionView> lookup(String code) {
      return jakarta.code().equals(code) ? Optional.of(jakarta) : Optional.empty();
    }

    @Override
    public Collection<RegionView> all() {
      return List.of(jakarta);
    }
  }

  private static final class SomeAffairs extends AffairDirectory {
    private static final List<AffairView> ALL =
        List.of(
            new AffairView("2.10", "Pertanahan", "Land"),
            new AffairView("2.16", "Komunikasi dan Informatika", "Communication"));

    @Override
    public Optional<AffairView> lookup(String code) {
      return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public Collection<AffairView> all() {
      return ALL;
    }
  }
}
