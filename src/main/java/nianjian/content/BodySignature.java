package nianjian.content;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the lines that close a report: the issuer's name and the date, set at the right. A date may
 * be damaged, as in {@code 2018122日}.
 */
final class BodySignature {
  private static final int MOST_BLOCKS = 4;
  private static final String NUMERAL = "[〇○零一二三四五六七八九十]";
  private static final Pattern DATE =
      Pattern.compile(
          "(19|20)\\d{2}[年./-]?\\d{1,2}[月./-]?\\d{1,2}[日号]?"
              + "|(19|20)\\d{2}年\\d{1,2}月"
              + "|二"
              + NUMERAL
              + "{3}年"
              + NUMERAL
              + "{1,3}月("
              + NUMERAL
              + "{1,3}日)?");
  private static final Pattern ISSUER =
      Pattern.compile(
          "[\\p{IsHan}（）()〔〕“”·]{2,40}"
              + "(政府|办公室|局|委员会|管委会|公署|行署|[厅院委署站所]|中心|办事处|服务处|管理处|部|大队|支队|总队"
              + "|公司|集团|学校|大学|学院|协会|联合会|图书馆|档案馆)[)）]?");

  private BodySignature() {}

  /** The paragraphs of a text that close it. */
  static Set<Node> of(Node document) {
    Set<Node> closing = Collections.newSetFromMap(new IdentityHashMap<>());
    Node node = document.getLastChild();
    while (node != null && closing.size() < MOST_BLOCKS) {
      if (!(node instanceof FootnoteBlock || node instanceof Reference)) {
        // The first block of a text does not close it.
        if (!(node instanceof Paragraph) || node.getPrevious() == null || !closes(node)) {
          break;
        }
        closing.add(node);
      }
      node = node.getPrevious();
    }
    return closing;
  }

  private static boolean closes(Node paragraph) {
    return MarkdownText.of(paragraph).lines().allMatch(BodySignature::isClosingLine);
  }

  /** Whether a line is an issuer, a date, or both. */
  static boolean isClosingLine(String line) {
    String text = squeezed(line);
    if (text.isEmpty() || text.length() > 60) {
      return false;
    }
    int date = startOfDate(text);
    String rest = text.substring(0, date);
    return rest.isEmpty() || ISSUER.matcher(rest).matches();
  }

  private static int startOfDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '1' || c == '2' || c == '二') && DATE.matcher(text.substring(i)).matches()) {
        return i;
      }
    }
    return text.length();
  }

  private static String squeezed(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.chars().filter(c -> !BodyChars.isSpace((char) c)).forEach(c -> out.append((char) c));
    return out.toString();
  }
}
