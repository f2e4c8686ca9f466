package id.teladan.api.adoption;

import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.BoardView;
import id.teladan.region.RegionDirectory;
import java.util.List;

/**
 * A board: every stage with its most urgent adoptions.
 *
 * @param total how many there are, whatever the filter
 * @param shown how many match the filter
 * @param overdue how many of those are late or stuck
 * @param blocked how many of those cannot go on
 */
public record BoardJson(
    long total, long shown, long overdue, long blocked, List<BoardColumnJson> columns) {

  /**
   * A stage.
   *
   * @param stage null is unknown
   * @param total how many are at it; {@code items} holds the most urgent
   */
  public record BoardColumnJson(AdoptionStage stage, long total, List<AdoptionJson> items) {}

  static BoardJson of(BoardView board, RegionDirectory regions) {
    return new BoardJson(
        board.total(),
        board.shown(),
        board.overdue(),
        board.blocked(),
        board.columns().stream()
            .map(
                column ->
                    new BoardColumnJson(
                        column.stage(),
                        column.total(),
                        column.cards().stream()
                            .map(card -> AdoptionJson.of(card, regions))
                            .toList()))
            .toList());
  }
}
