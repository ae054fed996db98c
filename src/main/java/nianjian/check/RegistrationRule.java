package nianjian.check;

import java.util.Optional;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.config.SiteNumbers;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;

/**
 * The numbers that a government site bears are whole (NJ228): 网站标识码 in {@code source.site-code},
 * ICP and police numbers where the text has them.
 */
final class RegistrationRule implements ReportRule {
  private static final String KEY = "source.site-code";
  private static final String ICP = "ICP备";
  private static final String POLICE = "公网安备";

  /** So many characters at most belong to a number. */
  private static final int LONGEST = 30;

  @Override
  public void check(CheckedReport checked, Findings findings) {
    checked.report().source().siteCode().ifPresent(code -> siteCode(code, checked, findings));
    numbers(checked.text().text(), ICP, findings);
    numbers(checked.text().text(), POLICE, findings);
  }

  private static void siteCode(String code, CheckedReport checked, Findings findings) {
    Report report = checked.report();
    if (!SiteNumbers.isSiteCode(code)) {
      findings.atKey(Code.REGISTRATION_NUMBER, KEY, code, "@site-code-shape");
      return;
    }
    Optional<Region> province =
        checked
            .context()
            .regions()
            .find(report.region())
            .map(checked.context().regions()::province);
    Optional<String> division = province.flatMap(Region::code).filter(c -> c.length() >= 2);
    if (division.isPresent()
        && !code.startsWith("bm")
        && !code.startsWith(division.get().substring(0, 2))) {
      findings.add(
          Diagnostic.of(
                  Code.REGISTRATION_NUMBER, report.keys().of(KEY), code, "@site-code-elsewhere")
              .with(Severity.INFO)
              .at(KEY));
    }
  }

  /** Looks at every number with a mark; where no digit follows, the words speak of one. */
  private static void numbers(String text, String mark, Findings findings) {
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
      int from = at > 0 && isHan(text.charAt(at - 1)) ? at - 1 : at;
      int digits = at + mark.length();
      while (digits < text.length() && " :：".indexOf(text.charAt(digits)) >= 0) {
        digits++;
      }
      if (digits < text.length() && Character.isDigit(text.charAt(digits))) {
        number(text, from, end(text, digits), mark, findings);
      }
    }
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '号' ? end + 1 : end;
  }

  private static void number(String text, int from, int to, String mark, Findings findings) {
    String number = text.substring(from, to);
    boolean icp = mark.equals(ICP);
    if (icp ? !SiteNumbers.isIcp(number) : !SiteNumbers.isPolice(number)) {
      findings.inText(
          Severity.INFO,
          Code.REGISTRATION_NUMBER,
          from,
          to,
          number,
          number,
          icp ? "@icp-shape" : "@police-shape");
    }
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }
}
