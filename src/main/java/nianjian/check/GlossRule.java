package nianjian.check;

import nianjian.archive.Passage;
import nianjian.diagnostic.Code;

/**
 * No pinyin in brackets after a character, as mirror sites set it: 根据(jù). A tone letter makes sure
 * of it; without tones, only their number does.
 */
final class GlossRule implements ReportRule {
  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńň";

  /** No syllable is longer. */
  private static final int LONGEST = 6;

  /** Brackets without tones are glosses if there are so many, one to so many Han characters. */
  private static final int MANY = 5;

  private static final int PER_HAN = 20;

  @Override
  public void check(CheckedReport report, Findings findings) {
    String text = report.text().text();
    int han = 0;
    int toned = 0;
    int plain = 0;
    int firstToned = -1;
    int firstPlain = -1;
    for (Passage passage : report.text().passages()) {
      for (int at = passage.from(); at < passage.to(); at++) {
        han += Signs.isHan(text.charAt(at)) ? 1 : 0;
        int end = gloss(text, at, passage.to());
        if (end > 0 && isToned(text, at, end)) {
          toned++;
          firstToned = firstToned < 0 ? at : firstToned;
        } else if (end > 0) {
          plain++;
          firstPlain = firstPlain < 0 ? at : firstPlain;
        }
      }
    }
    boolean dense = plain >= MANY && plain * PER_HAN > han;
    if (toned > 0 || dense) {
      int first = toned > 0 ? firstToned : firstPlain;
      int count = toned + (dense ? plain : 0);
      int end = text.indexOf(text.charAt(first) == '(' ? ')' : '）', first) + 1;
      new TextFindings(report, findings)
          .tell(Code.GLOSSES_LEFT, first - 1, Math.max(end, first + 1), Integer.toString(count));
    }
  }

  /** The end of a gloss whose bracket opens at a place; 0 if there is none. */
  private static int gloss(String text, int at, int to) {
    char c = text.charAt(at);
    if ((c != '(' && c != '（') || !Signs.isHanAt(text, at - 1)) {
      return 0;
    }
    int end = at + 1;
    while (end < to && end - at <= LONGEST && isSyllable(text.charAt(end))) {
      end++;
    }
    boolean closed = end < to && (text.charAt(end) == ')' || text.charAt(end) == '）');
    return closed && end > at + 1 ? end : 0;
  }

  private static boolean isSyllable(char c) {
    return (c >= 'a' && c <= 'z') || c == 'ü' || TONES.indexOf(c) >= 0;
  }

  private static boolean isToned(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TONES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
