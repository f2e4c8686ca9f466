package id.teladan.adoption;

import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import id.teladan.shared.PartialDate;
import id.teladan.shared.SampleData;
import id.teladan.solution.Instrument;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Adoptions that nobody made, to try boards and figures at the size of the nation: {@code
 * TELADAN_SAMPLE_ADOPTIONS} says how many, none by default. They come with the sample catalogue
 * into an empty database only, spread over all regencies and cities, and go their way by the same
 * rules as others; the same number gives the same ones. Nobody is told of them and no audit keeps
 * them. Not for an instance that people work on.
 */
@Dependent
public class GeneratedAdoptions implements SampleData {
  private static final int AT_ONCE = 50;
  private static final long SEED = 1206;
  private static final List<String> AGENCIES =
      List.of(
          "Dinas Komunikasi dan Informatika",
          "Dinas Penanaman Modal dan PTSP",
          "Dinas Kependudukan dan Pencatatan Sipil",
          "Badan Perencanaan Pembangunan Daerah",
          "Dinas Perpustakaan dan Kearsipan");
  private static final List<AdoptionStage> WAY =
      List.of(
          AdoptionStage.ASSESSED,
          AdoptionStage.AGREED,
          AdoptionStage.ADAPTING,
          AdoptionStage.PILOT,
          AdoptionStage.LIVE);

  @Inject
  @ConfigProperty(name = "teladan.sample.adoptions", defaultValue = "0")
  private int wanted;

  @Inject private Adoptions adoptions;
  @Inject private AdoptionRecord record;
  @Inject private RegionDirectory regions;

  private final Random random = new Random(SEED);
  private final List<AdoptionMove> moves = new ArrayList<>();
  private final List<AdoptionProof> proofs = new ArrayList<>();
  private final LocalDate today = AdoptionProgress.today();

  @Override
  public int order() {
    return 45;
  }

  @Override
  public void load() {
    if (wanted <= 0) {
      return;
    }
    List<String> places =
        regions.all().stream().filter(GeneratedAdoptions::isLocal).map(RegionView::code).toList();
    List<Origin> solutions = adoptions.published();
    long possible = (long) places.size() * solutions.size();
    Set<String> known = adoptions.pairs();
    int made = 0;
    for (long i = 0; i < possible && made < wanted; i++) {
      Origin solution = solutions.get((int) (i / places.size()));
      String region = places.get((int) (i % places.size()));
      if (!solution.regionCode().equals(region) && !known.contains(solution.id() + " " + region)) {
        make(solution.id(), region);
        made++;
      }
      if (made % AT_ONCE == 0) {
        write();
      }
    }
    write();
  }

  private static boolean isLocal(RegionView region) {
    return region.level() != RegionLevel.NATION && region.level() != RegionLevel.PROVINCE;
  }

  /** Adoptions first: their steps and proofs refer to them. */
  private void write() {
    adoptions.flush();
    moves.forEach(adoptions::add);
    proofs.forEach(adoptions::add);
    moves.clear();
    proofs.clear();
    adoptions.forget();
  }

  private void make(long solution, String region) {
    LocalDate day = today.minusDays(30L + random.nextInt(900));
    AdoptionStart start = new AdoptionStart(solution, region, null, content(day));
    Adoption adoption = new Adoption(start, record.statement(AdoptionStage.INTERESTED), today);
    adoptions.persist(adoption);
    proofs.add(new AdoptionProof(adoption.id(), adoption.view().proof()));
    keepStep(adoption, null);
    int steps = random.nextInt(WAY.size() + 1);
    for (int i = 0; i < steps; i++) {
      day = day.plusDays(5L + random.nextInt(90));
      if (!day.isBefore(today)) {
        break;
      }
      if (random.nextInt(5) > 0 || i == steps - 1) {
        move(adoption, step(WAY.get(i), day));
      }
    }
    if (random.nextInt(20) == 0) {
      move(adoption, step(AdoptionStage.STOPPED, null));
    }
    prove(adoption);
  }

  private void move(Adoption adoption, AdoptionTransition step) {
    AdoptionView before = adoption.view();
    adoption.move(step, today);
    keepStep(adoption, before);
  }

  private void keepStep(Adoption adoption, AdoptionView before) {
    AdoptionView after = adoption.view();
    MoveView move =
        new MoveView(
            before == null ? null : before.stage(),
            after.stage(),
            after.stageSince(),
            "Data percobaan",
            after.content().date(),
            null,
            null);
    Integer stay = before == null ? null : AdoptionRecord.stay(before, after);
    moves.add(new AdoptionMove(after.id(), move, stay));
  }

  private void prove(Adoption adoption) {
    int answer = random.nextInt(20);
    if (answer < 8) {
      ProofDecision decision = answer == 0 ? ProofDecision.DISPUTED : ProofDecision.CONFIRMED;
      Proof proof =
          record.answer(
              adoption.stage(), new AdoptionConfirmation(decision, "Data percobaan", null));
      adoption.prove(proof);
      proofs.add(new AdoptionProof(adoption.id(), proof));
    }
  }

  private AdoptionContent content(LocalDate day) {
    AdoptionDraft draft = new AdoptionDraft();
    draft.ownerUnit = AGENCIES.get(random.nextInt(AGENCIES.size()));
    draft.date = PartialDate.of(day);
    draft.remark = "Data percobaan";
    draft.blocker = random.nextInt(12) == 0 ? "Menunggu anggaran" : null;
    draft.tasks =
        List.of(
            task("Susun rencana kerja", day.plusDays(60), true),
            task("Sesuaikan alur layanan", today.plusDays(random.nextInt(400) - 60L), false),
            task("Latih petugas", today.plusDays(random.nextInt(400)), false));
    draft.changed = List.of(new AdoptionChange("Alur persetujuan", "Susunan organisasi berbeda"));
    draft.effect = effect(day);
    return draft.content();
  }

  private static AdoptionTask task(String title, LocalDate due, boolean done) {
    return new AdoptionTask(
        title, null, null, PartialDate.of(due), null, done ? null : Integer.valueOf(20), done);
  }

  private AdoptionEffect effect(LocalDate day) {
    EffectSeen[] all = EffectSeen.values();
    EffectSeen seen = random.nextInt(2) == 0 ? null : all[random.nextInt(all.length)];
    EffectIndicator indicator =
        new EffectIndicator(
            "Hari sampai layanan selesai",
            "hari",
            true,
            java.math.BigDecimal.valueOf(10),
            PartialDate.of(day),
            java.math.BigDecimal.valueOf(5),
            null,
            null,
            null,
            List.of(
                new EffectValue(
                    PartialDate.of(today),
                    java.math.BigDecimal.valueOf(3L + random.nextInt(9)),
                    null)));
    return new AdoptionEffect(seen, null, random.nextInt(3) == 0, List.of(indicator));
  }

  private AdoptionTransition step(AdoptionStage to, LocalDate day) {
    PartialDate date = day == null ? null : PartialDate.of(day);
    boolean agreed = to == AdoptionStage.AGREED;
    return new AdoptionTransition(
        to,
        "Data percobaan",
        to == AdoptionStage.STOPPED ? StopReason.BUDGET.name() : "Tanpa uji coba",
        date,
        null,
        agreed ? Instrument.PKS : null,
        null,
        agreed ? date : null,
        agreed ? PartialDate.of(today.plusDays(random.nextInt(900) - 90L)) : null,
        null,
        List.of(),
        List.of(),
        "Satu kecamatan",
        date,
        to == AdoptionStage.LIVE ? "Berjalan baik" : null,
        "Panduan");
  }
}
