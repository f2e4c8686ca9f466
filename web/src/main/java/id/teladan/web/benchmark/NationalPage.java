package id.teladan.web.benchmark;

import id.teladan.benchmark.NationalReading;
import id.teladan.benchmark.NationalView;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.PartialDate;
import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /national}: what the country has and does not use; for those who look at all of it. */
@Named
@RequestScoped
public class NationalPage {
  private static final int THIN = 50;

  @Inject private NationalReading national;
  @Inject private RegionDirectory regions;
  @Inject private Language language;
  @Inject private Formats formats;
  private NationalView view;

  @PostConstruct
  void read() {
    view = national.view();
  }

  public NationalView getView() {
    return view;
  }

  /** The first affairs, drawn. */
  public NationalDrawing getDrawing() {
    return new NationalDrawing(view.affairs(), language.getLocale());
  }

  public List<NationalView.ThinRow> getThin() {
    return view.thin().stream().limit(THIN).toList();
  }

  /** A date of the view as the reader writes it. */
  public String date(String date) {
    return formats.partialDate(PartialDate.parse(date));
  }

  public String name(NationalView.AffairRow row) {
    return row.name(language.getLocale());
  }

  public String region(String code) {
    return regions.label(code);
  }
}
