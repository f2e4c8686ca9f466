package id.teladan.visit;

import id.teladan.visit.OfficialPaper.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The follow-up plan (RTL) as a table of an official paper. */
final class FollowUpTable {
  private static final List<String> HEAD =
      List.of(
          "No.",
          "Temuan",
          "Tindakan",
          "Penanggung jawab",
          "Tenggat",
          "Indikator dan target",
          "Sumber anggaran",
          "Status");
  private static final List<Integer> WIDTHS = List.of(2, 6, 8, 6, 5, 6, 5, 5);
  private static final Map<FollowUpStatus, String> STATUS =
      Map.of(
          FollowUpStatus.PLANNED, "Direncanakan",
          FollowUpStatus.ONGOING, "Berjalan",
          FollowUpStatus.DONE, "Selesai",
          FollowUpStatus.CANCELLED, "Dibatalkan");

  private FollowUpTable() {}

  static List<Block> of(List<FollowUpView> plan, List<FindingView> findings) {
    if (plan.isEmpty()) {
      return List.of(TripReport.text("Belum ada tindak lanjut yang direncanakan."));
    }
    Map<Long, String> titles =
        findings.stream().collect(Collectors.toMap(FindingView::id, FindingView::getTitle));
    List<List<String>> rows = new ArrayList<>();
    for (FollowUpView row : plan) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              shown(titles.get(row.getFindingId())),
              shown(row.getAction()),
              shown(row.getResponsibleAgency()),
              row.getDueDate() == null ? "–" : IndonesianDates.of(row.getDueDate()),
              measure(row),
              shown(row.getBudgetSource()),
              row.getStatus() == null ? "–" : STATUS.get(row.getStatus())));
    }
    return List.of(TripReport.table(HEAD, WIDTHS, rows));
  }

  private static String measure(FollowUpView row) {
    String both =
        Stream.of(row.getIndicator(), row.getTarget())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(": "));
    return both.isEmpty() ? "–" : both;
  }

  private static String shown(String text) {
    return text == null ? "–" : text;
  }
}
