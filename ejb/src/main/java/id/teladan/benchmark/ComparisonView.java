package id.teladan.benchmark;

import id.teladan.region.RegionView;
import java.util.List;

/**
 * One region beside others by one indicator.
 *
 * @param peers as asked for, or the nearest ones
 * @param series by way of measuring, the asking region's first in each
 * @param standing the region's newest figure beside those of its peers of the same edition
 */
public record ComparisonView(
    IndicatorView indicator,
    RegionView region,
    List<RegionView> peers,
    List<SeriesView> series,
    List<NoteView> notes,
    Standing standing) {

  public ComparisonView {
    peers = List.copyOf(peers);
    series = List.copyOf(series);
    notes = List.copyOf(notes);
  }

  public IndicatorView getIndicator() {
    return indicator;
  }

  public RegionView getRegion() {
    return region;
  }

  public List<RegionView> getPeers() {
    return peers;
  }

  public List<SeriesView> getSeries() {
    return series;
  }

  public Standing getStanding() {
    return standing;
  }

  public List<NoteView> getNotes() {
    return notes;
  }
}
