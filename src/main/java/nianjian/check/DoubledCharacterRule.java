package nianjian.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianjian.archive.Passage;
import nianjian.config.WordList;
import nianjian.diagnostic.Code;

/**
 * Words of grammar do not stand twice: 于于, 的的. Other characters may (局局长, 市市区, 常常), so they are not
 * asked about; the list of words says where even these may: 目的的, 参与与.
 */
final class DoubledCharacterRule implements ReportRule {
  private static final String NEVER_DOUBLED = "的了于和与及在为对以将并或被从向由而把但其该且";

  /** Whole words that are as hardly meant twice. */
  private static final List<String> WORDS =
      List.of(
          "进行", "通过", "对于", "关于", "按照", "根据", "以及", "并且", "我们", "其中", "由于", "为了", "因为", "所以", "认真",
          "积极", "切实", "进一步");

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    Map<Character, List<String>> allowed = new HashMap<>();
    for (int i = 0; i < NEVER_DOUBLED.length(); i++) {
      char c = NEVER_DOUBLED.charAt(i);
      String pair = "" + c + c;
      allowed.put(
          c,
          report.context().words().of(WordList.DOUBLED).stream()
              .filter(w -> w.contains(pair))
              .toList());
    }
    String text = report.text().text();
    for (Passage passage : report.text().passages()) {
      if (passage.kind() != Passage.Kind.LITERAL) {
        characters(text, passage, allowed, told);
      }
    }
    words(text, told);
  }

  private static void characters(
      String text, Passage passage, Map<Character, List<String>> allowed, TextFindings told) {
    int at = passage.from();
    while (at < passage.to()) {
      char c = text.charAt(at);
      int end = at + 1;
      while (end < passage.to() && text.charAt(end) == c) {
        end++;
      }
      if (end > at + 1 && NEVER_DOUBLED.indexOf(c) >= 0) {
        int pair = end - 2;
        if (allowed.getOrDefault(c, List.of()).stream().noneMatch(w -> stands(text, w, c, pair))) {
          told.tellAround(Code.CHARACTER_DOUBLED, at, end, String.valueOf(c));
        }
      }
      at = end;
    }
  }

  /** Whether a word stands around a pair of characters. */
  private static boolean stands(String text, String word, char c, int pair) {
    return text.startsWith(word, pair - word.indexOf("" + c + c));
  }

  private static void words(String text, TextFindings told) {
    for (String word : WORDS) {
      String twice = word + word;
      int at = text.indexOf(twice);
      while (at >= 0) {
        told.tellAround(Code.CHARACTER_DOUBLED, at, at + twice.length(), word);
        at = text.indexOf(twice, at + twice.length());
      }
    }
  }
}
