package nianjian.check;

import java.util.List;
import java.util.Optional;
import nianjian.archive.Region;
import nianjian.diagnostic.Code;

/**
 * A report speaks of its own body. Another's name where only its own can stand comes from a text
 * that was copied: the one to ask, the one that compiled it, the one whose internal procedure is
 * followed.
 */
final class ForeignUnitRule implements ReportRule {
  /** So many characters may stand between 请与 and 联系. */
  private static final int WINDOW = 60;

  private static final String ASKED = "请与";
  private static final String COMPILED = "本报告由";

  private static final List<String> PROCEDURES =
      List.of("发文流程", "发文程序", "办文流程", "公文流程", "收文流程", "考勤制度", "值班制度");

  private static final String PLACES = "省市州盟县区旗乡镇";
  private static final String BODIES = "委局办厅院";
  private static final int LONGEST_BODY = 8;

  @Override
  public void check(CheckedReport report, Findings findings) {
    TextFindings told = new TextFindings(report, findings);
    String text = report.text().text();
    procedures(report, text, told);
    Optional<Region> own = report.context().regions().find(report.report().region());
    if (own.isPresent() && (text.contains(ASKED) || text.contains(COMPILED))) {
      RegionNames names = RegionNames.besides(own.get(), report.context().regions());
      named(names, text, ASKED, "联系", told);
      named(names, text, COMPILED, "编制", told);
    }
  }

  /** 州发改委发文流程 in the report of a township. */
  private static void procedures(CheckedReport report, String text, TextFindings told) {
    for (String procedure : PROCEDURES) {
      int at = text.indexOf(procedure);
      while (at > 0 && !told.full(Code.FOREIGN_UNIT)) {
        int from = body(text, at);
        if (from >= 0 && !isOwn(report, text.charAt(from), text.substring(from + 1, at))) {
          told.tell(Code.FOREIGN_UNIT, from, at);
        }
        at = text.indexOf(procedure, at + 1);
      }
    }
  }

  /** Where the body's short name begins that ends at a place; negative if there is none. */
  private static int body(String text, int end) {
    if (BODIES.indexOf(text.charAt(end - 1)) < 0) {
      return -1;
    }
    for (int at = end - 2; at >= Math.max(0, end - LONGEST_BODY); at--) {
      if (!Signs.isHan(text.charAt(at))) {
        return -1;
      }
      if (PLACES.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOwn(CheckedReport report, char place, String body) {
    Optional<Region> region = report.context().regions().find(report.report().region());
    boolean ownLevel = region.filter(r -> r.name().endsWith(String.valueOf(place))).isPresent();
    return ownLevel
        || report.report().title().contains(body)
        || report.report().issuer().filter(i -> i.contains(body)).isPresent()
        || region.filter(r -> r.name().contains(body)).isPresent();
  }

  /** Another place's name between two words that the report's own stands between. */
  private static void named(
      RegionNames names, String text, String before, String after, TextFindings told) {
    int at = text.indexOf(before);
    while (at >= 0 && !told.full(Code.FOREIGN_UNIT)) {
      int from = at + before.length();
      int to = Signs.find(text, after, from, Math.min(text.length(), from + WINDOW));
      if (to >= 0) {
        names
            .foreign(text.substring(from, to))
            .ifPresent(
                name -> {
                  int place = text.indexOf(name, from);
                  told.tell(Code.FOREIGN_UNIT, place, place + name.length());
                });
      }
      at = text.indexOf(before, from);
    }
  }
}
