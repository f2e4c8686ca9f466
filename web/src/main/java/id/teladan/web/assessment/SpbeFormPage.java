package id.teladan.web.assessment;

import id.teladan.assessment.AssessmentContent;
import id.teladan.assessment.AssessmentEditing;
import id.teladan.assessment.AssessmentView;
import id.teladan.assessment.LevelContent;
import id.teladan.assessment.Spbe;
import id.teladan.assessment.Spbe.Aspect;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.shared.NotAllowedException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** {@code /spbe/new} and {@code /spbe/12/edit}: 47 levels, as far as they are known. */
@Named
@RequestScoped
public class SpbeFormPage {
  @Inject private SpbeRoute route;
  @Inject private AssessmentEditing editing;
  @Inject private CurrentCaller caller;
  @Inject private Refusals refusals;
  @Inject private SpbeWords words;
  private final List<LevelRow> rows = new ArrayList<>();
  private AssessmentView view;
  private String region;
  private Integer year = Year.now(ZoneOffset.UTC).getValue();
  private String remark;
  private int version;

  @PostConstruct
  void fill() {
    caller.requireEver(Action.EDIT_ASSESSMENT);
    IntStream.rangeClosed(1, Spbe.INDICATORS)
        .forEach(i -> rows.add(new LevelRow(i, words.indicator(i))));
    if (route.isNew()) {
      region =
          caller.get().regionsFor(Action.EDIT_ASSESSMENT).stream()
              .findFirst()
              .orElseThrow(() -> new NotAllowedException(Action.EDIT_ASSESSMENT.name()));
      return;
    }
    view = editing.open(route.id());
    region = view.regionCode();
    year = view.year();
    remark = view.remark();
    version = view.version();
    rows.forEach(row -> row.fill(view));
  }

  public void save() {
    List<LevelContent> levels =
        rows.stream()
            .filter(row -> row.getLevel() != null)
            .map(row -> new LevelContent(row.getNumber(), row.getLevel(), row.getEvidence()))
            .toList();
    AssessmentContent content = new AssessmentContent(region, year, remark, levels);
    try {
      AssessmentView saved =
          view == null ? editing.create(content) : editing.update(view.id(), version, content);
      Faces.redirect("/spbe/" + saved.id());
    } catch (DomainException refused) {
      refusals.show(refused, SpbeWords.FEATURE);
    }
  }

  public List<Aspect> getAspects() {
    return Arrays.asList(Aspect.values());
  }

  public List<LevelRow> rows(Aspect aspect) {
    return rows.stream().filter(row -> Aspect.of(row.getNumber()) == aspect).toList();
  }

  public List<SelectItem> getLevels() {
    return IntStream.rangeClosed(Spbe.LOWEST, Spbe.HIGHEST)
        .mapToObj(level -> new SelectItem(level, words.level(level)))
        .toList();
  }

  public boolean isNew() {
    return view == null;
  }

  public String getBack() {
    return view == null ? "/spbe" : "/spbe/" + view.id();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
