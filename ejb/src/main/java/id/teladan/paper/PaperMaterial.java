package id.teladan.paper;

import id.teladan.visit.FindingView;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.NotePhoto;
import id.teladan.visit.NoteView;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.ProgressView;
import id.teladan.visit.TeamMember;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that papers are made of, as its reader may see it.
 *
 * @param notes empty for who may not read them: their words and pictures are in no paper then
 */
record PaperMaterial(
    VisitView visit,
    List<FindingView> findings,
    List<FollowUpView> plan,
    List<ProgressView> steps,
    List<NoteView> notes,
    VisitCourseFacts course,
    Names names,
    LetterheadView letterhead) {
  private static final Map<VisitKind, String> KINDS =
      Map.of(
          VisitKind.STUDI_BANDING, "Studi banding",
          VisitKind.STUDI_TIRU, "Studi tiru",
          VisitKind.KUNJUNGAN_KERJA, "Kunjungan kerja");

  /**
   * The names that the paper writes for codes and numbers.
   *
   * @param visitor the official name of the visiting region
   * @param solutions titles by id
   */
  record Names(String visitor, String host, Map<Long, String> solutions) {}

  String kind() {
    return visit.getKind() == null ? "Kunjungan" : KINDS.get(visit.getKind());
  }

  String subtitle() {
    return kind() + " ke " + names.host();
  }

  List<String> people() {
    return visit.team().stream().map(TeamMember::displayName).toList();
  }

  OfficialPaper.Look look(boolean wide) {
    return new OfficialPaper.Look(
        letterhead.addressLines(), letterhead.logo(), OfficialPaper.BLANK, wide);
  }

  OfficialPaper.Signature signature(String role, List<String> people) {
    String place = letterhead.getPlace() == null ? "...................." : letterhead.getPlace();
    return new OfficialPaper.Signature(
        place + ", ....................", role, people, letterhead.getSigner());
  }

  String source() {
    return visit.getSource() == null ? null : "Sumber rujukan: " + visit.getSource() + ".";
  }

  /** The pictures of the notes that findings were made from. */
  List<OfficialPaper.Block> photos() {
    Set<String> gathered = new HashSet<>();
    findings.forEach(finding -> gathered.addAll(finding.content().noteIds()));
    List<OfficialPaper.Block> photos = new ArrayList<>();
    for (NoteView note : notes) {
      if (gathered.contains(note.id())) {
        note.photos().forEach(p -> photos.add(photo(photos.size() + 1, note, p)));
      }
    }
    return photos;
  }

  private static OfficialPaper.Block photo(int number, NoteView note, NotePhoto photo) {
    String said = photo.caption() == null ? note.getTheme() : photo.caption();
    String caption = said == null ? "Dokumentasi kunjungan" : said;
    return Blocks.photo(photo.attachmentId(), "Gambar " + number + ". " + caption);
  }
}
