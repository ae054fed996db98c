package nianjian.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianjian.config.WordList;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;

/**
 * Words that a site does not want in its texts are not there (NJ507): its list, {@code 错=对} or a
 * word alone. Where the right word holds the wrong one, it is not found within.
 */
final class UnwantedWordsRule implements ReportRule {
  /**
   * A word that is not wanted.
   *
   * @param wrong the word
   * @param right the one to write instead; empty where none is named
   */
  private record Unwanted(String wrong, String right) {
    static Unwanted of(String entry) {
      int sign = entry.indexOf('=');
      return sign < 0
          ? new Unwanted(entry, "")
          : new Unwanted(entry.substring(0, sign).strip(), entry.substring(sign + 1).strip());
    }

    boolean at(String text, int i) {
      return text.startsWith(wrong, i) && !withinRight(text, i);
    }

    private boolean withinRight(String text, int i) {
      int inner = right.indexOf(wrong);
      while (inner >= 0) {
        if (i >= inner && text.startsWith(right, i - inner)) {
          return true;
        }
        inner = right.indexOf(wrong, inner + 1);
      }
      return false;
    }
  }

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Map<Character, List<Unwanted>> byStart = new HashMap<>();
    for (String entry : checked.context().words().of(WordList.UNWANTED)) {
      Unwanted word = Unwanted.of(entry);
      if (!word.wrong().isEmpty()) {
        byStart.computeIfAbsent(word.wrong().charAt(0), c -> new ArrayList<>()).add(word);
      }
    }
    if (byStart.isEmpty()) {
      return;
    }
    String text = checked.text().text();
    for (int i = 0; i < text.length(); i++) {
      for (Unwanted word : byStart.getOrDefault(text.charAt(i), List.of())) {
        if (word.at(text, i)) {
          int to = i + word.wrong().length();
          findings.inText(Code.UNWANTED_WORD, i, to, word.wrong(), word.wrong(), word.right());
        }
      }
    }
    ReportWords.of(checked).forEach(words -> beside(words, byStart, findings));
  }

  private static void beside(
      ReportWords words, Map<Character, List<Unwanted>> byStart, Findings findings) {
    String text = words.words();
    for (int i = 0; i < text.length(); i++) {
      for (Unwanted word : byStart.getOrDefault(text.charAt(i), List.of())) {
        if (word.at(text, i)) {
          findings.add(
              Diagnostic.of(Code.UNWANTED_WORD, words.position(), word.wrong(), word.right())
                  .at(word.wrong()));
        }
      }
    }
  }
}
