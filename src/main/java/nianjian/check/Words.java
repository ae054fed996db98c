package nianjian.check;

import java.util.ArrayList;
import java.util.List;

/** Looks for words in a text. */
final class Words {
  private static final String SENTENCE_END = "。；！？;\n";

  private Words() {}

  /** Whether a text has one of some words. */
  static boolean any(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The sentences of a text. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || SENTENCE_END.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          sentences.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  /** Whether a sentence tells what the report consists of: 本报告由概述、…等部分组成. */
  static boolean tellsParts(String sentence) {
    int first = sentence.indexOf('、');
    return first >= 0
        && sentence.indexOf('、', first + 1) >= 0
        && sentence.contains("组成")
        && sentence.contains("报")
        && sentence.indexOf('由') >= 0;
  }
}
