package nianjian.cli;

import java.util.ArrayList;
import java.util.List;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a call, and where its usage is explained. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Session session;

  /** A handler that speaks to the user of a run. */
  UsageErrors(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    say(message(e));
    String name = command.getParent() == null ? "" : " " + command.getCommandName();
    say("  hint: " + session.text("usage.hint", "nianjian help" + name));
    return ExitCode.USAGE;
  }

  private String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), e.getCommandLine());
    }
    if (e instanceof OverwrittenOptionException twice) {
      return session.text("usage.twice", name(twice.getOverwritten()));
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec first = missing.getMissing().get(0);
      return session.text("usage.value-missing", name(first), first.paramLabel());
    }
    ArgSpec argument = e.getArgSpec();
    if (argument == null || e.getValue() == null) {
      return session.text("usage.other", shown(String.valueOf(e.getMessage())));
    }
    return session.text(
        "usage.value", name(argument), shown(e.getValue()), expected(argument, e.getCommandLine()));
  }

  private String unmatched(String argument, CommandLine command) {
    boolean option = argument.startsWith("-") && argument.length() > 1;
    boolean word = !option && !command.getSubcommands().isEmpty();
    String name = option ? argument.replaceFirst("=.*", "") : argument;
    String kind = option ? "usage.option" : word ? "usage.command" : "usage.argument";
    String said = session.text(kind, shown(name));
    List<String> known = option ? options(command.getCommandSpec()) : words(command);
    return NearestName.of(name, known)
        .filter(near -> option || word)
        .map(near -> said + session.text("usage.nearest", near))
        .orElse(said);
  }

  private static List<String> options(CommandSpec command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      for (String name : option.names()) {
        if (name.startsWith("--")) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static List<String> words(CommandLine command) {
    return List.copyOf(command.getSubcommands().keySet());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** What a value must be: the text of its option, or the label that help gives it. */
  private String expected(ArgSpec argument, CommandLine command) {
    String name = name(argument).replace("-", "");
    for (String key : List.of(command.getCommandName() + "." + name, name)) {
      String text = session.text("expected." + key);
      if (!text.equals("expected." + key)) {
        return text;
      }
    }
    boolean flag = argument.arity().max() == 0;
    return flag ? "true, false" : argument.paramLabel();
  }

  private static String shown(String text) {
    return Printable.of(text);
  }

  private void say(String line) {
    session.terminal().err().println(line);
  }
}
