package id.teladan.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change of many makes of one content. */
class BulkContentTest {
  private final SolutionContent plain = SampleContent.minimal("JAKI", "31");

  @Test
  void aTagIsAddedOnceWhateverItsCaseAndRemovedSo() {
    SolutionContent tagged = BulkContent.changed(plain, BulkKind.ADD_TAG, " Perizinan ");
    assertThat(tagged.tags()).containsExactly("Perizinan");
    assertThat(BulkContent.changed(tagged, BulkKind.ADD_TAG, "perizinan")).isEqualTo(tagged);
    assertThat(BulkContent.changed(tagged, BulkKind.REMOVE_TAG, "PERIZINAN")).isEqualTo(plain);
    assertThat(BulkContent.changed(plain, BulkKind.REMOVE_TAG, "lain")).isEqualTo(plain);
  }

  @Test
  void anAffairIsMainOrSecondaryAndNeverBoth() {
    SolutionContent both = BulkContent.changed(plain, BulkKind.ADD_AFFAIR, "2.18");
    assertThat(both.otherAffairs()).containsExactly("2.18");
    assertThat(BulkContent.changed(both, BulkKind.ADD_AFFAIR, "2.16")).isEqualTo(both);
    SolutionContent moved = BulkContent.changed(both, BulkKind.SET_AFFAIR, "2.18");
    assertThat(moved.mainAffair()).isEqualTo("2.18");
    assertThat(moved.otherAffairs()).isEqualTo(List.of());
  }
}
