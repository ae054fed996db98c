package nianjian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import nianjian.build.BuildOptions;
import nianjian.build.CheckScope;
import nianjian.build.Progress;
import nianjian.build.SiteChecker;
import nianjian.build.SiteFindings;
import nianjian.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianjian check}: tells all that is to be said of a site, and writes nothing. */
@Command(name = "check", sortOptions = false, abbreviateSynopsis = true)
final class CheckCommand implements Callable<Integer> {
  /** How the findings are told. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  private final Session session;
  private final SharedOptions shared;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "option.path")
  private List<String> paths = new ArrayList<>();

  @Mixin private final SiteFlags flags = new SiteFlags();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      descriptionKey = "option.check-format")
  private Format format = Format.TEXT;

  CheckCommand(Session session, SharedOptions shared) {
    this.session = session;
    this.shared = shared;
  }

  @Override
  public Integer call() {
    return new ErrorHandler(session).run(shared.trace(), this::check);
  }

  private int check() throws IOException {
    Path site = shared.site(session);
    OptionalInt refused = SiteFolder.refused(session, site);
    if (refused.isPresent()) {
      return refused.getAsInt();
    }
    Optional<CheckScope> scope = new CheckPaths(session, site).scope(paths);
    if (scope.isEmpty()) {
      return ExitCode.USAGE;
    }
    Terminal terminal = session.terminal();
    BuildOptions options = flags.options(session, site);
    boolean live = terminal.interactive() && !shared.quiet();
    Progress progress =
        new ConsoleProgress(terminal.err(), session.texts(), live, shared.verbose());
    SiteFindings found = SiteChecker.check(options, scope.get(), progress);
    int exit = ExitCode.of(found.diagnostics(), options.failOn());
    CheckReport report = new CheckReport(found, exit, session.texts());
    terminal.print(
        switch (format) {
          case TEXT -> text(found, options, site) + (shared.verbose() ? report.links() : "");
          case JSON -> report.json();
          case SARIF -> SarifReport.of(found.diagnostics(), session.texts());
        });
    terminal.err().println(report.line());
    return exit;
  }

  private String text(SiteFindings found, BuildOptions options, Path site) {
    StringWriter text = new StringWriter();
    Predicate<Diagnostic> wanted = shared.quiet() ? options.failOn()::includes : d -> true;
    new DiagnosticPrinter(
            new PrintWriter(text), session.texts(), new SourceFiles(site), shared.colour(session))
        .print(found.diagnostics(), wanted, shared.verbose());
    return text.toString();
  }
}
