package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitContentTest {
  private static final VisitContent.ThemeUnit SMART =
      new VisitContent.ThemeUnit("Smart city", "Diskominfo", "UPT Jakarta Smart City");

  @Test
  void themesAreNamesAndUnitsStandBesideThem() {
    VisitContent content = themes(List.of("Perizinan", "Smart city"), List.of(SMART));

    assertThat(content.themes()).containsExactly("Perizinan", "Smart city");
    assertThat(content.themesWithUnits())
        .containsExactly(new VisitContent.ThemeUnit("Perizinan", null, null), SMART);
  }

  @Test
  void unitsAloneNameTheThemes() {
    assertThat(themes(null, List.of(SMART)).themes()).containsExactly("Smart city");
  }

  @Test
  void aThemeTakenOutTakesItsUnitsAlong() {
    assertThat(themes(List.of("Perizinan"), List.of(SMART)).themeUnits()).isEmpty();
  }

  @Test
  void whatWasReadCanBeWrittenBack() {
    VisitContent content = themes(List.of("Perizinan", "Smart city"), List.of(SMART));

    assertThat(Json.read(Json.write(content), VisitContent.class)).isEqualTo(content);
  }

  @Test
  void thePublicLearnsNothingOfPurposeAndTeam() {
    VisitContent content =
        new VisitContent(
            "65",
            "31",
            null,
            null,
            "Judul",
            "Maksud",
            null,
            true,
            "Ringkasan",
            null,
            null,
            List.of("visitor.kaltara"),
            null,
            null);
    VisitView view =
        new VisitView(
                1,
                1,
                7L,
                Instant.EPOCH,
                null,
                List.of(new TeamMember(7, "visitor.kaltara", "Anggota")),
                content)
            .forPublic();

    assertThat(Json.write(view)).doesNotContain("Maksud", "visitor.kaltara", "Anggota");
    assertThat(view.createdBy()).isNull();
  }

  @Test
  void outsidersLearnNothingOfNotesAndOfWhatWasSettledWithTheHost() {
    FindingView finding =
        new FindingView(
            1,
            1,
            1,
            Instant.EPOCH,
            "Keberatan",
            false,
            Instant.EPOCH,
            VisitPolicyTest.finding(false, true));

    assertThat(finding.forOutsiders().content().noteIds()).isEmpty();
    assertThat(finding.forOutsiders().content().sharedWithHost()).isFalse();
    assertThat(finding.forOutsiders().hostComment()).isNull();
    assertThat(finding.forHost().content().noteIds()).isEmpty();
    assertThat(finding.forHost().hostComment()).isEqualTo("Keberatan");
  }

  private static VisitContent themes(List<String> names, List<VisitContent.ThemeUnit> units) {
    return new VisitContent(
        "65", "31", null, null, null, null, null, null, null, names, units, null, null, null);
  }
}
