package id.teladan.system.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What somebody types who means harm. Each holds {@link #MARK}, by which it is found again. */
final class Payloads {
  /** Stands in every payload, and nowhere else. */
  static final String MARK = "xq7";

  /** What a payload shows that was evaluated. */
  static final String EVALUATED = MARK + "1337" + MARK;

  private static final String CALL = MARK + "()";
  private static final List<String> BREAKERS =
      List.of("", "\">", "'>", "</textarea>", "</title>", "</script>", "-->", "]]>");
  private static final List<String> ELEMENTS =
      List.of(
          "<script>" + CALL + "</script>",
          "<img src=x onerror=" + CALL + ">",
          "<svg/onload=" + CALL + ">",
          "<svg><script>" + CALL + "</script></svg>",
          "<body onload=" + CALL + ">",
          "<details open ontoggle=" + CALL + ">",
          "<input autofocus onfocus=" + CALL + ">",
          "<iframe srcdoc='<script>" + CALL + "</script>'></iframe>",
          "<a href=\"javascript:" + CALL + "\">k</a>",
          "<a href=\" java\tscript:" + CALL + "\">k</a>",
          "<object data=\"data:text/html," + CALL + "\"></object>",
          "<math><a xlink:href=\"javascript:" + CALL + "\">k</a></math>",
          "<form action=\"javascript:" + CALL + "\"><button>k</button></form>",
          "<meta http-equiv=refresh content=\"0;url=javascript:" + CALL + "\">",
          "<base href=\"https://evil.example/" + MARK + "\">",
          "<style>@import'https://evil.example/" + MARK + "'</style>",
          "<template><script>" + CALL + "</script></template>",
          "<xmp><img src=x onerror=" + CALL + "></xmp>");
  private static final List<String> OTHERS =
      List.of(
          "\" onmouseover=\"" + CALL,
          "' onmouseover='" + CALL,
          "javascript:" + CALL,
          "JaVaScRiPt:" + CALL,
          "\u0001javascript:" + CALL,
          "data:text/html,<script>" + CALL + "</script>",
          "vbscript:" + CALL,
          "//evil.example/" + MARK,
          "https://evil.example/\"onclick=\"" + CALL,
          "[k](javascript:" + CALL + ")",
          "[k](  data:text/html;base64,eHE3 \"" + MARK + "\")",
          "![k](javascript:" + CALL + ")",
          "<https://evil.example/" + MARK + ">",
          "[k]: javascript:" + CALL + "\n[k]",
          "`<script>" + CALL + "</script>`",
          MARK + "#{7*191}" + MARK,
          MARK + "${7*191}" + MARK,
          MARK + "{{7*191}}" + MARK,
          MARK + "<%= 7*191 %>" + MARK,
          MARK + "#{facesContext.externalContext.redirect('https://evil.example')}",
          "=cmd|' /C " + MARK + "'!A0",
          "+" + MARK,
          "@SUM(1)*" + MARK,
          "-" + MARK + "+1",
          "\t=" + MARK,
          "\r=" + MARK,
          "=HYPERLINK(\"https://evil.example/" + MARK + "\")",
          MARK + "\u0000" + MARK,
          MARK + "\u202egpj.exe",
          MARK + "\u2028" + MARK,
          MARK + "\uffff\ufffe",
          MARK + "\u0001\u0008\u001b[31m\u001f",
          MARK + "\ud83d\ude00".repeat(50),
          MARK + "\u0301".repeat(300),
          MARK + "\r\nSet-Cookie: " + MARK + "=1",
          MARK + "\r\nBEGIN:VALARM\r\nEND:VALARM",
          MARK + "'; drop table account;--",
          MARK + "%00%2e%2e%2f",
          "../../../../etc/passwd" + MARK,
          MARK + "\\",
          MARK + "<!--",
          MARK + "]]>",
          "&lt;script&gt;" + CALL,
          "&#60;script&#62;" + CALL,
          "\u02ba onload=" + CALL,
          "\uff1cscript\uff1e" + CALL + "\uff1c/script\uff1e",
          MARK + "x".repeat(25_000));

  private Payloads() {}

  /** All of them, in an order that the seed decides. */
  static List<String> all(long seed) {
    List<String> all = new ArrayList<>(OTHERS);
    for (String breaker : BREAKERS) {
      ELEMENTS.forEach(element -> all.add(breaker + element));
    }
    for (String element : ELEMENTS) {
      all.add(MARK + " kalimat dengan " + element + " di tengah");
    }
    Collections.shuffle(all, new Random(seed));
    return all;
  }

  /** As long as nobody would type. */
  static String vast() {
    return MARK + "v".repeat(1 << 20);
  }
}
