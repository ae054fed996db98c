package nianjian.build;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.site.Texts;
import nianjian.theme.Messages;

/** A theme's words for planning; each that is missing is reported once, as NJ605. */
final class PlanText implements Texts {
  private final Messages messages;
  private final Diagnostics diagnostics;
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  PlanText(Messages messages, Diagnostics diagnostics) {
    this.messages = messages;
    this.diagnostics = diagnostics;
  }

  @Override
  public String text(String key, String... arguments) {
    return messages
        .text(key, arguments)
        .orElseGet(
            () -> {
              if (missing.add(key)) {
                diagnostics.add(
                    Code.TEXT_MISSING,
                    Position.of(messages.path()),
                    key,
                    messages.path(),
                    messages.nearest(key).orElse(""),
                    "",
                    "");
              }
              return key;
            });
  }
}
