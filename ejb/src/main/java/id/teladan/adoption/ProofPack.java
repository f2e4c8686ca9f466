package id.teladan.adoption;

import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.OfficialPaper.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The proof that a region took a solution over: a cover to be signed by both sides, and what it
 * rests on. For the replication indicator of the national innovation index.
 */
public final class ProofPack {
  private final AdoptionView adoption;
  private final List<Proof> proofs;
  private final List<MoveView> moves;
  private final List<LineageLink> lineage;
  private final List<Document> documents;
  private final RegionDirectory regions;
  private final LocalDate today = AdoptionProgress.today();

  /**
   * A document of the proof.
   *
   * @param about what it is; null when nobody said
   * @param hash the SHA-256 of its bytes
   * @param follows whether its pages follow in this paper; else it is attached as a file
   */
  public record Document(
      String name, String about, String kind, long size, String hash, boolean follows) {}

  ProofPack(
      AdoptionView adoption,
      List<Proof> proofs,
      List<MoveView> moves,
      List<LineageLink> lineage,
      List<Document> documents,
      RegionDirectory regions) {
    this.adoption = adoption;
    this.proofs = proofs;
    this.moves = moves;
    this.lineage = lineage;
    this.documents = documents;
    this.regions = regions;
  }

  /** What both sides sign. */
  public OfficialPaper cover() {
    Proof proof = adoption.proof();
    List<Block> facts = new ArrayList<>();
    fact(facts, "Solusi yang direplikasi", adoption.origin().title());
    fact(
        facts, "Daerah asal", named(adoption.origin().regionCode(), adoption.origin().ownerUnit()));
    fact(facts, "Daerah penerima", named(adoption.regionCode(), adoption.content().ownerUnit()));
    fact(facts, "Tahap", PaperWords.stage(adoption.stage()));
    fact(facts, "Sejak", PaperWords.date(adoption.content().date()));
    if (adoption.result() != null) {
      fact(facts, "Menjadi", adoption.result().title());
    }
    fact(facts, "Naskah kerja sama", PaperWords.instrument(adoption.content().instrument()));
    fact(facts, "Keadaan bukti", state(proof));
    return new OfficialPaper(
        List.of(government(adoption.regionCode())),
        "BUKTI REPLIKASI INOVASI",
        adoption.origin().title() + " di " + regions.name(adoption.regionCode()),
        List.of(new Section("Pokok replikasi", facts), new Section("Isi berkas", contents())),
        new OfficialPaper.Signature(
            OfficialPaper.BLANK + ", " + PaperWords.day(today),
            "Penanggung jawab kedua daerah,",
            List.of(
                "Untuk " + regions.name(adoption.regionCode()),
                "Untuk " + regions.name(adoption.origin().regionCode()))),
        "Dibuat dari catatan adopsi nomor "
            + adoption.id()
            + " di Teladan pada "
            + PaperWords.day(today)
            + ". Keadaan bukti dapat berubah sesudah tanggal itu.");
  }

  /** What the cover rests on. */
  public OfficialPaper body() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("1. Pernyataan dan jawaban", List.of(statements())));
    sections.add(new Section("2. Naskah kerja sama", agreement()));
    sections.add(new Section("3. Yang diambil dan yang diubah", changes()));
    sections.add(new Section("4. Perjalanan adopsi", List.of(way())));
    sections.add(new Section("5. Silsilah", List.of(family())));
    sections.add(new Section("6. Dokumen", List.of(files())));
    return new OfficialPaper(
        List.of(government(adoption.regionCode())),
        "RINCIAN BUKTI REPLIKASI",
        adoption.origin().title() + " di " + regions.name(adoption.regionCode()),
        sections,
        null,
        null);
  }

  private List<Block> contents() {
    long following = documents.stream().filter(Document::follows).count();
    long attached = documents.size() - following;
    List<String> items = new ArrayList<>();
    items.add("Pernyataan daerah penerima dan jawaban daerah asal, " + proofs.size() + " catatan");
    items.add("Naskah kerja sama, yang diubah, perjalanan adopsi, dan silsilah");
    items.add(
        documents.isEmpty()
            ? "Tidak ada dokumen yang diunggah"
            : documents.size()
                + " dokumen: "
                + following
                + " menyusul sebagai halaman, "
                + attached
                + " terlampir sebagai berkas di dalam PDF ini");
    return List.of(w -> w.items(items));
  }

  private Block statements() {
    return w ->
        w.table(
            List.of("Tanggal", "Pihak", "Isi", "Sebagai", "Pada tahap", "Catatan"),
            List.of(4, 4, 4, 4, 3, 5),
            proofs.stream().map(this::statement).toList());
  }

  private List<String> statement(Proof proof) {
    boolean own = proof.state() == ProofState.STATED;
    String who = regions.name(own ? adoption.regionCode() : adoption.origin().regionCode());
    String says =
        proof.expiresOn() == null
            ? PaperWords.proof(proof.state())
            : PaperWords.proof(proof.state())
                + ", berlaku sampai "
                + PaperWords.day(proof.expiresOn());
    return List.of(
        PaperWords.day(proof.at()),
        who,
        says,
        PaperWords.given(proof.office()),
        PaperWords.stage(proof.stage()),
        PaperWords.given(proof.remark()));
  }

  private List<Block> agreement() {
    AdoptionContent content = adoption.content();
    List<Block> facts = new ArrayList<>();
    fact(facts, "Jenis", PaperWords.instrument(content.instrument()));
    fact(facts, "Nomor", PaperWords.given(content.instrumentNumber()));
    fact(facts, "Tanggal", PaperWords.date(content.instrumentDate()));
    fact(facts, "Berlaku sampai", PaperWords.date(content.instrumentUntil()));
    fact(facts, "Para pihak", PaperWords.given(content.instrumentParties()));
    if (content.instrumentReason() != null) {
      fact(facts, "Alasan tanpa naskah", content.instrumentReason());
    }
    if (adoption.claim() != null) {
      fact(facts, "Menurut sumber", adoption.claim());
    }
    return facts;
  }

  private List<Block> changes() {
    List<Block> blocks = new ArrayList<>();
    List<String> changed =
        adoption.content().changed().stream()
            .map(c -> c.why() == null ? c.what() : c.what() + ". Alasannya: " + c.why())
            .toList();
    List<List<String>> parts =
        adoption.content().parts().stream()
            .map(
                p ->
                    List.of(
                        p.part(), PaperWords.decision(p.decision()), PaperWords.given(p.note())))
            .toList();
    if (!parts.isEmpty()) {
      blocks.add(w -> w.table(List.of("Bagian", "Keputusan", "Catatan"), List.of(4, 3, 5), parts));
    }
    blocks.add(changed.isEmpty() ? w -> w.text("Tidak ada yang dicatat.") : w -> w.items(changed));
    return blocks;
  }

  private Block way() {
    return w ->
        w.table(
            List.of("Dicatat", "Langkah", "Sejak", "Oleh", "Catatan"),
            List.of(4, 5, 4, 4, 5),
            moves.stream()
                .map(
                    m ->
                        List.of(
                            PaperWords.day(m.at()),
                            m.from() == null
                                ? PaperWords.stage(m.to())
                                : PaperWords.stage(m.from()) + " ke " + PaperWords.stage(m.to()),
                            PaperWords.date(m.date()),
                            PaperWords.given(m.by()),
                            PaperWords.given(m.remark())))
                .toList());
  }

  private Block family() {
    List<String> steps =
        lineage.stream()
            .map(
                l ->
                    l.from().title()
                        + " ("
                        + regions.name(l.from().regionCode())
                        + ") menjadi "
                        + l.result().title()
                        + " ("
                        + regions.name(l.regionCode())
                        + "), "
                        + PaperWords.proof(l.proof().state()).toLowerCase(Locale.ROOT))
            .toList();
    return steps.isEmpty()
        ? w -> w.text("Belum ada solusi turunan yang dicatat.")
        : w -> w.items(steps);
  }

  private Block files() {
    if (documents.isEmpty()) {
      return w -> w.text("Belum ada dokumen yang diunggah.");
    }
    List<List<String>> rows = new ArrayList<>();
    for (Document each : documents) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              each.name(),
              PaperWords.given(each.about()),
              each.kind() + ", " + Math.max(1, each.size() / 1000) + " kB",
              each.follows() ? "halaman berikut" : "terlampir",
              each.hash().substring(0, 16)));
    }
    return w ->
        w.table(
            List.of("No.", "Berkas", "Keterangan", "Jenis", "Letak", "SHA-256 (awal)"),
            List.of(1, 4, 5, 3, 3, 4),
            rows);
  }

  private String state(Proof proof) {
    String word = PaperWords.proof(proof.state());
    return proof.expiresOn() == null
        ? word + " pada " + PaperWords.day(proof.at())
        : word + ", berlaku sampai " + PaperWords.day(proof.expiresOn());
  }

  private String named(String code, String unit) {
    return unit == null ? regions.name(code) : unit + ", " + regions.name(code);
  }

  private String government(String code) {
    boolean province = regions.get(code).level() == RegionLevel.PROVINCE;
    String name = (province ? "Pemerintah Provinsi " : "Pemerintah ") + regions.name(code);
    return name.toUpperCase(Locale.ROOT);
  }

  private static void fact(List<Block> facts, String label, String text) {
    facts.add(w -> w.fact(label, text));
  }
}
