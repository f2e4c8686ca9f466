package id.teladan.api.benchmark;

import id.teladan.benchmark.PeerGroupView;
import java.util.List;

/**
 * A named group of regions, as REST shows it.
 *
 * @param peers what stands for it in {@code peers} of a comparison
 */
public record PeerGroupJson(
    long id, String name, boolean shared, List<String> members, String peers, int version) {

  static PeerGroupJson of(PeerGroupView group) {
    return new PeerGroupJson(
        group.id(), group.name(), group.shared(), group.members(), group.word(), group.version());
  }
}
