package id.teladan.web.discovery;

import id.teladan.discovery.SearchAnswer;
import id.teladan.discovery.ThesaurusGroupView;
import id.teladan.discovery.ThesaurusOrigin;
import id.teladan.discovery.ThesaurusReading;
import id.teladan.shared.Page;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code /thesaurus?q=izin&origin=CHANGED&try=ptsp}: the groups, and what a search makes of them.
 */
@Named
@RequestScoped
public class ThesaurusListPage {
  private static final int SIZE = 50;

  @Inject private ThesaurusReading reading;
  @Inject private Here here;

  private Address address;
  private Page<ThesaurusGroupView> found;
  private List<SearchAnswer.OtherMeaning> tried;

  @PostConstruct
  void read() {
    address = here.getAddress();
    found = reading.list(getQ(), origin(), PageNumber.of(address, SIZE));
    tried = getTried() == null ? List.of() : reading.preview(getTried());
  }

  private ThesaurusOrigin origin() {
    String name = address.first("origin");
    return Arrays.stream(ThesaurusOrigin.values())
        .filter(origin -> origin.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  public String getQ() {
    return address.first("q");
  }

  /** The words that are tried out; null when none are. */
  public String getTried() {
    String typed = address.first("try");
    return typed == null || typed.isBlank() ? null : typed;
  }

  public List<SearchAnswer.OtherMeaning> getMeanings() {
    return tried;
  }

  public List<ThesaurusGroupView> getGroups() {
    return found.items();
  }

  public long getTotal() {
    return found.total();
  }

  /** Every origin with a link; the label of all is empty. */
  public List<Choice> getOrigins() {
    Address bare = address.without("page").without("origin");
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", null, bare.toString(), origin() == null));
    for (ThesaurusOrigin each : ThesaurusOrigin.values()) {
      choices.add(
          new Choice(each.name(), null, bare.with("origin", each).toString(), each == origin()));
    }
    return choices;
  }

  public boolean isSaved() {
    return "saved".equals(address.first("done"));
  }

  public boolean isDeleted() {
    return "deleted".equals(address.first("done"));
  }

  public PageLinks getPages() {
    return PageLinks.of(found.total(), found.page(), found.size(), address.without("done"));
  }
}
