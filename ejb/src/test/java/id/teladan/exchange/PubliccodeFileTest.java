package id.teladan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.shared.FieldError;
import id.teladan.shared.Json;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.solution.SampleContent;
import id.teladan.solution.SolutionContent;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What stands in a publiccode.yml of ours, and when there is none. */
class PubliccodeFileTest {
  private static final String WHOLE =
      """
      {"kind":"APPLICATION","title":"Surat: \\"Kilat\\" #1","summary":"%s","audience":"PUBLIC",
       "mainAffair":"2.16","regionCode":"31","ownerUnit":"Diskominfo","stage":"LIVE",
       "problem":"%s","approach":"Cara kerja.\\n\\n- surat masuk\\n- surat keluar",
       "links":[{"rel":"website","url":"https://example.org/"},
                {"rel":"based-on","url":"https://example.org/asal.git"}],
       "application":{"platforms":["Web"],"licence":"AGPL-3.0-or-later",
                      "repositoryUrl":"https://example.org/surat.git"}}
      """
          .formatted("Mengurus surat dengan cepat. ".repeat(9), "Surat terlambat. ".repeat(12));

  @Test
  @SuppressWarnings("unchecked")
  void everyMandatoryMemberIsThere() {
    Map<String, Object> file = read(PubliccodeFile.of(1, content(WHOLE)));
    assertThat(file)
        .containsEntry("publiccodeYmlVersion", "0.7.0")
        .containsEntry("name", "Surat: \"Kilat\" #1")
        .containsEntry("url", "https://example.org/surat.git")
        .containsEntry("landingURL", "https://example.org/")
        .containsEntry("softwareType", "standalone/web")
        .containsEntry("developmentStatus", "stable")
        .containsKeys("platforms", "isBasedOn", "legal", "maintenance", "localisation");
    Map<String, Object> texts =
        (Map<String, Object>) ((Map<?, ?>) file.get("description")).get("id");
    assertThat(texts.get("features")).asString().isEqualTo("[surat masuk, surat keluar]");
    assertThat(texts.get("shortDescription").toString()).hasSizeBetween(1, 150);
    assertThat(texts.get("longDescription").toString()).hasSizeBetween(150, 10_000);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    String file = PubliccodeFile.of(1, content(WHOLE));
    FileRow row = PubliccodeRows.row(1, null, file.getBytes(UTF_8));
    assertThat(row.flaw()).isNull();
    assertThat(row.cells())
        .containsEntry("title", "Surat: \"Kilat\" #1")
        .containsEntry("application.repositoryUrl", "https://example.org/surat.git")
        .containsEntry("application.licence", "AGPL-3.0-or-later")
        .containsEntry("stage", "LIVE");
  }

  @Test
  void whatNobodyTakesIsNamedAndANameIsOneText() {
    String file = PubliccodeFile.of(1, content(WHOLE));
    FileRow more =
        PubliccodeRows.row(1, null, (file + "usedBy: [Kota A]\nx-own: 1\n").getBytes(UTF_8));
    assertThat(more.text(PubliccodeRows.UNREAD)).isEqualTo("usedBy, x-own");
    assertThat(PubliccodeRows.row(1, null, file.getBytes(UTF_8)).text(PubliccodeRows.UNREAD))
        .isNull();
    String list = "publiccodeYmlVersion: '0.4'\nname: [A, B]\n";
    assertThat(PubliccodeRows.row(1, null, list.getBytes(UTF_8)).flaw().code())
        .isEqualTo("publiccode-not-text");
  }

  @Test
  void withoutARepositoryThereIsNone() {
    assertThatThrownBy(() -> PubliccodeFile.of(1, SampleContent.minimal("A", "31")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void whatIsMissingIsNamed() {
    String bare =
        """
        {"kind":"APPLICATION","title":"A","summary":"B","audience":"PUBLIC","mainAffair":"2.16",
         "regionCode":"31","application":{"repositoryUrl":"https://example.org/a.git"}}
        """;
    assertThatThrownBy(() -> PubliccodeFile.of(1, content(bare)))
        .asInstanceOf(InstanceOfAssertFactories.type(StateRuleException.class))
        .satisfies(
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::code)
                    .containsExactly(
                        "publiccode-platforms",
                        "publiccode-status",
                        "publiccode-type",
                        "publiccode-text",
                        "publiccode-features",
                        "publiccode-licence",
                        "publiccode-maintenance"));
  }

  private static SolutionContent content(String json) {
    return Json.read(json, SolutionContent.class);
  }

  private static Map<String, Object> read(String file) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
  }
}
