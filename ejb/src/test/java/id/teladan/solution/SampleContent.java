package id.teladan.solution;

import id.teladan.shared.Json;

/** Contents for tests. */
public final class SampleContent {

  private SampleContent() {}

  /** What a create needs and nothing more. */
  public static SolutionContent minimal(String title, String regionCode) {
    return Json.read(
        """
        {"kind":"APPLICATION","title":"%s","summary":"Ringkasan","audience":"PUBLIC",
         "mainAffair":"2.16","regionCode":"%s"}
        """
            .formatted(title, regionCode),
        SolutionContent.class);
  }
}
