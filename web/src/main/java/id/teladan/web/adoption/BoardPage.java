package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionBoardReading;
import id.teladan.adoption.AdoptionPolicy;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.BoardView;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * {@code /adoptions/board?region=65&affair=2.18&care=OVERDUE&view=table}: a region's adoptions, or
 * those of all regions for whoever reads all plans.
 */
@Named
@RequestScoped
public class BoardPage {
  @Inject private AdoptionBoardReading reading;
  @Inject private CurrentCaller caller;
  @Inject private AdoptionWords words;
  @Inject private Here here;

  private Address address;
  private BoardAddress asked;
  private BoardView board;
  private Page<AdoptionView> rows;

  @PostConstruct
  void read() {
    address = here.getAddress();
    asked = new BoardAddress(address, caller.get());
    if (asked.region() == null && !caller.get().mayAnywhere(Action.READ_ADOPTION_DETAIL)) {
      throw new NotFoundException("board", null);
    }
    if (asked.isTable()) {
      AdoptionBoardReading.Table table = reading.table(asked.filter(), asked.page());
      board = table.board();
      rows = table.rows();
    } else {
      board = reading.board(asked.filter(), asked.perColumn());
    }
  }

  public BoardView getBoard() {
    return board;
  }

  /** The code of the region; null for all of them. */
  public String getRegion() {
    return asked.region();
  }

  public String getTitle() {
    return asked.region() == null
        ? words.text("board.titleAll")
        : words.text("board.title", words.region(asked.region()));
  }

  public boolean isNational() {
    return asked.region() == null;
  }

  public boolean isEditable() {
    return asked.region() != null && AdoptionPolicy.mayEdit(caller.get(), asked.region());
  }

  public boolean isTable() {
    return asked.isTable();
  }

  public boolean isNarrowed() {
    return asked.isNarrowed();
  }

  public String getTableLink() {
    return address.without("page").with("view", "table").toString();
  }

  public String getColumnsLink() {
    return address.without("view").without("page").without("stage").toString();
  }

  /** Without any narrowing. */
  public String getBareLink() {
    return Address.of("/adoptions/board")
        .with("region", asked.given("region"))
        .with("view", asked.given("view"))
        .toString();
  }

  /** The whole of a column. */
  public String moreLink(BoardView.Column column) {
    String stage = column.stage() == null ? "UNKNOWN" : column.stage().name();
    return address.with("view", "table").with("stage", stage).without("page").toString();
  }

  /** The same selection as a file. */
  public String getExcelLink() {
    Address file = Address.of("/api/v1/adoptions/board/rows").with("format", "xlsx");
    for (String name : List.of("agency", "affair", "solution", "care", "proof", "stage")) {
      file = file.with(name, asked.given(name));
    }
    return file.with("region", asked.region()).toString();
  }

  public String getDashboardLink() {
    return Address.of("/adoptions/dashboard").with("region", asked.region()).toString();
  }

  /** A parameter as asked for, for the filter form. */
  public String asked(String name) {
    return asked.given(name);
  }

  /** Where a move comes back to. */
  public String getHere() {
    return address.toString();
  }

  public List<AdoptionView> getRows() {
    return rows.items();
  }

  public PageLinks getPages() {
    return PageLinks.of(rows.total(), rows.page(), rows.size(), address);
  }

  /** What to do next, in words. */
  public String next(AdoptionView adoption) {
    return words.next(adoption);
  }

  public List<StageStep> targets(AdoptionView adoption) {
    return StageStep.targets(adoption.stage(), words);
  }
}
