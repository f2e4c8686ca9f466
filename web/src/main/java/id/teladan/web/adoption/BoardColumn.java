package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionView;
import java.util.List;

/**
 * A column of the board.
 *
 * @param key the name of its stage, or {@code UNKNOWN}
 */
public record BoardColumn(String key, String label, List<AdoptionView> cards) {

  public String getKey() {
    return key;
  }

  public String getLabel() {
    return label;
  }

  public List<AdoptionView> getCards() {
    return cards;
  }

  /** Whether it has no card. */
  public boolean isBare() {
    return cards.isEmpty();
  }
}
