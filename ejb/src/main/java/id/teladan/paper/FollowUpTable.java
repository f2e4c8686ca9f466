package id.teladan.paper;

import id.teladan.visit.FindingView;
import id.teladan.visit.FollowUpStatus;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.IndonesianDates;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.ProgressView;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final List<Integer> WIDTHS = List.of(2, 6, 7, 6, 5, 6, 5, 6);
  private static final Map<FollowUpStatus, String> STATUS =
      Map.of(
          FollowUpStatus.PLANNED, "Direncanakan",
          FollowUpStatus.ONGOING, "Berjalan",
          FollowUpStatus.DONE, "Selesai",
          FollowUpStatus.CANCELLED, "Dibatalkan");

  private FollowUpTable() {}

  static List<Block> of(PaperMaterial material) {
    List<FollowUpView> plan = material.plan();
    List<FindingView> findings = material.findings();
    if (plan.isEmpty()) {
      return List.of(Blocks.text("Belum ada tindak lanjut yang direncanakan."));
    }
    Map<Long, ProgressView> latest = new HashMap<>();
    material.steps().forEach(step -> latest.put(step.followUpId(), step));
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
              status(row, latest.get(row.id()))));
    }
    return List.of(Blocks.table(HEAD, WIDTHS, rows));
  }

  private static String status(FollowUpView row, ProgressView step) {
    String status = row.getStatus() == null ? "–" : STATUS.get(row.getStatus());
    return step == null || step.getPercent() == null
        ? status
        : status + " (" + step.getPercent() + "%)";
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
