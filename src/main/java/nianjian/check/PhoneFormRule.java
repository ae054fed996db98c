package nianjian.check;

import nianjian.diagnostic.Code;

/**
 * A telephone number has a hyphen after its area code (NJ239): with a dash, it can be neither
 * dialled from the page nor found.
 */
final class PhoneFormRule implements ReportRule {
  private static final String DASHES = "—–－−‐‑―─";

  @Override
  public void check(CheckedReport checked, Findings findings) {
    String text = checked.text().text();
    for (int i = 0; i < text.length(); i++) {
      if (DASHES.indexOf(text.charAt(i)) >= 0) {
        int from = areaCode(text, i);
        int to = from < 0 ? -1 : number(text, i);
        if (to > 0) {
          String phone = text.substring(from, to);
          findings.inText(Code.PHONE_FORM, from, to, phone, phone, hyphenated(phone));
        }
      }
    }
    checked
        .report()
        .contact()
        .phone()
        .filter(phone -> phone.chars().anyMatch(c -> DASHES.indexOf(c) >= 0))
        .ifPresent(
            phone -> findings.atKey(Code.PHONE_FORM, "contact.phone", phone, hyphenated(phone)));
  }

  /** Where the area code before a dash begins: 0 and two or three digits; -1 if none is there. */
  private static int areaCode(String text, int dash) {
    int from = dash;
    while (from > 0 && dash - from < 5 && isDigit(text.charAt(from - 1))) {
      from--;
    }
    int digits = dash - from;
    return (digits == 3 || digits == 4) && text.charAt(from) == '0' ? from : -1;
  }

  /** Where the seven or eight digits after a dash, or two, end; -1 if they are not there. */
  private static int number(String text, int dash) {
    int start = dash + 1;
    if (start < text.length() && DASHES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int to = start;
    while (to < text.length() && to - start < 9 && isDigit(text.charAt(to))) {
      to++;
    }
    return to - start == 7 || to - start == 8 ? to : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String hyphenated(String phone) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < phone.length(); i++) {
      boolean dash = DASHES.indexOf(phone.charAt(i)) >= 0;
      if (!dash) {
        out.append(phone.charAt(i));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    return out.toString();
  }
}
