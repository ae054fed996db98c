package nianjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nianjian.build.BuildOptions;
import nianjian.build.BuildResult;
import nianjian.build.FailOn;
import nianjian.build.Progress;
import nianjian.build.SiteBuilder;
import nianjian.diagnostic.Severity;
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
    if (!Files.isDirectory(site)) {
      terminal.err().println(session.text("usage.no-folder", site.toString()));
      return ExitCode.USAGE;
    }
    if (!ErrorHandler.fileNamesAreUtf8() && FileNames.areLost(site)) {
      return new ErrorHandler(session).sayNoUtf8();
    }
    BuildOptions options = flags.options(session, site);
    boolean live = terminal.interactive() && !shared.quiet();
    Progress progress =
        new ConsoleProgress(terminal.err(), session.texts(), live, shared.verbose());
    BuildResult result = SiteBuilder.build(options, progress);
    int exit = ExitCode.of(result.diagnostics(), options.failOn());
    BuildReport report = new BuildReport(result, exit, flags.dryRun(), session.texts());
    // Quiet shows what makes the build fail, and no more.
    Severity quietly = options.failOn() == FailOn.WARNING ? Severity.WARNING : Severity.ERROR;
    new DiagnosticPrinter(
            terminal.err(), session.texts(), new SourceFiles(site), shared.colour(session))
        .print(result.diagnostics(), shared.quiet() ? quietly : Severity.INFO);
    if (format == Format.JSON) {
      terminal.print(report.json());
    } else if (flags.dryRun()) {
      terminal.print(report.plan());
    }
    terminal.err().println(report.line());
    return exit;
  }
}
