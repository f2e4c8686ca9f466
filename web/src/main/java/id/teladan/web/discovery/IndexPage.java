package id.teladan.web.discovery;

import id.teladan.discovery.IndexOverview;
import id.teladan.discovery.IndexTending;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /search-index}: how the index is, its rebuild, its comparison with the database. */
@Named
@RequestScoped
public class IndexPage {
  private static final String HERE = "/search-index";
  private static final double MEGABYTE = 1_000_000;

  @Inject private IndexTending tending;
  @Inject private Deeds deeds;

  private IndexOverview index;
  private long number;

  public IndexOverview getIndex() {
    if (index == null) {
      index = tending.overview();
      number = number == 0 ? index.rebuild().number() : number;
    }
    return index;
  }

  public double getMegabytes() {
    return getIndex().sizeBytes() / MEGABYTE;
  }

  public boolean isWorking() {
    return getIndex().rebuild().isRunning() || getIndex().audit().isRunning();
  }

  /** Which rebuild the page shows: the cancelling means that one. */
  public long getNumber() {
    return number == 0 ? getIndex().rebuild().number() : number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public void rebuild() {
    deeds.leave(tending::rebuild, HERE);
  }

  public void cancel() {
    deeds.leave(() -> tending.cancel(number), HERE);
  }

  public void audit() {
    deeds.leave(() -> tending.audit(false), HERE + "#audit");
  }

  public void repair() {
    deeds.leave(() -> tending.audit(true), HERE + "#audit");
  }
}
