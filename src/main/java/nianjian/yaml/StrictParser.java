package nianjian.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The library's parser, stopping at the first anchor, alias, tag or second document. They vanish in
 * composed nodes, and an alias must not be followed at all.
 */
final class StrictParser implements Parser {
  private final Parser parser;
  private int documents;

  StrictParser(String text, LoaderOptions options) {
    this.parser = new ParserImpl(new StreamReader(text), options);
  }

  /** What is refused, and where it stands. */
  static final class FeatureException extends YAMLException {
    private static final long serialVersionUID = 1L;

    private final transient Event event;

    FeatureException(String feature, Event event) {
      super(feature);
      this.event = event;
    }

    /** Where it stands. */
    Event event() {
      return event;
    }
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public Event getEvent() {
    Event event = parser.getEvent();
    String feature = feature(event);
    if (feature != null) {
      throw new FeatureException(feature, event);
    }
    return event;
  }

  private @Nullable String feature(Event event) {
    if (event.is(Event.ID.DocumentStart) && ++documents > 1) {
      return "---";
    } else if (event instanceof AliasEvent alias) {
      return "*" + alias.getAnchor();
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      return "&" + node.getAnchor();
    } else if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    } else if (event instanceof CollectionStartEvent start) {
      return start.getTag();
    }
    return null;
  }
}
