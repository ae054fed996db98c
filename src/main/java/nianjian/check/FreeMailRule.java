package nianjian.check;

import java.util.Set;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Masked;

/**
 * An office's electronic mail is not kept at a host of free mail boxes (NJ505): such a box is a
 * person's, and is lost with that person.
 */
final class FreeMailRule implements ReportRule {
  private static final Set<String> HOSTS =
      Set.of(
          "126.com",
          "163.com",
          "163.net",
          "188.com",
          "vip.163.com",
          "yeah.net",
          "qq.com",
          "vip.qq.com",
          "foxmail.com",
          "sina.com",
          "sina.com.cn",
          "sina.cn",
          "vip.sina.com",
          "sohu.com",
          "tom.com",
          "21cn.com",
          "139.com",
          "189.cn",
          "wo.cn",
          "aliyun.com",
          "263.net",
          "gmail.com",
          "hotmail.com",
          "outlook.com",
          "yahoo.com",
          "yahoo.cn",
          "yahoo.com.cn");

  private static final int LONGEST = 64;

  @Override
  public void check(CheckedReport checked, Findings findings) {
    String text = checked.text().text();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int from = start(text, at);
      int to = end(text, at);
      if (from < at && HOSTS.contains(host(text, at, to))) {
        String address = Masked.of(text.substring(from, to));
        findings.inText(Code.FREE_MAIL, from, to, address, address, host(text, at, to));
      }
    }
    checked.report().contact().email().ifPresent(email -> contact(email, checked, findings));
  }

  private static void contact(String email, CheckedReport checked, Findings findings) {
    int at = email.indexOf('@');
    String host = at < 0 ? "" : host(email, at, end(email, at));
    if (HOSTS.contains(host)) {
      String address = Masked.of(email);
      findings.add(
          Diagnostic.of(Code.FREE_MAIL, checked.report().keys().of("contact.email"), address, host)
              .at(address));
    }
  }

  private static String host(String text, int at, int to) {
    StringBuilder host = new StringBuilder(text.substring(at + 1, to));
    for (int i = 0; i < host.length(); i++) {
      host.setCharAt(i, Character.toLowerCase(host.charAt(i)));
    }
    return host.toString();
  }

  private static int start(String text, int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST && isLocal(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static int end(String text, int at) {
    int to = at + 1;
    while (to < text.length() && to - at < LONGEST && isHost(text.charAt(to))) {
      to++;
    }
    while (to > at + 1 && text.charAt(to - 1) == '.') {
      to--;
    }
    return to;
  }

  private static boolean isLocal(char c) {
    return isHost(c) || c == '_' || c == '+';
  }

  private static boolean isHost(char c) {
    return c < '\u007F' && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
  }
}
