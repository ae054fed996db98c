package nianjian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Language;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static final Map<String, String> FILES =
      Map.of("a.md", "---\n说明：见[报告](../wudu/2007.md)\u202e\n---\n");

  private static final Diagnostic LINK =
      Diagnostic.of(
          Code.BROKEN_LINK, new Position("a.md", 2, 5, 26), "/reports/x.html", "/reports/y.html");

  private static String print(boolean colour, Severity least, Diagnostic... diagnostics) {
    StringWriter out = new StringWriter();
    new DiagnosticPrinter(
            new PrintWriter(out),
            DiagnosticTexts.of(Language.CHINESE),
            path -> Optional.ofNullable(FILES.get(path)).map(text -> text.getBytes(UTF_8)),
            colour)
        .print(List.of(diagnostics), d -> d.severity().compareTo(least) <= 0, false);
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static String print(Diagnostic... diagnostics) {
    return print(false, Severity.INFO, diagnostics);
  }

  @Test
  void showsPlaceKindLineMarkReasonAndHint() {
    assertThat(print(LINK))
        .isEqualTo(
            """
            a.md:2:5: error NJ401: 链接指向的 /reports/x.html 在本站不存在
                2 | 说明：见[报告](../wudu/2007.md)\\u202e
                  |         ^^^^^^^^^^^^^^^^^^^^^^^ 是不是 /reports/y.html？
              hint: 读者点开会看到“页面不存在”。请改成本站已有的地址；目标尚未收录的，先去掉链接

            """);
  }

  @Test
  void aWholeFileHasNoLine() {
    Diagnostic foreign = Diagnostic.of(Code.CANNOT_WRITE, Position.of("public"), "@disk-full");

    assertThat(print(foreign))
        .isEqualTo(
            """
            public: error NJ903: 写不进去
              磁盘已满
              hint: 这是机器的问题，与内容无关。请检查磁盘空间和目录权限，然后再生成一次

            """);
  }

  @Test
  void aFileThatCannotBeReadIsNotQuoted() {
    Diagnostic elsewhere =
        Diagnostic.of(Code.BROKEN_LINK, new Position("none.md", 2, 5, 24), "/x", "/y");

    assertThat(print(elsewhere)).startsWith("none.md:2:5: error NJ401: ").contains("\n  是不是 /y？\n");
  }

  @Test
  void whatCannotBeSeenInAPathOrArgumentIsShownAsItsCode() {
    Diagnostic hidden = Diagnostic.of(Code.BROKEN_LINK, Position.of("a\u202eb.md"), "/x\u0007", "");

    assertThat(print(hidden)).startsWith("a\\u202eb.md: error NJ401: 链接指向的 /x\\u0007 ");
  }

  @Test
  void theFirstErrorIsRepeatedOnlyAfterOthers() {
    Diagnostic warning = LINK.with(Severity.WARNING);
    Diagnostic later = Diagnostic.of(Code.BROKEN_LINK, Position.at("b.md", 1, 1), "/z", "");

    assertThat(print(LINK)).doesNotContain("请先改这一处");
    assertThat(print(warning, warning)).doesNotContain("请先改这一处");
    assertThat(print(warning, later))
        .endsWith("请先改这一处：\n  b.md:1:1: error NJ401: 链接指向的 /z 在本站不存在\n\n");
  }

  @Test
  void atMostFiftyOfACodeArePrinted() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 1; i <= 53; i++) {
      many.add(Diagnostic.of(Code.BROKEN_LINK, Position.at("x.md", i, 1), "/" + i, ""));
    }

    String text = print(many.toArray(new Diagnostic[0]));

    assertThat(text).contains("x.md:50:1:", "NJ401 另有 3 处").doesNotContain("x.md:51:1:");
  }

  @Test
  void lessGraveOnesCanBeLeftOut() {
    Diagnostic warning = LINK.with(Severity.WARNING);

    assertThat(print(false, Severity.ERROR, warning)).isEmpty();
    assertThat(print(false, Severity.WARNING, warning)).contains("warning NJ401");
    assertThat(print(false, Severity.WARNING, LINK.with(Severity.INFO))).isEmpty();
  }

  @Test
  void coloursStandAroundTheSameText() {
    Diagnostic warning = LINK.with(Severity.WARNING);

    assertThat(print(true, Severity.INFO, LINK)).contains("\u001b[1;31merror NJ401:\u001b[0m");
    assertThat(print(true, Severity.INFO, warning)).contains("\u001b[1;33mwarning NJ401:");
    assertThat(print(true, Severity.INFO, LINK).replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(print(LINK));
  }
}
