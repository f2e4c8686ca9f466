package id.teladan.api.benchmark;

import id.teladan.benchmark.ProfileView;
import java.util.List;

/**
 * A region's newest figures beside those of its nearest regions, as REST shows it.
 *
 * @param peers codes of the nearest regions
 */
public record ProfileJson(
    String regionCode, String regionName, List<String> peers, List<StandingJson> standings) {

  static ProfileJson of(ProfileView view) {
    return new ProfileJson(
        view.region().code(),
        view.region().name(),
        view.peers().stream().map(p -> p.region().code()).toList(),
        view.standings().stream().map(StandingJson::of).toList());
  }
}
