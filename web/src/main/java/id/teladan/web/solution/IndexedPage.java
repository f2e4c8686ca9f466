package id.teladan.web.solution;

import id.teladan.discovery.Discovery;
import id.teladan.discovery.IndexedSolution;
import id.teladan.web.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A solution out of the index, shown at its own address while the database does not answer. */
@Named
@RequestScoped
public class IndexedPage {
  private static final Pattern PATH = Pattern.compile("/solutions/(\\d{1,18})(/.*)?");

  @Inject private Here here;
  @Inject private Discovery discovery;

  private IndexedSolution entry;

  public IndexedSolution getEntry() {
    if (entry == null) {
      Matcher path = PATH.matcher(here.getPath());
      entry = discovery.indexed(path.matches() ? Long.parseLong(path.group(1)) : 0);
    }
    return entry;
  }
}
