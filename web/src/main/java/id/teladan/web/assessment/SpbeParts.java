package id.teladan.web.assessment;

import id.teladan.assessment.AssessmentView;
import id.teladan.assessment.WhatIf;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which assessment an address means, and the levels that it tries. */
@RequestScoped
public class SpbeParts {
  static final String SET = "set";

  @Inject private SpbeRoute route;
  @Inject private RegionDirectory regions;
  @Inject private Here here;
  @Inject private SpbeWords words;

  long asked() {
    return route.id();
  }

  String region(AssessmentView view) {
    return regions.name(view.regionCode());
  }

  SpbeResult result(AssessmentView view) {
    Address address = here.getAddress();
    List<String> texts =
        address.parameters().stream()
            .filter(p -> p.name().equals(SET))
            .map(Address.Parameter::value)
            .toList();
    // A form sends indicator and level apart.
    String one = address.first("indicator") + ":" + address.first("level");
    List<String> all =
        java.util.stream.Stream.concat(texts.stream(), List.of(one).stream()).toList();
    return new SpbeResult(view, WhatIf.lenient(all), words, Address.of("/spbe/" + view.id()));
  }
}
