package id.teladan.web.benchmark;

import id.teladan.benchmark.IndicatorReading;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.ScatterReading;
import id.teladan.benchmark.ScatterView;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.benchmark.BenchmarkForm.Option;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /scatter?x=HDI&y=POVERTY_RATE&year=2021&region=65}: regions by two indicators. */
@Named
@RequestScoped
public class ScatterPage {
  @Inject private ScatterReading scatter;
  @Inject private IndicatorReading indicators;
  @Inject private RegionDirectory regions;
  @Inject private BenchmarkReader reader;
  @Inject private Here here;
  private Address asked;
  private List<IndicatorView> all;
  private IndicatorView x;
  private IndicatorView y;
  private RegionLevel level;
  private String region;
  private ScatterView view;
  private String refusal;

  @PostConstruct
  void draw() {
    asked = here.getAddress();
    all = indicators.all();
    x = indicator("x", "HDI");
    y = indicator("y", "POVERTY_RATE");
    level =
        Arrays.stream(RegionLevel.values())
            .filter(l -> l.name().equals(asked.first("level")) && l != RegionLevel.NATION)
            .findFirst()
            .orElse(RegionLevel.PROVINCE);
    region = regions.lookup(asked.first("region")).map(r -> r.code()).orElse(reader.homeRegion());
    Integer year = new ComparisonAddress(asked).year("year");
    try {
      view = scatter.scatter(x.code(), y.code(), level, year, region);
    } catch (InvalidInputException refused) {
      refusal = refusal(refused);
    }
  }

  private String refusal(InvalidInputException refused) {
    var error = refused.errors().get(0);
    if ("same-indicator".equals(error.code())) {
      return reader.words().text("scatter.same");
    }
    return reader
        .words()
        .text(
            "scatter.refused.text",
            name(x),
            years(error.args().get(0)),
            name(y),
            years(error.args().get(1)));
  }

  private String years(Object text) {
    return text.toString().isEmpty() ? reader.words().text("scatter.never") : text.toString();
  }

  private IndicatorView indicator(String parameter, String otherwise) {
    return all.stream()
        .filter(i -> i.code().equals(asked.first(parameter)))
        .findFirst()
        .orElseGet(() -> indicators.get(otherwise));
  }

  private String name(IndicatorView indicator) {
    return indicator.name().in(reader.words().locale());
  }

  public ScatterView getView() {
    return view;
  }

  /** Why there is no picture; null when there is one. */
  public String getRefusal() {
    return refusal;
  }

  public String getXName() {
    return name(x);
  }

  public String getYName() {
    return name(y);
  }

  public String getXWhen() {
    return reader.words().edition(view.xEdition());
  }

  public String getYWhen() {
    return reader.words().edition(view.yEdition());
  }

  public String xValue(ScatterView.Point point) {
    return reader.words().value(x, point.x());
  }

  public String yValue(ScatterView.Point point) {
    return reader.words().value(y, point.y());
  }

  public boolean own(ScatterView.Point point) {
    return point.region().code().equals(region);
  }

  /** What can be chosen. */
  public ScatterForm getForm() {
    return new ScatterForm(all, x.code(), y.code(), level, reader.words());
  }

  public List<Option> getYears() {
    Integer year = new ComparisonAddress(asked).year("year");
    return scatter.years(x.code(), y.code(), level).stream()
        .map(one -> new Option("" + one, "" + one, one.equals(year)))
        .toList();
  }

  public List<Option> getRegions() {
    return regions.all().stream()
        .filter(r -> r.level() == level)
        .map(r -> new Option(r.code(), r.name(), r.code().equals(region)))
        .toList();
  }

  public String getPicture() {
    return file("/api/v1/pictures/scatter", null);
  }

  /** The same figures as a file. */
  public String table(String format) {
    return file("/api/v1/scatter", format);
  }

  private String file(String path, String format) {
    return Address.of(path)
        .with("x", x.code())
        .with("y", y.code())
        .with("level", level)
        .with("year", view.xEdition().year())
        .with("region", format == null ? region : null)
        .with("lang", format == null ? reader.words().locale().getLanguage() : null)
        .with("format", format)
        .toString();
  }
}
