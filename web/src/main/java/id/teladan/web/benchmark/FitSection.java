package id.teladan.web.benchmark;

import id.teladan.benchmark.FitReading;
import id.teladan.benchmark.FitVerdict;
import id.teladan.benchmark.FitView;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.shared.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/**
 * The section "does it fit my region?" of {@code /solutions/12?region=65#fit}. Who is signed in
 * sees their own region at once.
 */
@Named
@RequestScoped
public class FitSection {
  @Inject
  @Param(pathIndex = 0)
  private String id;

  @Inject
  @Param(name = "region")
  private String asked;

  @Inject private FitReading reading;
  @Inject private FitRegions regions;
  @Inject private Language language;

  private FitView fit;

  @PostConstruct
  void read() {
    String code = getRegion();
    if (code != null && id != null && id.matches("\\d{1,18}")) {
      fit = fit(code);
    }
  }

  private FitView fit(String code) {
    try {
      return reading.fit(Long.parseLong(id), code, List.of());
    } catch (InvalidInputException e) {
      // The region's own solution, or a code that nobody has: the section asks again.
      return null;
    }
  }

  /** Null when none was chosen yet, or none that can be compared. */
  public FitView getFit() {
    return fit;
  }

  /** The number of the solution, as the address names it. */
  public String getId() {
    return id;
  }

  public String getRegion() {
    return asked == null || asked.isBlank() ? regions.home() : asked;
  }

  public List<BenchmarkForm.Group> getChoices() {
    return regions.groups(getRegion());
  }

  public List<FitRow> getRows() {
    FitWords words = words();
    return fit.reasons().stream().map(reason -> FitRow.of(fit, reason, words)).toList();
  }

  public FitDrawing getDrawing() {
    return new FitDrawing(fit.reasons(), words());
  }

  /** How many factors stand where: {@code 2 cocok · 3 perlu diubah · …}. */
  public String getCounts() {
    FitWords words = words();
    return String.join(
        " · ",
        Arrays.stream(FitVerdict.values())
            .map(v -> fit.count(v) + " " + words.verdict(v).toLowerCase(language.getLocale()))
            .toList());
  }

  private FitWords words() {
    return new FitWords(language.getLocale());
  }
}
