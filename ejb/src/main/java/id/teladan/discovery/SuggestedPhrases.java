package id.teladan.discovery;

import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.search.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is suggested while typing beside titles: regions, affairs, frequent queries. */
@ApplicationScoped
public class SuggestedPhrases {
  /** The kind of a suggested query. */
  static final String QUERY = "QUERY";

  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;

  List<Suggestion> with(Collection<String> queries) {
    List<Suggestion> all = new ArrayList<>();
    regions
        .all()
        .forEach(r -> all.add(new Suggestion(r.label(), "REGION", "/regions/" + r.code())));
    affairs
        .all()
        .forEach(a -> all.add(new Suggestion(a.nameId(), "AFFAIR", "/search?affair=" + a.code())));
    queries.forEach(query -> all.add(new Suggestion(query, QUERY, null)));
    return all;
  }
}
