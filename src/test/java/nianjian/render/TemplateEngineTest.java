package nianjian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.theme.ThemeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No layout can run code, read files, print unescaped text, hide errors or go on for ever. */
class TemplateEngineTest {
  private static final String EXECUTE = "'freemarker.template.utility.Execute'";

  @TempDir Path folder;

  static Stream<Arguments> hostileTemplates() {
    return Stream.of(
        // Running classes.
        arguments("${" + EXECUTE + "?new()('id')}", Code.TEMPLATE_FORBIDDEN),
        arguments("<#assign x = " + EXECUTE + " ? new()>${x('id')}", Code.TEMPLATE_FORBIDDEN),
        arguments("<#list [page?api.class] as c></#list>", Code.TEMPLATE_FORBIDDEN),
        arguments("${page.getClass()}", Code.VALUE_MISSING),
        arguments("${page.class.protectionDomain}", Code.VALUE_MISSING),
        arguments("${page['getClass']}", Code.VALUE_MISSING),
        arguments("${page.secret()}", Code.VALUE_MISSING),
        arguments("${page.title()}", Code.TEMPLATE_FAILED),
        arguments("${page.title.getClass()}", Code.TEMPLATE_FAILED),
        arguments("${'x'.getClass()}", Code.TEMPLATE_SYNTAX),
        arguments("${statics['java.lang.System'].exit(1)}", Code.VALUE_MISSING),
        // Reading the environment.
        arguments("${.data_model['java.home']}", Code.VALUE_MISSING),
        arguments("${env.HOME}", Code.VALUE_MISSING),
        arguments("${.now?iso_utc}", Code.TEMPLATE_FORBIDDEN),
        // Text as template.
        arguments("${page.title?eval}", Code.TEMPLATE_FORBIDDEN),
        arguments("${page.title ? <#-- --> eval}", Code.TEMPLATE_FORBIDDEN),
        arguments("${\"a ${page.title?eval} b\"}", Code.TEMPLATE_FORBIDDEN),
        arguments("<#assign x = page.title?interpret><@x/>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#macro m p=page.title?eval></#macro><@m/>", Code.TEMPLATE_FORBIDDEN),
        // Unescaped output.
        arguments("${page.title?no_esc}", Code.TEMPLATE_FORBIDDEN),
        arguments("${page.title?noEsc}", Code.TEMPLATE_FORBIDDEN),
        arguments("<#noautoesc>${page.title}</#noautoesc>", Code.TEMPLATE_FORBIDDEN),
        arguments(
            "<#outputformat \"plainText\">${page.title}</#outputformat>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#outputformat \"RTF\">${page.title}</#outputformat>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#ftl output_format=\"RTF\">${page.title}", Code.TEMPLATE_FORBIDDEN),
        arguments(" <#ftl output_format='undefined'>${page.title}", Code.TEMPLATE_FORBIDDEN),
        arguments("<#ftl auto_esc=false>${page.title}", Code.TEMPLATE_FORBIDDEN),
        arguments("[#ftl][#if true]x[/#if]", Code.TEMPLATE_FORBIDDEN),
        arguments("<#ftl strict_syntax=false><include 'x'>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#escape x as x?html>${page.title}</#escape>", Code.TEMPLATE_FORBIDDEN),
        arguments("${page.title?html}", Code.TEMPLATE_FORBIDDEN),
        // Other files.
        arguments("<#include '../../../../etc/passwd'>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#include '/etc/passwd'>", Code.THEME_FILE),
        arguments("<#include 'file:///etc/passwd'>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#include '*/report.ftlh'>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#include page.title>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#include 'a' + '.ftlh'>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#include \"partials/${page.title}.ftlh\">", Code.TEMPLATE_FORBIDDEN),
        arguments("<#include 'report.ftlh' parse=false>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#include 'gone.ftlh' ignore_missing=true>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#include 'r\\x65port.ftlh'>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#import page.title as x>", Code.TEMPLATE_FORBIDDEN),
        arguments("${.get_optional_template('/partials/x.ftlh').exists}", Code.TEMPLATE_FORBIDDEN),
        // Settings and hidden errors.
        arguments("<#setting classic_compatible=true>${page.x}", Code.TEMPLATE_FORBIDDEN),
        arguments("<#setting locale='de_DE'>", Code.TEMPLATE_FORBIDDEN),
        arguments("<#attempt>${page.x}<#recover></#attempt>", Code.TEMPLATE_FORBIDDEN),
        // Without an end.
        arguments("<#macro m><@m/></#macro><@m/>", Code.TEMPLATE_LIMIT),
        arguments("<#function f x><#return f(x)></#function>${f(1)}", Code.TEMPLATE_LIMIT),
        arguments("<#include 'report.ftlh'>", Code.TEMPLATE_LIMIT),
        arguments("<#list 1.. as i>${page.title}</#list>", Code.TEMPLATE_LIMIT),
        arguments("${" + "(".repeat(50_000) + "1}", Code.TEMPLATE_LIMIT),
        // Oddities of calls.
        arguments("<@page.title/>", Code.TEMPLATE_FAILED),
        arguments("${'a'?with_args([1])}", Code.TEMPLATE_FAILED),
        arguments("<#macro m p></#macro><@m?with_args({'q': 1}) p=1/>", Code.TEMPLATE_FAILED),
        arguments("${t?with_args([page])()}", Code.TEMPLATE_FAILED),
        arguments("<#stop page.title>", Code.TEMPLATE_FAILED));
  }

  @ParameterizedTest
  @MethodSource("hostileTemplates")
  void refusesHostileTemplates(String template, Code code) {
    Diagnostic fault = new Bench(folder).fault(code, template);

    assertThat(fault.position().path()).isEqualTo("themes/t/layouts/report.ftlh");
    assertThat(fault.arguments())
        .endsWith("/reports/wudu/2017.html (content/reports/wudu/2017.md)", "1");
  }

  static Stream<Arguments> harmlessTemplates() {
    return Stream.of(
        arguments("?eval .now ?new <p>#setting</p>", "?eval .now ?new <p>#setting</p>"),
        arguments("${'?eval'} ${\"?new .now\"}", "?eval ?new .now"),
        arguments("<#-- ${page?api} ?eval -->x", "x"),
        arguments("#{1} [=1] [#if x]", "#{1} [=1] [#if x]"),
        arguments("<#assign now = 1>${now}", "1"),
        arguments("<#assign h = {'now': 1}>${h.now}", "1"),
        arguments("<#noparse>${x?eval}</#noparse>", "${x?eval}"),
        arguments("<#list 1..3 as i>${i}</#list>", "123"),
        arguments("<#macro m n><#if (n > 0)>${n}<@m n - 1/></#if></#macro><@m 3/>", "321"),
        arguments("${'a'?matches('a+')?string('y', 'n')}", "y"));
  }

  @ParameterizedTest
  @MethodSource("harmlessTemplates")
  void leavesHarmlessTemplatesAlone(String template, String expected) {
    assertThat(new Bench(folder).render(template)).isEqualTo(expected);
  }

  @Test
  void loopWithoutOutputIsEndedByTheDeadline() {
    Bench bench = new Bench(folder).limits(1 << 20, Duration.ofMillis(200));

    Diagnostic fault = bench.fault(Code.TEMPLATE_LIMIT, "<#list 1.. as i></#list>");

    assertThat(fault.arguments().get(0)).isEqualTo("200 ms");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void loopInAnIncludedMacroIsEndedByTheDeadline() {
    Bench bench =
        new Bench(folder)
            .limits(1 << 20, Duration.ofMillis(200))
            .put("partials/a.ftlh", "<#macro m><#list 1.. as i><#assign x = i></#list></#macro>")
            .layout("<#import '/partials/a.ftlh' as a><@a.m/>");

    assertThat(bench.fault(Code.TEMPLATE_LIMIT).arguments().get(0)).isEqualTo("200 ms");
  }

  @Test
  void pageThatIsTooLargeIsNotMade() {
    Bench bench = new Bench(folder).limits(1 << 20, Duration.ofSeconds(20));

    Diagnostic fault = bench.fault(Code.TEMPLATE_LIMIT, "<#list 1.. as i>${'x'}</#list>");

    assertThat(fault.arguments().get(0)).isEqualTo("1 MiB");
  }

  @Test
  void limitsAreNamedInRoundMeasures() {
    assertThat(RenderLimits.STANDARD.bytesText()).isEqualTo("64 MiB");
    assertThat(RenderLimits.STANDARD.timeText()).isEqualTo("30 s");
    assertThat(new RenderLimits(10, Duration.ZERO).bytesText()).isEqualTo("10 B");
  }

  @Test
  void settingsAreTheSafeOnes() {
    Configuration c =
        new TemplateEngine(new ThemeFiles(folder).theme("t").read("t"), Bench.TYPES)
            .configuration();

    assertThat(Configuration.getVersion().toString()).startsWith("2.3.35");
    assertThat(c.getIncompatibleImprovements()).isEqualTo(Configuration.VERSION_2_3_34);
    assertThat(c.getOutputFormat()).isEqualTo(HTMLOutputFormat.INSTANCE);
    assertThat(c.getAutoEscapingPolicy()).isEqualTo(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    assertThat(c.getNewBuiltinClassResolver())
        .isEqualTo(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    assertThat(c.isAPIBuiltinEnabled()).isFalse();
    assertThat(c.getObjectWrapper()).isInstanceOf(PageValues.class);
    assertThat(c.getTemplateExceptionHandler()).isEqualTo(TemplateExceptionHandler.RETHROW_HANDLER);
    assertThat(c.getLogTemplateExceptions()).isFalse();
    assertThat(c.getWrapUncheckedExceptions()).isTrue();
    assertThat(c.getLocalizedLookup()).isFalse();
    // Recognised, ".ftlh" would replace the forced policy by a weaker one (ADR 0005).
    assertThat(c.getRecognizeStandardFileExtensions()).isFalse();
    assertThat(c.getURLEscapingCharset()).isEqualTo("UTF-8");
    assertThat(c.getDefaultEncoding()).isEqualTo("UTF-8");
    assertThat(c.getLocale()).isEqualTo(Locale.ROOT);
    assertThat(c.getNumberFormat()).isEqualTo("c");
    assertThat(c.getBooleanFormat()).isEqualTo("c");
    assertThat(c.getTimeZone().getID()).isEqualTo("UTC");
    assertThat(c.getTemplateUpdateDelayMilliseconds()).isEqualTo(Long.MAX_VALUE);
    assertThat(c.getTemplateLoader()).isInstanceOf(ThemeTemplateLoader.class);
  }

  @Test
  void missingLayoutIsReportedWithTheNearestName() {
    Bench bench = new Bench(folder).put("layouts/reprot.ftlh", "");

    Diagnostic fault = bench.fault(Code.THEME_FILE);

    assertThat(fault.position().path()).isEqualTo("themes/t");
    assertThat(fault.arguments()).startsWith("layouts/report.ftlh", "layouts/reprot.ftlh");
  }

  @Test
  void allFaultsOfAllIncludedTemplatesAreReportedAtOnce() {
    Bench bench =
        new Bench(folder)
            .put("partials/a.ftlh", "\n<#if>")
            .put("partials/b.ftlh", "${x?api}")
            .layout(
                "<#include '/partials/a.ftlh'><#include '/partials/b.ftlh'>"
                    + "<#include '/partials/hedaer.ftlh'>")
            .put("partials/header.ftlh", "");

    assertThat(bench.faults())
        .extracting(d -> d.code() + " " + d.position())
        .containsExactly(
            "THEME_FILE themes/t/layouts/report.ftlh:1:59",
            "TEMPLATE_SYNTAX themes/t/partials/a.ftlh:2:2",
            "TEMPLATE_FORBIDDEN themes/t/partials/b.ftlh:1:4");
  }
}
