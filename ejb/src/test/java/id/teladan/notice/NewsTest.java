package id.teladan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.Json;
import id.teladan.shared.Lengths;
import org.junit.jupiter.api.Test;

class NewsTest {

  @Test
  void keepsItsPartsInOrderAndReadsThemBackAsWritten() {
    String hostile = "\"<b>'{0}' & \\ \u2028";
    News news = News.of("solution-published", "/solutions/1").about(hostile).region("31").once("k");

    News.Part[] read = Json.read(Json.write(news.parts().toArray()), News.Part[].class);

    assertThat(read)
        .containsExactly(
            new News.Part(News.Type.TEXT, hostile), new News.Part(News.Type.REGION, "31"));
    assertThat(news.key()).isEqualTo("k");
  }

  @Test
  void neverHoldsMoreOfATextThanATitleIsLong() {
    News news = News.of("x", "/").about("a".repeat(5_000)).about(null);

    assertThat(news.parts().get(0).value()).hasSize(Lengths.TITLE);
    assertThat(news.parts().get(1).value()).isEmpty();
  }
}
