package id.teladan.web.bulk;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.AffairDirectory;
import id.teladan.shared.DomainException;
import id.teladan.solution.BulkCommand;
import id.teladan.solution.BulkEditing;
import id.teladan.solution.BulkKind;
import id.teladan.solution.BulkView;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Takes the choice of a curator and changes it. */
@Named
@RequestScoped
public class BulkDesk {
  private static final String ITEM = "\\d{1,18}-\\d{1,9}";

  @Inject private BulkEditing editing;
  @Inject private AffairDirectory affairs;
  @Inject private FacetLabels labels;
  @Inject private Refusals refusals;
  @Inject private CurrentCaller caller;

  private String tag;
  private String affair;
  private String remark;

  /** Does to every chosen one what the pressed button says. */
  public void change(BulkKind kind) {
    String text =
        switch (kind) {
          case ADD_TAG, REMOVE_TAG -> tag;
          case SET_AFFAIR, ADD_AFFAIR -> affair;
          case ARCHIVE -> remark;
        };
    try {
      BulkView made = editing.change(new BulkCommand(kind, text, chosen()));
      Faces.redirect(made.url());
    } catch (DomainException refused) {
      refusals.show(refused, "bulk");
    }
  }

  private static List<BulkCommand.Item> chosen() {
    HttpServletRequest request = Faces.getRequest();
    String[] picked = request.getParameterValues("pick");
    return Stream.ofNullable(picked)
        .flatMap(Arrays::stream)
        .filter(each -> each.matches(ITEM))
        .map(each -> each.split("-"))
        .map(each -> new BulkCommand.Item(Long.valueOf(each[0]), Integer.valueOf(each[1])))
        .toList();
  }

  public boolean isCurator() {
    return caller.get().couldEver(Action.REVIEW_SOLUTION);
  }

  public List<BulkView> getLatest() {
    return editing.latest();
  }

  public List<SelectItem> getAffairs() {
    return affairs.all().stream()
        .filter(each -> each.code().contains("."))
        .map(each -> new SelectItem(each.code(), labels.label("affair", each.code())))
        .toList();
  }

  public String getTag() {
    return tag;
  }

  public void setTag(String tag) {
    this.tag = tag;
  }

  public String getAffair() {
    return affair;
  }

  public void setAffair(String affair) {
    this.affair = affair;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
