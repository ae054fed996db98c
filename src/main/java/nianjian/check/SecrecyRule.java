package nianjian.check;

import java.util.List;
import java.util.Optional;
import nianjian.archive.Passage;
import nianjian.archive.ReportText;
import nianjian.config.WordList;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;

/**
 * No text bears a mark of secrecy (NJ506): 密级标志 (《国家秘密定密管理规定》, 国家保密局令2023年第1号; form as in GB/T
 * 9704-2012, 7.2.2), 内部资料, 不得公开. A mark is a line of its own, in the source too, stands at the
 * start of a line with ★, or in brackets at an end of one. Prose that speaks of secrets bears none.
 */
final class SecrecyRule implements ReportRule {
  private static final String OPENING = "（(【[〔〈《<";
  private static final String CLOSING = "）)】]〕〉》>";
  private static final String STARS = "★☆*＊";

  /** What may follow a mark: its term, such as 10年, 长期, 启封前. */
  private static final String TERM = "0123456789０１２３４５６７８９一二三四五六七八九十年月个长期启封前定密限：:妥善保管存";

  private static final String LABEL = "密级";

  /** A bracket in a longer line is part of its prose, unless the line is a title or heading. */
  private static final int SHORT_LINE = 40;

  @Override
  public void check(CheckedReport checked, Findings findings) {
    List<String> marks =
        checked.context().words().of(WordList.SECRECY).stream()
            .map(SecrecyRule::plain)
            .filter(m -> !m.isEmpty())
            .toList();
    List<String> starred = marks.stream().filter(SecrecyRule::isStarred).toList();
    ReportText text = checked.text();
    for (Passage passage : text.passages()) {
      boolean row = passage.kind() == Passage.Kind.ROW;
      boolean head = passage.kind() == Passage.Kind.TITLE || passage.kind() == Passage.Kind.HEADING;
      boolean first = true;
      for (ReportText.Line line : text.lines(passage)) {
        String words = text.text().substring(line.from(), line.to());
        List<String> sought = first || !runsOn(words) ? marks : starred;
        for (String part : words.split("\t", -1)) {
          mark(part, sought, head, row)
              .ifPresent(
                  mark ->
                      findings.add(
                          Diagnostic.of(
                                  Code.SECRECY_MARK, text.position(line.from(), line.to()), mark)
                              .at(mark)));
        }
        first = false;
      }
    }
    String title = checked.report().title();
    mark(title, marks, true, false)
        .ifPresent(mark -> findings.atKey(Code.SECRECY_MARK, "title", mark));
  }

  /**
   * The mark that a line bears.
   *
   * @param head whether it is a title or heading
   * @param cell whether it is a cell of a table, where a word without ★ names a kind
   */
  static Optional<String> mark(String line, List<String> marks, boolean head, boolean cell) {
    String plain = unlabelled(plain(line));
    for (String mark : marks) {
      if (isStarred(mark) ? plain.startsWith(mark) : !cell && isMark(bare(plain), mark)) {
        return Optional.of(line.strip().length() <= SHORT_LINE ? line.strip() : mark);
      }
      if (!cell && (head || plain.length() <= SHORT_LINE) && bracketed(plain, mark)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private static boolean isStarred(String mark) {
    return STARS.indexOf(mark.charAt(mark.length() - 1)) >= 0;
  }

  /** Whether a later line of a paragraph is a piece of its prose: 属于国家秘密的，⏎不得公开。 */
  private static boolean runsOn(String line) {
    String words = line.strip();
    return words.isEmpty() || "。，、；：,;:".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** What stands after 密级：. */
  private static String unlabelled(String plain) {
    boolean labelled =
        plain.startsWith(LABEL)
            && plain.length() > LABEL.length()
            && ":：".indexOf(plain.charAt(LABEL.length())) >= 0;
    return labelled ? plain.substring(LABEL.length() + 1) : plain;
  }

  /** Whether words are a mark, alone or with its term. */
  private static boolean isMark(String words, String mark) {
    if (!words.startsWith(mark)) {
      return false;
    }
    for (int i = mark.length(); i < words.length(); i++) {
      if (TERM.indexOf(words.charAt(i)) < 0 && STARS.indexOf(words.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line begins or ends with a mark in brackets. */
  private static boolean bracketed(String plain, String mark) {
    int length = plain.length();
    int close = first(plain, CLOSING);
    int open = last(plain, OPENING);
    boolean starts =
        length > 0
            && OPENING.indexOf(plain.charAt(0)) >= 0
            && close > 0
            && isMark(plain.substring(1, close), mark);
    boolean ends =
        length > 0
            && CLOSING.indexOf(plain.charAt(length - 1)) >= 0
            && open >= 0
            && isMark(plain.substring(open + 1, length - 1), mark);
    return starts || ends;
  }

  private static int first(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int last(String text, String signs) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** A line without the brackets around it. */
  private static String bare(String plain) {
    int from = 0;
    int to = plain.length();
    while (from < to && (OPENING + "“\"").indexOf(plain.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (CLOSING + "”\"。！!").indexOf(plain.charAt(to - 1)) >= 0) {
      to--;
    }
    return plain.substring(from, to);
  }

  /** A text without spaces and commas, its stars alike. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space && ",，、".indexOf(c) < 0) {
        out.append(STARS.indexOf(c) >= 0 ? '★' : c);
      }
    }
    return out.toString();
  }
}
