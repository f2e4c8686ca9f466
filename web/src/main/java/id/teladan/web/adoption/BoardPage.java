package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionOverviewReading;
import id.teladan.adoption.AdoptionPolicy;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionView;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.NotFoundException;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** {@code /adoptions/board?region=65&affair=2.18&late=true&view=table}: a region's adoptions. */
@Named
@RequestScoped
public class BoardPage {
  @Inject private AdoptionOverviewReading reading;
  @Inject private CurrentCaller caller;
  @Inject private AdoptionWords words;
  @Inject private FacetLabels names;
  @Inject private Here here;

  private Address address;
  private String region;
  private List<AdoptionView> all;
  private List<AdoptionView> rows;

  @PostConstruct
  void read() {
    address = here.getAddress();
    String asked = address.first("region");
    region = asked == null ? caller.get().regionCode() : asked;
    if (region == null) {
      throw new NotFoundException("board", null);
    }
    all = reading.board(region);
    rows = all.stream().filter(this::isWanted).toList();
  }

  private boolean isWanted(AdoptionView adoption) {
    String affair = address.first("affair");
    return (affair == null || affair.equals(adoption.origin().mainAffair()))
        && (!isLateOnly() || adoption.progress().overdue());
  }

  private boolean isLateOnly() {
    return "true".equals(address.first("late"));
  }

  public String getRegion() {
    return region;
  }

  public String getTitle() {
    return words.text("board.title", words.region(region));
  }

  public int getTotal() {
    return all.size();
  }

  public int getShown() {
    return rows.size();
  }

  public long getLate() {
    return rows.stream().filter(a -> a.progress().overdue()).count();
  }

  public boolean isEditable() {
    return AdoptionPolicy.mayEdit(caller.get(), region);
  }

  public boolean isTable() {
    return "table".equals(address.first("view"));
  }

  public String getTableLink() {
    return address.with("view", "table").toString();
  }

  public String getColumnsLink() {
    return address.without("view").toString();
  }

  public List<AdoptionView> getRows() {
    return rows;
  }

  public List<BoardColumn> getColumns() {
    List<BoardColumn> columns = new ArrayList<>();
    if (rows.stream().anyMatch(a -> a.stage() == null)) {
      columns.add(column(null));
    }
    for (AdoptionStage stage : AdoptionStage.values()) {
      columns.add(column(stage));
    }
    return columns;
  }

  private BoardColumn column(AdoptionStage stage) {
    return new BoardColumn(
        stage == null ? "UNKNOWN" : stage.name(),
        words.stage(stage),
        rows.stream().filter(a -> a.stage() == stage).toList());
  }

  /** All, the late ones, and each affair that there is. */
  public List<Choice> getFilters() {
    Address bare = address.without("affair").without("late");
    boolean none = address.first("affair") == null && !isLateOnly();
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(words.text("board.all"), null, bare.toString(), none));
    long late = all.stream().filter(a -> a.progress().overdue()).count();
    choices.add(
        new Choice(
            words.text("board.lateOnly"),
            late,
            isLateOnly()
                ? address.without("late").toString()
                : address.with("late", "true").toString(),
            isLateOnly()));
    all.stream()
        .map(a -> a.origin().mainAffair())
        .distinct()
        .sorted()
        .forEach(code -> choices.add(affair(code)));
    return choices;
  }

  private Choice affair(String code) {
    boolean chosen = code.equals(address.first("affair"));
    Address link = chosen ? address.without("affair") : address.with("affair", code);
    return new Choice(names.label("affair", code), null, link.toString(), chosen);
  }

  /** What to do next, in words. */
  public String next(AdoptionView adoption) {
    return words.next(adoption);
  }

  public List<StageStep> targets(AdoptionView adoption) {
    return StageStep.targets(adoption.stage(), words);
  }
}
