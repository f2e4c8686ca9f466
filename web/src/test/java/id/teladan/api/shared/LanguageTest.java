package id.teladan.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
             |                | id
             | en             | en
             | en-GB,id;q=0.5 | en
             | fr             | id
             | id-ID          | id
             | nonsense;;     | id
          id | en             | id
          en |                | en
          xx | en             | en
          """)
  void choosesIndonesianUnlessEnglishIsPreferred(String chosen, String accepted, String expected) {
    assertThat(Language.of(chosen, accepted).getLanguage()).isEqualTo(expected);
  }
}
