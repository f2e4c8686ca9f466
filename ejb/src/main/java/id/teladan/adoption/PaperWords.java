package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import id.teladan.solution.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How official papers, which are in Indonesian, call what belongs to an adoption. */
final class PaperWords {
  private static final Locale INDONESIAN = new Locale("id", "ID");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN);
  static final String UNKNOWN = "belum diketahui";

  private PaperWords() {}

  static String stage(AdoptionStage stage) {
    if (stage == null) {
      return "Belum diketahui";
    }
    return switch (stage) {
      case INTERESTED -> "Berminat";
      case VISITED -> "Sudah berkunjung";
      case ASSESSED -> "Sudah dinilai";
      case AGREED -> "Disepakati";
      case ADAPTING -> "Diadaptasi";
      case PILOT -> "Uji coba";
      case LIVE -> "Berjalan";
      case STOPPED -> "Berhenti";
    };
  }

  static String proof(ProofState state) {
    return switch (state) {
      case STATED -> "Dinyatakan";
      case CONFIRMED -> "Dikonfirmasi";
      case DISPUTED -> "Disanggah";
      case EXPIRED -> "Kedaluwarsa";
    };
  }

  static String effect(EffectSeen seen) {
    if (seen == null) {
      return "Belum diisi";
    }
    return switch (seen) {
      case SEEN -> "Ada dampaknya";
      case NONE -> "Belum terlihat dampaknya";
      case TOO_EARLY -> "Terlalu dini untuk dinilai";
    };
  }

  static String instrument(Instrument instrument) {
    if (instrument == null) {
      return UNKNOWN;
    }
    return switch (instrument) {
      case KESEPAKATAN_BERSAMA -> "Kesepakatan Bersama";
      case PKS -> "Perjanjian Kerja Sama";
      case NOTA_KESEPAKATAN -> "Nota Kesepakatan";
      case SWAKELOLA_TIPE_II -> "Swakelola Tipe II";
      case HIBAH -> "Hibah";
      case NONE -> "Tanpa naskah kerja sama";
    };
  }

  static String decision(PartDecision decision) {
    if (decision == null) {
      return "belum diputuskan";
    }
    return switch (decision) {
      case AS_IS -> "dipakai apa adanya";
      case CHANGED -> "diubah";
      case LEFT_OUT -> "tidak diambil";
    };
  }

  static String date(PartialDate date) {
    if (date == null) {
      return UNKNOWN;
    }
    return switch (date.precision()) {
      case YEAR -> date.text();
      case MONTH -> MONTH.format(YearMonth.parse(date.text()));
      case DAY -> day(date.earliest());
    };
  }

  static String day(LocalDate day) {
    return day == null ? UNKNOWN : DAY.format(day);
  }

  static String day(Instant at) {
    return at == null ? UNKNOWN : day(at.atZone(AdoptionProgress.ZONE).toLocalDate());
  }

  /** The text, or a dash where nobody said. */
  static String given(String text) {
    return text == null || text.isBlank() ? "–" : text;
  }
}
