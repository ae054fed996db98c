package nianjian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import nianjian.build.BuildOptions;
import nianjian.build.BuildResult;
import nianjian.build.Progress;
import nianjian.build.SiteBuilder;
import nianjian.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianjian build}: builds the site. */
@Command(name = "build", sortOptions = false, abbreviateSynopsis = true)
final class BuildCommand implements Callable<Integer> {
  /** How the outcome is told. */
  enum Format {
    TEXT,
    JSON
  }

  private final Session session;
  private final SharedOptions shared;

  @Mixin private final BuildFlags flags = new BuildFlags();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
  private Format format = Format.TEXT;

  BuildCommand(Session session, SharedOptions shared) {
    this.session = session;
    this.shared = shared;
  }

  @Override
  public Integer call() {
    return new ErrorHandler(session).run(shared.trace(), this::build);
  }

  private int build() throws IOException {
    Path site = shared.site(session);
    Terminal terminal = session.terminal();
    OptionalInt refused = SiteFolder.refused(session, site);
    if (refused.isPresent()) {
      return refused.getAsInt();
    }
    BuildOptions options = flags.options(session, site);
    boolean live = terminal.interactive() && !shared.quiet();
    Progress progress =
        new ConsoleProgress(terminal.err(), session.texts(), live, shared.verbose());
    BuildResult result = SiteBuilder.build(options, progress);
    int exit = ExitCode.of(result.diagnostics(), options.failOn());
    BuildReport report = new BuildReport(result, exit, flags.dryRun(), session.texts());
    if (format == Format.JSON) {
      terminal.print(report.json());
    } else {
      // Quiet shows what makes the build fail, and no more.
      Predicate<Diagnostic> wanted = shared.quiet() ? options.failOn()::includes : d -> true;
      new DiagnosticPrinter(
              terminal.err(), session.texts(), new SourceFiles(site), shared.colour(session))
          .print(result.diagnostics(), wanted, shared.verbose());
      if (flags.dryRun()) {
        terminal.print(report.plan());
      }
    }
    terminal.err().println(report.line());
    return exit;
  }
}
