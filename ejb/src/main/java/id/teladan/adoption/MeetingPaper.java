package id.teladan.adoption;

import id.teladan.region.RegionDirectory;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.OfficialPaper.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The dashboard as a paper for a meeting: what stands where, what is stuck, what ends, what came.
 */
final class MeetingPaper {
  private static final List<Integer> NAMES_AND_FIGURES = List.of(4, 2, 2, 2, 3);

  private final OverviewView figures;
  private final RegionDirectory regions;
  private final LocalDate today;

  MeetingPaper(OverviewView figures, RegionDirectory regions, LocalDate today) {
    this.figures = figures;
    this.regions = regions;
    this.today = today;
  }

  /**
   * @param caring late or stuck ones; empty where the reader sees no plans
   * @param ending those whose agreement ends soon
   */
  OfficialPaper paper(List<AdoptionView> caring, List<AdoptionView> ending) {
    boolean national = figures.regionCode() == null;
    String whose = national ? "Semua daerah" : regions.name(figures.regionCode());
    List<Section> sections = new ArrayList<>();
    sections.add(summary());
    sections.add(new Section("Adopsi menurut tahap", List.of(stages())));
    sections.add(new Section("Bukti dan dampak", List.of(proofs(), effects())));
    if (figures.detailed()) {
      sections.add(new Section("Yang macet atau terlambat", list(caring, this::careTable)));
    }
    sections.add(new Section("Naskah kerja sama yang segera berakhir", list(ending, this::ends)));
    if (national) {
      sections.add(new Section("Menurut daerah", List.of(shares(figures.regions(), "Daerah"))));
    }
    sections.add(new Section("Menurut solusi", List.of(shares(figures.solutions(), "Solusi"))));
    return new OfficialPaper(
        List.of(national ? "REKAP ADOPSI NASIONAL" : whose.toUpperCase(Locale.ROOT)),
        "BAHAN RAPAT ADOPSI SOLUSI",
        whose + ", " + PaperWords.day(today),
        sections,
        null,
        "Sumber: catatan adopsi di Teladan pada " + PaperWords.day(today) + ".");
  }

  private Section summary() {
    long live = figures.stages().get(AdoptionStage.LIVE.ordinal()).count();
    StringBuilder text = new StringBuilder();
    text.append(figures.total()).append(" adopsi tercatat, ").append(live).append(" berjalan. ");
    if (figures.detailed()) {
      text.append(figures.stuck()).append(" tidak bergerak lebih dari ");
      text.append(figures.staleDays()).append(" hari, ");
      text.append(figures.late()).append(" punya tugas lewat tenggat, ");
      text.append(figures.blocked()).append(" terhambat. ");
    }
    text.append(figures.ending()).append(" naskah berakhir dalam ");
    text.append(figures.endDays()).append(" hari.");
    return new Section("Ringkasan", List.of(w -> w.text(text.toString())));
  }

  private Block stages() {
    List<List<String>> rows =
        figures.stages().stream()
            .map(
                s ->
                    List.of(
                        PaperWords.stage(s.stage()),
                        String.valueOf(s.count()),
                        String.valueOf(s.reached()),
                        s.now() == null ? "–" : String.valueOf(s.now().median()),
                        s.stay() == null
                            ? "–"
                            : s.stay().lower()
                                + " / "
                                + s.stay().median()
                                + " / "
                                + s.stay().upper()))
            .toList();
    return w ->
        w.table(
            List.of(
                "Tahap",
                "Sekarang",
                "Sampai tahap ini atau lebih jauh",
                "Median hari sejauh ini",
                "Lama tahap yang sudah dilewati, hari (kuartil 1 / median / kuartil 3)"),
            NAMES_AND_FIGURES,
            rows);
  }

  private Block proofs() {
    return w ->
        w.table(
            List.of("Bukti", "Jumlah"),
            List.of(4, 1),
            figures.proofs().stream()
                .map(t -> List.of(PaperWords.proof(t.of()), String.valueOf(t.count())))
                .toList());
  }

  private Block effects() {
    return w ->
        w.table(
            List.of("Dampak menurut daerah", "Jumlah"),
            List.of(4, 1),
            figures.effects().stream()
                .map(t -> List.of(PaperWords.effect(t.of()), String.valueOf(t.count())))
                .toList());
  }

  private static List<Block> list(
      List<AdoptionView> adoptions, java.util.function.Function<List<AdoptionView>, Block> table) {
    return adoptions.isEmpty()
        ? List.of(w -> w.text("Tidak ada."))
        : List.of(table.apply(adoptions));
  }

  private Block careTable(List<AdoptionView> adoptions) {
    return w ->
        w.table(
            List.of("Solusi", "Daerah", "Tahap", "Hari", "Langkah berikutnya"),
            List.of(4, 3, 2, 1, 4),
            adoptions.stream().map(this::care).toList());
  }

  private List<String> care(AdoptionView adoption) {
    AdoptionProgress progress = adoption.progress();
    AdoptionTask task = progress.nextTask();
    String next = task == null ? PaperWords.stage(progress.nextStage()) : task.title();
    return List.of(
        adoption.origin().title(),
        regions.name(adoption.regionCode()),
        PaperWords.stage(adoption.stage()),
        progress.daysInStage() == null ? "–" : String.valueOf(progress.daysInStage()),
        progress.blocked() ? "Terhambat. " + next : next);
  }

  private Block ends(List<AdoptionView> adoptions) {
    return w ->
        w.table(
            List.of("Solusi", "Daerah", "Naskah", "Berlaku sampai"),
            List.of(4, 3, 3, 2),
            adoptions.stream()
                .map(
                    a ->
                        List.of(
                            a.origin().title(),
                            regions.name(a.regionCode()),
                            PaperWords.instrument(a.content().instrument()),
                            PaperWords.date(a.content().instrumentUntil())))
                .toList());
  }

  private Block shares(List<OverviewView.Share> shares, String what) {
    return w ->
        w.table(
            List.of(what, "Adopsi", "Berjalan", "Dikonfirmasi"),
            List.of(6, 1, 1, 1),
            shares.stream()
                .map(
                    s ->
                        List.of(
                            s.label() == null ? regions.name(s.value()) : s.label(),
                            String.valueOf(s.count()),
                            String.valueOf(s.live()),
                            String.valueOf(s.confirmed())))
                .toList());
  }
}
