package id.teladan.adoption;

import id.teladan.shared.Json;
import java.time.Instant;
import java.time.LocalDate;

/** Adoptions for tests. */
final class SampleAdoption {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  static final Proof STATED =
      new Proof(ProofState.STATED, null, Instant.EPOCH, "Koordinator", null, null);

  private SampleAdoption() {}

  /** Somebody's adoption at that stage, with nothing written. */
  static Adoption at(AdoptionStage stage) {
    Adoption adoption = new Adoption(50, "65", AdoptionContent.empty(), STATED);
    adoption.enter(stage, null, TODAY);
    return adoption;
  }

  /** A step that brings all that any stage asks for. */
  static AdoptionTransition complete(AdoptionStage to) {
    return Json.read(
        """
        {"to":"%s","remark":"Cocok","reason":"BUDGET","visitId":7,"instrument":"PKS",
         "changed":[{"what":"Bahasa","why":"Warga"}],"where":"Tarakan","from":"2026-02",
         "result":"Baik","reusable":"Formulir"}
        """
            .formatted(to),
        AdoptionTransition.class);
  }
}
