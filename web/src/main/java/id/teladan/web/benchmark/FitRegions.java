package id.teladan.web.benchmark;

import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Which regions are offered to be held against a solution: the provinces, and the regencies and
 * cities of the one that is chosen. All 552 would make every page of a solution heavier.
 */
@RequestScoped
public class FitRegions {
  @Inject private RegionDirectory regions;
  @Inject private BenchmarkReader reader;

  String home() {
    return reader.homeRegion();
  }

  List<BenchmarkForm.Group> groups(String chosen) {
    List<BenchmarkForm.Group> groups = new ArrayList<>();
    groups.add(group(reader.words().text("provinces"), regions.provinces(), chosen));
    regions
        .lookup(chosen)
        .map(r -> r.level() == RegionLevel.PROVINCE ? r.code() : r.parentCode())
        .flatMap(regions::lookup)
        .filter(r -> r.level() == RegionLevel.PROVINCE)
        .ifPresent(r -> groups.add(group(r.name(), regions.childrenOf(r.code()), chosen)));
    return groups;
  }

  private static BenchmarkForm.Group group(String label, List<RegionView> members, String chosen) {
    return new BenchmarkForm.Group(
        label,
        members.stream()
            .map(r -> new BenchmarkForm.Option(r.code(), r.name(), r.code().equals(chosen)))
            .toList());
  }
}
