package id.teladan.benchmark;

import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes regions of what a list of peers says: codes, {@code auto}, {@code province}, {@code
 * islands}, {@code fiscal}, {@code group:12}. Of what is not a code the nearest are taken, so that
 * a picture stays readable.
 */
@ApplicationScoped
class PeerSelection {
  private static final String NUMBER = PeerGroups.PREFIX + "\\d{1,18}";

  @Inject private RegionDirectory regions;
  @Inject private PeerReading peers;
  @Inject private PeerGroups groups;
  @Inject private CurrentCaller caller;

  /**
   * In the order of the list, none twice, without the region itself.
   *
   * @throws InvalidInputException for a code that no region has, or a group that the caller may not
   *     see
   */
  List<RegionView> of(RegionView region, List<String> words) {
    return words.stream()
        .flatMap(word -> one(region, word))
        .distinct()
        .filter(other -> !other.code().equals(region.code()))
        .toList();
  }

  private Stream<RegionView> one(RegionView region, String word) {
    if (word.matches(NUMBER)) {
      return group(word).map(regions::get);
    }
    if (PeerBasis.of(word).isPresent()) {
      PageRequest few = PageRequest.first(BenchmarkReading.AUTOMATIC_PEERS);
      return peers.peers(region.code(), PeerBasis.of(word).get(), few).items().stream()
          .map(PeerView::region);
    }
    regions.require("peers", word);
    return Stream.of(regions.get(word));
  }

  private Stream<String> group(String word) {
    long id = Long.parseLong(word.substring(PeerGroups.PREFIX.length()));
    return groups
        .lookup(id, caller.get())
        .orElseThrow(() -> new InvalidInputException(FieldError.of("peers", "unknown-group", word)))
        .members()
        .stream();
  }
}
