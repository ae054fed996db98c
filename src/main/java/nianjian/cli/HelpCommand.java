package nianjian.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code nianjian help COMMAND}: the same as {@code nianjian COMMAND --help}. */
@Command(name = "help", abbreviateSynopsis = true)
final class HelpCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "option.command")
  private Optional<String> name = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine program = spec.commandLine().getParent();
    CommandLine asked = name.isEmpty() ? program : program.getSubcommands().get(name.get());
    if (asked == null) {
      throw new UnmatchedArgumentException(program, List.of(name.orElseThrow()));
    }
    asked.usage(program.getOut());
    return ExitCode.WELL;
  }
}
