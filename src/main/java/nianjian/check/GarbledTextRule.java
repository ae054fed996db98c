package nianjian.check;

import java.util.List;
import nianjian.archive.Passage;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;

/**
 * What is left where characters were destroyed: U+FFFD, letters of other scripts alone among Han
 * characters, 锟斤拷, question marks in the middle of words, remnants of markup.
 */
final class GarbledTextRule implements ReportRule {
  private static final List<String> WORDS =
      List.of("锟斤拷", "烫烫", "屯屯", "ï¿½", "&nbsp;", "&lt;", "-->", "<o:p>", "</span>");

  /** Greek letters that are used as signs. */
  private static final String GREEK = "αβγδεθλμπρστφωΔΣΦΩ";

  /** Words of a question: one with such a word may well end in a question mark. */
  private static final String ASKING = "吗呢么何哪谁几否多啥怎没吧";

  private static final int QUESTION = 40;

  /** So many characters may lie between a destroyed character and the bracket it left. */
  private static final int NEAR = 5;

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    String text = report.text().text();
    for (Passage passage : report.text().passages()) {
      if (passage.kind() != Passage.Kind.LITERAL) {
        characters(text, passage, told);
        brackets(text, passage, told);
      }
    }
    words(text, told);
  }

  /** Each is told once: where one is left, many are. */
  private static void words(String text, TextFindings told) {
    for (String word : WORDS) {
      int at = text.indexOf(word);
      if (at >= 0) {
        told.tellAround(Code.TEXT_GARBLED, at, at + word.length());
      }
    }
  }

  private static void characters(String text, Passage passage, TextFindings told) {
    int at = passage.from();
    while (at < passage.to()) {
      int end = at + 1;
      char c = text.charAt(at);
      if (isQuestion(c)) {
        end = runOfQuestions(text, at, passage.to());
        question(text, passage, at, end, told);
      } else if (isLost(c)) {
        while (end < passage.to() && isLost(text.charAt(end))) {
          end++;
        }
        told.tellAround(Code.TEXT_GARBLED, at, end);
      } else if (isForeign(c)) {
        while (end < passage.to() && isForeign(text.charAt(end))) {
          end++;
        }
        if (standsAlone(text, at, end)) {
          told.tellAround(Code.TEXT_GARBLED, at, end);
        }
      }
      at = end;
    }
  }

  /** A character that stands for another, or for none. */
  private static boolean isLost(char c) {
    return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || (c >= 0x80 && c < 0xA0);
  }

  /** A letter that Chinese texts do not use by itself. */
  private static boolean isForeign(char c) {
    boolean latin = c >= 0xC0 && c <= 0x24F && c != '×' && c != '÷';
    boolean greek = c >= 0x370 && c <= 0x3FF && GREEK.indexOf(c) < 0;
    return latin || greek || (c >= 0x400 && c <= 0x52F);
  }

  /** Whether letters stand directly beside a Han character, and are no word or gloss. */
  private static boolean standsAlone(String text, int from, int to) {
    boolean beside = Signs.isHanAt(text, from - 1) || Signs.isHanAt(text, to);
    return beside && !isLatin(text, from - 2, from) && !isLatin(text, to, to + 2);
  }

  private static boolean isLatin(String text, int from, int to) {
    return from >= 0
        && to <= text.length()
        && Signs.isLatin(text.charAt(from))
        && Signs.isLatin(text.charAt(to - 1));
  }

  private static int runOfQuestions(String text, int at, int to) {
    int end = at;
    while (end < to && isQuestion(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isQuestion(char c) {
    return c == '?' || c == '？';
  }

  private static void question(String text, Passage passage, int at, int end, TextFindings told) {
    boolean within = Signs.isHanAt(text, at - 1) && Signs.isHanAt(text, end);
    if (!within || end >= passage.to() || at <= passage.from()) {
      return;
    }
    if (end - at > 1) {
      told.tellAround(Code.TEXT_GARBLED, at, end);
      return;
    }
    for (int i = at - 1; i >= Math.max(passage.from(), at - QUESTION); i--) {
      char c = text.charAt(i);
      if (ASKING.indexOf(c) >= 0
          || (c == '不' && i > 0 && text.charAt(i - 1) == text.charAt(i + 1))) {
        return;
      }
    }
    told.tell(Severity.INFO, Code.TEXT_GARBLED, at, end, told.around(at, end));
  }

  /** A closing bracket without an opening one, shortly after a question mark. */
  private static void brackets(String text, Passage passage, TextFindings told) {
    int open = 0;
    int question = -1;
    for (int at = passage.from(); at < passage.to(); at++) {
      char c = text.charAt(at);
      question = isQuestion(c) ? at : question;
      if (c == '(' || c == '（') {
        open++;
      } else if (c == ')' || c == '）') {
        if (open == 0 && question >= 0 && at - question > 1 && at - question <= NEAR) {
          told.tellAround(Code.TEXT_GARBLED, question, at + 1);
        }
        open = Math.max(0, open - 1);
      }
    }
  }
}
