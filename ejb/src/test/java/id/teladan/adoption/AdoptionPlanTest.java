package id.teladan.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Json;
import org.junit.jupiter.api.Test;

/** What a region writes of its plan and of the effect comes back as it was written. */
class AdoptionPlanTest {
  private static final String PLAN =
      """
      {"people":"Tim pelaksana","blocker":"Menunggu DPRD","instrumentDate":"2026-01",
       "instrumentUntil":"2027","filesShared":true,
       "tasks":[{"title":"Server","start":"2026-01","due":"2026-02","progress":40},
                {"title":"Latihan","dependsOn":1,"due":"2026-01"}],
       "effect":{"seen":"NONE","note":"Belum terasa","shared":true,
                 "indicators":[{"name":"Waktu layanan","unit":"hari","lowerIsBetter":true,
                   "baseline":10,"target":3.5,
                   "values":[{"on":"2026-03","value":4},{"on":"2026-02","value":8}]},
                  {"name":"Pengguna","target":5,"values":[{"on":"2026","value":7}]}]}}
      """;

  @Test
  void everythingWrittenIsKept() {
    AdoptionContent kept = written(PLAN).content();

    assertThat(kept.people()).isEqualTo("Tim pelaksana");
    assertThat(kept.blocker()).isEqualTo("Menunggu DPRD");
    assertThat(kept.instrumentUntil()).hasToString("2027");
    assertThat(kept.filesShared()).isTrue();
    assertThat(kept.tasks().get(0).progress()).isEqualTo(40);
    assertThat(kept.tasks().get(0).start()).hasToString("2026-01");
    assertThat(kept.effect().seen()).isEqualTo(EffectSeen.NONE);
    assertThat(kept.effect().indicators()).hasSize(2);
    assertThat(kept.effect().indicators().get(0).values())
        .extracting(v -> v.on().text())
        .containsExactly("2026-02", "2026-03");
    assertThat(kept.effect().indicators().get(1).values()).hasSize(1);
  }

  @Test
  void aTargetIsReachedOnTheBetterSideOfIt() {
    AdoptionEffect effect = written(PLAN).content().effect();

    assertThat(effect.indicators().get(0).reached()).isFalse();
    assertThat(effect.indicators().get(1).reached()).isTrue();
  }

  @Test
  void whatWaitsForAnotherTaskIsNotNext() {
    Adoption adoption = written(PLAN);
    AdoptionProgress progress = AdoptionProgress.of(adoption.view(), SampleAdoption.TODAY, 90);

    assertThat(progress.nextTask().title()).isEqualTo("Server");
    assertThat(progress.blocked()).isTrue();
  }

  @Test
  void nothingEndsBeforeItBegins() {
    AdoptionContent broken =
        Json.read(
            "{\"instrumentDate\":\"2026\",\"instrumentUntil\":\"2025-12\","
                + "\"tasks\":[{\"title\":\"T\",\"start\":\"2026-02\",\"due\":\"2026-01\"}]}",
            AdoptionContent.class);

    assertThatThrownBy(() -> PlanRules.check(broken))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("tasks[0].due")
        .hasMessageContaining("instrumentUntil");
    PlanRules.check(Json.read(PLAN, AdoptionContent.class));
  }

  @Test
  void theEffectIsOpenOnlyWhereItIsShared() {
    AdoptionContent open = Json.read(PLAN, AdoptionContent.class);
    AdoptionContent closed =
        Json.read(PLAN.replace("\"shared\":true", "\"shared\":false"), AdoptionContent.class);

    assertThat(open.forPublic(null).effect().seen()).isEqualTo(EffectSeen.NONE);
    assertThat(closed.forPublic(null).effect().isSaid()).isFalse();
    assertThat(open.forPublic(null).blocker()).isNull();
    assertThat(open.forPublic(null).people()).isNull();
  }

  private static Adoption written(String json) {
    return new Adoption(50, "65", Json.read(json, AdoptionContent.class), SampleAdoption.STATED);
  }
}
