package id.teladan.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.Page;
import id.teladan.shared.PartialDate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordWritingTest {
  record Row(
      long id,
      Long solutionId,
      List<Long> visitIds,
      long population,
      Double areaKm2,
      BigDecimal amount,
      PartialDate since,
      Instant at,
      Thread.State state,
      Boolean open,
      Optional<String> maybe,
      Object nothing) {

    public String getLabel() {
      return "is no member";
    }
  }

  @Test
  void writesComponentsInOrderAndUnknownOnesAsNull() {
    Row row =
        new Row(
            1,
            2L,
            List.of(3L),
            4,
            69900.886,
            new BigDecimal("1200000000000"),
            new PartialDate("2018"),
            Instant.EPOCH,
            Thread.State.NEW,
            true,
            Optional.of("x"),
            null);
    assertThat(RecordWriting.text(row))
        .isEqualTo(
            "{\"id\":\"1\",\"solutionId\":\"2\",\"visitIds\":[\"3\"],\"population\":4,"
                + "\"areaKm2\":69900.886,\"amount\":1200000000000,\"since\":\"2018\","
                + "\"at\":\"1970-01-01T00:00:00Z\",\"state\":\"NEW\",\"open\":true,"
                + "\"maybe\":\"x\",\"nothing\":null}");
  }

  @Test
  void writesPagesMapsAndLists() {
    assertThat(RecordWriting.text(new Page<>(List.of("a"), 3, 1, 20)))
        .isEqualTo("{\"items\":[\"a\"],\"total\":3,\"page\":1,\"size\":20}");
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a", Arrays.asList(1, null, Double.NaN));
    map.put("b", "<\"\u2028>");
    assertThat(RecordWriting.text(map)).startsWith("{\"a\":[1,null,null],\"b\":\"<\\\"");
  }
}
