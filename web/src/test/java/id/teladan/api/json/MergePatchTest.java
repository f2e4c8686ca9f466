package id.teladan.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.shared.MalformedInputException;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left out stays, what is null goes, what nobody knows is refused. */
class MergePatchTest {
  record Cost(Long amountIdr, String note) {}

  record Thing(String title, Cost cost, List<String> tags) {}

  private static final Thing NOW = new Thing("a", new Cost(5L, "b"), List.of("x", "y"));

  @Test
  void onlyWhatIsNamedChanges() {
    assertThat(patched("{}")).isEqualTo(NOW);
    assertThat(patched("{\"title\":\"c\",\"tags\":[\"z\"]}"))
        .isEqualTo(new Thing("c", NOW.cost(), List.of("z")));
    assertThat(patched("{\"cost\":{\"note\":null}}").cost()).isEqualTo(new Cost(5L, null));
    assertThat(patched("{\"cost\":null}").cost()).isNull();
  }

  @Test
  void unknownMembersAndOtherTypesAreRefused() {
    for (String wrong :
        List.of("{\"titel\":\"c\"}", "{\"cost\":{\"sum\":1}}", "{\"tags\":\"z\"}")) {
      assertThatThrownBy(() -> patched(wrong)).isInstanceOf(MalformedInputException.class);
    }
  }

  private static Thing patched(String patch) {
    MediaType type = MediaType.valueOf("application/merge-patch+json");
    return new JsonBody(type, patch.getBytes(StandardCharsets.UTF_8))
        .as(Thing.class, Thing.class, MergePatch.onto(NOW));
  }
}
