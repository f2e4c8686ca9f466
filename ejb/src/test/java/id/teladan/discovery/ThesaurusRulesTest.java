package id.teladan.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.search.text.GovernmentThesaurus;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThesaurusRulesTest {

  @Test
  void everyGroupThatTeladanBeginsWithHasAKeyOfItsOwnAndKeepsTheRules() {
    assertThat(BuiltInGroups.all())
        .hasSize(GovernmentThesaurus.load().groups().size())
        .hasSizeGreaterThan(150);
    BuiltInGroups.all()
        .forEach(
            (key, terms) -> {
              assertThat(key).as("no number, which would mean an added group").matches(".*[a-z].*");
              assertThatCode(() -> ThesaurusRules.check(content(terms))).doesNotThrowAnyException();
            });
  }

  @Test
  void aGroupNeedsTwoTermsAndHasAtMostTwenty() {
    assertThat(faults(List.of("OPD"))).containsExactly("terms too-few-terms");
    assertThat(faults(List.of())).containsExactly("terms too-few-terms");
    assertThat(faults(Collections.nCopies(21, "kata"))).contains("terms too-many-terms");
  }

  @Test
  void eachTermThatCannotStayIsNamedWithItsReason() {
    List<String> terms =
        List.of("OPD", "  ", "perangkat = daerah", "opd", "-", "x".repeat(101), "perangkat daerah");
    assertThat(faults(terms))
        .containsExactly(
            "terms[1] empty-term",
            "terms[2] term-with-sign",
            "terms[3] duplicate-term",
            "terms[4] term-too-short",
            "terms[5] term-too-long");
  }

  @Test
  void spacesInATermAreMadeSingle() {
    assertThat(content(List.of(" perangkat \n daerah ")).terms())
        .containsExactly("perangkat daerah");
  }

  private static ThesaurusGroupContent content(List<String> terms) {
    return new ThesaurusGroupContent(terms, null, null);
  }

  private static List<String> faults(List<String> terms) {
    List<String> faults = new java.util.ArrayList<>();
    assertThatThrownBy(() -> ThesaurusRules.check(content(terms)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              for (FieldError error : refused.errors()) {
                faults.add(error.field() + " " + error.code());
              }
            });
    return faults;
  }
}
