package nianjian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.Language;

/**
 * One run of the program: where it was started, whom it talks to and in which language.
 *
 * @param terminal where it prints to
 * @param environment the variables of the environment
 * @param folder the folder it was started in
 * @param language the language it speaks
 * @param texts its words in that language
 */
record Session(
    Terminal terminal,
    Map<String, String> environment,
    Path folder,
    Language language,
    DiagnosticTexts texts) {
  private static final String OPTION = "--lang";

  /**
   * A run with these arguments. The language is needed before the arguments are understood, to say
   * what is wrong with them: {@code --lang}, else {@code NIANJIAN_LANG}, else that of the system,
   * else Chinese.
   */
  static Session of(
      Terminal terminal,
      Map<String, String> environment,
      Path folder,
      Locale locale,
      List<String> arguments) {
    Language language =
        fromArguments(arguments)
            .or(() -> parse(environment.getOrDefault("NIANJIAN_LANG", "")))
            .orElseGet(() -> of(locale));
    return new Session(
        terminal, Map.copyOf(environment), folder, language, DiagnosticTexts.of(language));
  }

  /** The language of this tag. */
  static Optional<Language> parse(String tag) {
    return Stream.of(Language.values()).filter(l -> l.tag().equals(tag)).findFirst();
  }

  /** A variable of the environment, if it is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** A text of the program in the run's language. */
  String text(String key, String... arguments) {
    return texts.text(key, arguments);
  }

  private static Optional<Language> fromArguments(List<String> arguments) {
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return parse(arguments.get(i + 1));
      }
      if (argument.startsWith(OPTION + "=")) {
        return parse(argument.substring(OPTION.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** English only where a country says so: the system's “C” locale comes as plain English. */
  private static Language of(Locale locale) {
    return locale.getLanguage().equals("en") && !locale.getCountry().isEmpty()
        ? Language.ENGLISH
        : Language.CHINESE;
  }
}
