package id.teladan.adoption;

import java.util.List;

/**
 * A board: every stage with its most urgent cards.
 *
 * @param total how many the region has, whatever the filter
 * @param shown how many match the filter
 * @param overdue how many of those are late or stuck
 * @param blocked how many of those cannot go on
 * @param columns in the order of the stages; the unknown stage first when it has any
 */
public record BoardView(
    long total,
    long shown,
    long overdue,
    long blocked,
    List<Column> columns,
    List<Pick> agencies,
    List<Pick> affairs,
    List<Pick> solutions) {

  /**
   * A stage.
   *
   * @param stage null is unknown
   * @param total how many are at it, of which {@code cards} are the most urgent
   */
  public record Column(AdoptionStage stage, long total, List<AdoptionView> cards) {
    public Column {
      cards = List.copyOf(cards);
    }

    public AdoptionStage getStage() {
      return stage;
    }

    public long getTotal() {
      return total;
    }

    public List<AdoptionView> getCards() {
      return cards;
    }

    /** How many are not among the cards. */
    public long getMore() {
      return total - cards.size();
    }

    /** Whether it has no card. */
    public boolean isBare() {
      return cards.isEmpty();
    }
  }

  /** What a board can be narrowed to, and how many adoptions that leaves. */
  public record Pick(String value, String label, long count) {
    public String getValue() {
      return value;
    }

    public String getLabel() {
      return label;
    }

    public long getCount() {
      return count;
    }
  }

  public long getTotal() {
    return total;
  }

  public long getShown() {
    return shown;
  }

  public long getOverdue() {
    return overdue;
  }

  public long getBlocked() {
    return blocked;
  }

  public List<Column> getColumns() {
    return columns;
  }
}
