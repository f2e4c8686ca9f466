package id.teladan.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From typed text to a solution, and what differs between two. */
class SolutionWritingTest {
  private final SolutionContent[] sample =
      Json.resource("/sample/solutions.json", SolutionContent[].class);

  @Test
  void whatIsWrittenAsTextReadsBackWhole() {
    assertThat(sample)
        .allSatisfy(
            each -> assertThat(TypedSolution.read(TypedSolution.write(each))).isEqualTo(each));
  }

  @Test
  void everyFieldThatCannotBeReadIsNamedAtOnce() {
    Map<String, String> typed = typed("since", "kemarin", "cost.amountIdr", "banyak");
    typed.put("links[4].url", "https://jakarta.go.id");
    typed.put("sources[0].text", "Situs resmi");
    typed.put("sources[0].asOf", "2018-13");

    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> TypedSolution.read(typed));

    assertThat(refused.errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder("since", "cost.amountIdr", "sources[0].asOf");
  }

  @Test
  void moneyIsReadWithTheSeparatorsOfIndonesia() {
    Map<String, String> typed = typed("cost.amountIdr", "Rp 1.250.000.000", "title", "JAKI");
    assertThat(TypedSolution.read(typed).cost().amountIdr()).isEqualTo(1_250_000_000L);
  }

  @Test
  void rowsMoveUpWhereOthersAreEmpty() {
    Map<String, String> typed = typed("links[1].url", " ", "links[4].url", "https://a.id");
    assertThat(TypedRows.compact(typed)).isEqualTo(Map.of("links[0].url", "https://a.id"));
  }

  @Test
  void aListIsOneFieldOfTheDifferenceEachRowOnALine() {
    Map<String, String> before = typed("title", "A", "links[0].rel", "situs");
    Map<String, String> after =
        typed("title", "A", "links[0].rel", "situs", "links[0].url", "https://a.id");
    after.put("links[1].url", "https://b.id");

    assertThat(
            SolutionChanges.between(SolutionChanges.fields(before), SolutionChanges.fields(after)))
        .containsExactly(new FieldChange("links", "situs", "situs · https://a.id\nhttps://b.id"));
  }

  @Test
  void ofTwoPeopleWritingAtOnceNeitherLosesAnything() {
    Map<String, String> base = TypedSolution.write(SampleContent.minimal("JAKI", "31"));
    Map<String, String> theirs = new LinkedHashMap<>(base);
    theirs.put("problem", "Masalah menurut mereka");
    theirs.put("approach", "Cara mereka");
    Map<String, String> mine = new LinkedHashMap<>(base);
    mine.put("problem", "Masalah menurut saya");
    mine.put("results", "Hasil saya");

    SolutionMerge merge = SolutionMerge.of(base, view(theirs), mine);

    assertThat(merge.version()).isEqualTo(5);
    assertThat(merge.clashes())
        .containsExactly(
            new FieldChange("problem", "Masalah menurut mereka", "Masalah menurut saya"));
    assertThat(merge.taken()).containsExactly("approach");
    assertThat(merge.typed())
        .containsEntry("problem", "Masalah menurut saya")
        .containsEntry("approach", "Cara mereka")
        .containsEntry("results", "Hasil saya");
  }

  @Test
  void whatOneEmptiedAndTheOtherLeftAloneIsEmpty() {
    Map<String, String> base = TypedSolution.write(SampleContent.minimal("JAKI", "31"));
    base.put("lessons", "Usang");
    Map<String, String> theirs = new LinkedHashMap<>(base);
    theirs.remove("lessons");

    SolutionMerge merge = SolutionMerge.of(base, view(theirs), base);

    assertThat(merge.clashes()).isEmpty();
    assertThat(merge.typed()).doesNotContainKey("lessons");
  }

  private static SolutionView view(Map<String, String> typed) {
    return new SolutionView(
        1, 5, "jaki", SolutionStatus.DRAFT, 8L, Instant.EPOCH, TypedSolution.read(typed));
  }

  private static Map<String, String> typed(String... pairs) {
    Map<String, String> typed = new LinkedHashMap<>();
    List<String> all = List.of(pairs);
    for (int i = 0; i < all.size(); i += 2) {
      typed.put(all.get(i), all.get(i + 1));
    }
    return typed;
  }
}
