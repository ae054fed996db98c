package nianjian.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.archive.Contact;
import nianjian.archive.IndexCard;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlScalar;

/** Reads the index card and the contact that a report was published with. */
final class CardReader {
  private static final List<String> TEXTS =
      List.of(
          "index-number",
          "document-number",
          "subject",
          "keywords",
          "validity",
          "access",
          "summary",
          "publisher",
          "author");

  private final YamlFields fields;

  CardReader(YamlFields fields) {
    this.fields = fields;
  }

  /**
   * The card; a key without a value is a field that the source leaves blank.
   *
   * @param published the date of publication, read before
   */
  IndexCard card(Optional<LocalDate> published) {
    Map<String, Optional<String>> card = new LinkedHashMap<>();
    for (String key : TEXTS) {
      if (fields.has(key)) {
        card.put(key, fields.text(key));
      }
    }
    for (String key : List.of("repealed", "signed")) {
      if (fields.has(key)) {
        card.put(key, dateOrText(key));
      }
    }
    if (fields.has("published") || published.isPresent()) {
      card.put("published", published.map(LocalDate::toString));
    }
    return card.isEmpty() ? IndexCard.EMPTY : new IndexCard(card);
  }

  /** What looks like a date must be one; 否 or 2018年春 is text. */
  private Optional<String> dateOrText(String key) {
    boolean date = fields.node(key).filter(CardReader::looksLikeDate).isPresent();
    return date ? fields.date(key).map(LocalDate::toString) : fields.text(key);
  }

  private static boolean looksLikeDate(Object node) {
    return node instanceof YamlScalar scalar && scalar.looksLikeDate();
  }

  Contact contact() {
    Optional<YamlFields> contact = fields.fields("contact");
    if (contact.isEmpty()) {
      return Contact.NONE;
    }
    YamlFields f = contact.get();
    Contact read =
        new Contact(f.text("address"), f.text("postcode"), f.text("phone"), f.text("email"));
    f.finish();
    return read;
  }
}
