package id.teladan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonNotesTest {

  @Test
  void saysWhyTheMethodsWereNotJoinedAndWhyKaltaraStartsLater() {
    List<NoteView> notes = ReferenceFigures.notes("HDI", "65", "31").write();

    assertThat(notes)
        .contains(
            NoteView.general("frameworks-not-joined", "IPM-LAMA 2010–2012; IPM-BARU 2013–2021"),
            NoteView.about("65", "values-start-later", "Kaltara", "2013", "2010"),
            NoteView.about("65", "young-region", "Kaltara", "2012", "Kaltim", "UU 20/2012"));
  }

  @Test
  void saysThatTheMonthsWereNotJoinedAndWhichYearsAreMissing() {
    List<NoteView> notes = ReferenceFigures.notes("POVERTY_RATE", "31", "ID").write();

    assertThat(notes)
        .contains(
            NoteView.general("periods-not-joined", "03", "09"),
            NoteView.general("years-missing", "", "03", "2012–2021"));
  }

  @Test
  void saysThatANewProvinceHasNoFigures() {
    List<NoteView> notes = ReferenceFigures.notes("HDI", "91", "95").write();

    assertThat(notes)
        .extracting(n -> n.code() + " " + n.regionCode())
        .contains("no-values 95", "young-region 95", "contains-young-regions 91");
  }

  @Test
  void marksWhatIsHardToCompare() {
    List<NoteView> notes =
        ReferenceFigures.notes("POPULATION", "32.73", "31.71", "31", "ID").write();

    assertThat(notes)
        .extracting(n -> n.code() + " " + n.regionCode())
        .contains("other-level 31.71", "no-own-budget 31.71", "other-level 31")
        .doesNotContain("other-level ID");
  }

  @Test
  void saysNothingOfHistoryThatIsNotShown() {
    List<NoteView> notes = ReferenceFigures.notes("POPULATION", "65", "91").write();

    assertThat(notes).isEmpty();
  }

  @Test
  void hasNothingToSayAboutFiguresMeasuredOneWay() {
    assertThat(ReferenceFigures.notes("POPULATION", "32", "33").write()).isEmpty();
  }
}
