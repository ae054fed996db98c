package nianjian.check;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseDumpTest {
  @Test
  void dump() {
    for (String n : PublicReports.ALL) {
      dump(n, PublicReports.checked(n));
    }
    for (String s :
        List.of("altay 2017", "suqian 2016", "songling 2018", "jiangyi 2016", "wudu 2017")) {
      dump(s, Checked.seed(s.split(" ")[0], Integer.parseInt(s.split(" ")[1])));
    }
  }

  private static void dump(String n, Checked c) {
    System.out.println("=== " + n + " " + c.found("NJ3"));
    for (CheckResult r : c.verdict().checks().results()) {
      if (r.code().id().compareTo("NJ303") >= 0) {
        System.out.println(
            "  "
                + r.outcome()
                + " "
                + r.code()
                + " "
                + r.at()
                + " "
                + r.line().map(l -> l.hans()).orElse("")
                + " "
                + r.stated()
                + " "
                + r.computed()
                + " "
                + r.cause().map(l -> l.hans()).orElse("")
                + " | "
                + r.places().get(0).quote());
      }
    }
  }
}
