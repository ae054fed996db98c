package nianjian.diagnostic;

/**
 * Every kind of diagnostic. A published code is never given another meaning; its texts are in
 * {@code messages-*.properties} under its id, and {@code src/site/markdown/diagnostics.md} explains
 * it.
 *
 * <p>NJ1xx reading, 2xx metadata, 3xx figures, 4xx addresses and links, 5xx privacy, 6xx theme, 8xx
 * settings, 9xx files.
 */
public enum Code {
  CANNOT_READ("NJ101", Severity.ERROR),
  NOT_UTF8("NJ102", Severity.ERROR),
  NO_FRONT_MATTER("NJ103", Severity.ERROR),
  FRONT_MATTER_NOT_CLOSED("NJ104", Severity.ERROR),
  YAML_SYNTAX("NJ105", Severity.ERROR),
  FORBIDDEN_CHARACTER("NJ106", Severity.ERROR),
  DUPLICATE_KEY("NJ107", Severity.ERROR),
  YAML_FEATURE("NJ108", Severity.ERROR),
  TOO_LARGE("NJ109", Severity.ERROR),
  UNKNOWN_KEY("NJ110", Severity.ERROR),
  WRONG_TYPE("NJ111", Severity.ERROR),
  MISSING_KEY("NJ112", Severity.ERROR),
  MARKDOWN_LIMIT("NJ113", Severity.ERROR),
  HEADING_WITHOUT_SPACE("NJ114", Severity.WARNING),
  COMMENT_CUTS_VALUE("NJ115", Severity.WARNING),
  OLD_KEY("NJ116", Severity.WARNING),
  OUTSIDE_SITE("NJ117", Severity.ERROR),
  UNEXPECTED_FILE("NJ118", Severity.WARNING),
  FOOTNOTE_UNMATCHED("NJ119", Severity.WARNING),

  NOT_ALLOWED_VALUE("NJ201", Severity.ERROR),
  MALFORMED_NUMBER("NJ202", Severity.ERROR),
  BAD_DATE("NJ203", Severity.ERROR),
  PATH_DISAGREES("NJ204", Severity.ERROR),
  UNKNOWN_REGION("NJ205", Severity.ERROR),
  FORM_YEAR_MISMATCH("NJ206", Severity.WARNING),
  DUPLICATE_REGION("NJ208", Severity.ERROR),
  SOURCE_URL_REQUIRED("NJ209", Severity.ERROR),
  WITHDRAWAL_INCOMPLETE("NJ210", Severity.ERROR),
  MALFORMED_ID("NJ211", Severity.ERROR),
  SITE_DATA_MISSING("NJ212", Severity.INFO),
  AGENCY_METRICS_MISPLACED("NJ214", Severity.ERROR),
  CORRECTION_DISAGREES("NJ215", Severity.ERROR),
  MALFORMED_URL("NJ216", Severity.ERROR),
  UNKNOWN_INDICATOR("NJ217", Severity.ERROR),
  GRID_SHAPE("NJ218", Severity.ERROR),
  EXCLUSIVE_INDICATORS("NJ219", Severity.ERROR),
  DUPLICATE_EXTRA("NJ220", Severity.ERROR),
  NUMBER_TOO_FINE("NJ221", Severity.ERROR),
  ACCEPT_UNUSED("NJ222", Severity.WARNING),
  DATES_OUT_OF_ORDER("NJ223", Severity.WARNING),
  PERIOD_UNUSUAL("NJ224", Severity.INFO),
  PUBLISHED_LATE("NJ225", Severity.INFO),
  INDEX_NUMBER_DOUBTFUL("NJ226", Severity.INFO),
  INDEX_NUMBER_REPEATED("NJ227", Severity.WARNING),
  REGISTRATION_NUMBER("NJ228", Severity.WARNING),
  METADATA_MISSING("NJ229", Severity.INFO),
  METADATA_EMPTY("NJ230", Severity.INFO),
  PUBLISHER_DIFFERS("NJ231", Severity.INFO),
  TITLE_DIFFERS("NJ232", Severity.INFO),
  TITLE_INCOMPLETE("NJ233", Severity.INFO),
  TITLE_YEAR("NJ234", Severity.WARNING),
  CONTENT_MISSING("NJ235", Severity.WARNING),
  ANNOUNCED_NOT_STATED("NJ236", Severity.INFO),
  FIGURE_NOT_STATED("NJ237", Severity.INFO),
  SECTION_BESIDE_FORM("NJ238", Severity.INFO),
  PHONE_FORM("NJ239", Severity.INFO),

  SECTION_NUMBER_MISSING("NJ240", Severity.WARNING),
  SECTION_NUMBER_REPEATED("NJ241", Severity.WARNING),
  NUMBERING_RESTARTS("NJ242", Severity.INFO),
  TEXT_REPEATED("NJ243", Severity.WARNING),
  TITLE_REPEATED("NJ244", Severity.INFO),
  MARK_UNPAIRED("NJ245", Severity.WARNING),
  DATE_PARTS_LOST("NJ246", Severity.WARNING),
  YEAR_UNLIKELY("NJ247", Severity.WARNING),
  CHARACTER_DOUBLED("NJ248", Severity.WARNING),
  CAPTION_WITHOUT_PICTURE("NJ249", Severity.WARNING),
  ATTACHMENT_EMPTY("NJ250", Severity.WARNING),
  TEMPLATE_LEFT("NJ251", Severity.WARNING),
  FOREIGN_UNIT("NJ252", Severity.INFO),
  TEXT_GARBLED("NJ253", Severity.WARNING),
  GLOSSES_LEFT("NJ254", Severity.WARNING),
  FURNITURE_LEFT("NJ255", Severity.WARNING),
  CHARACTER_TRADITIONAL("NJ256", Severity.WARNING),
  TEXT_TRADITIONAL("NJ257", Severity.WARNING),
  WORDING_CONVERTED("NJ258", Severity.INFO),
  SPACE_STRAY("NJ259", Severity.INFO),
  PUNCTUATION_DOUBTFUL("NJ260", Severity.INFO),
  FULL_STOP_MISSING("NJ261", Severity.INFO),
  FIGURES_RUN_TOGETHER("NJ262", Severity.WARNING),
  BRACKET_VARIANT("NJ263", Severity.INFO),
  WORD_CONFUSED("NJ264", Severity.INFO),

  RELATION_DIFFERS("NJ301", Severity.WARNING),
  QUOTE_NOT_FOUND("NJ302", Severity.WARNING),
  QUOTE_WITHOUT_VALUE("NJ303", Severity.WARNING),
  PROSE_DIFFERS("NJ304", Severity.WARNING),
  STATED_TWICE("NJ305", Severity.INFO),
  PERCENTAGE_DIFFERS("NJ306", Severity.WARNING),
  FIGURE_CHANGED("NJ307", Severity.WARNING),
  FIGURES_SHIFTED("NJ308", Severity.INFO),
  CELL_DOUBTFUL("NJ309", Severity.INFO),
  TOTAL_NOT_STATED("NJ310", Severity.INFO),
  YEAR_JUMP("NJ311", Severity.INFO),
  DECISIONS_MISREAD("NJ312", Severity.WARNING),
  RULES_UNLIKELY("NJ313", Severity.INFO),
  MANY_NORMATIVE_DOCS("NJ314", Severity.INFO),
  BELOW_CHILDREN("NJ315", Severity.WARNING),
  EXACT_AND_MORE("NJ320", Severity.WARNING),
  PROSE_SUM_DIFFERS("NJ321", Severity.WARNING),
  PROSE_LIST_DIFFERS("NJ322", Severity.WARNING),

  BROKEN_LINK("NJ401", Severity.ERROR),
  BROKEN_ANCHOR("NJ402", Severity.ERROR),
  MISSING_FILE("NJ403", Severity.ERROR),
  ADDRESS_REMOVED("NJ404", Severity.ERROR),
  ADDRESS_TAKEN("NJ405", Severity.ERROR),
  UNSAFE_LINK("NJ406", Severity.WARNING),
  MALFORMED_ADDRESS("NJ407", Severity.ERROR),
  EMPTY_FILE("NJ408", Severity.WARNING),
  BLANK_IN_NAME("NJ409", Severity.INFO),
  LOCAL_ADDRESS("NJ410", Severity.WARNING),
  OWN_ADDRESS("NJ411", Severity.INFO),

  IDENTITY_NUMBER("NJ501", Severity.ERROR),
  LIKE_IDENTITY_NUMBER("NJ502", Severity.WARNING),
  MOBILE_NUMBER("NJ503", Severity.WARNING),
  BANK_CARD_NUMBER("NJ504", Severity.WARNING),
  FREE_MAIL("NJ505", Severity.INFO),
  SECRECY_MARK("NJ506", Severity.ERROR),
  UNWANTED_WORD("NJ507", Severity.WARNING),

  THEME_NOT_FOUND("NJ601", Severity.ERROR),
  TEMPLATE_SYNTAX("NJ602", Severity.ERROR),
  TEMPLATE_FAILED("NJ603", Severity.ERROR),
  VALUE_MISSING("NJ604", Severity.ERROR),
  TEXT_MISSING("NJ605", Severity.ERROR),
  THEME_FILE("NJ606", Severity.ERROR),
  THEME_FILE_REFUSED("NJ607", Severity.ERROR),
  TEMPLATE_FORBIDDEN("NJ608", Severity.ERROR),
  LINK_REFUSED("NJ609", Severity.ERROR),
  TEMPLATE_LIMIT("NJ610", Severity.ERROR),
  UNKNOWN_PARAM("NJ611", Severity.WARNING),

  SETTINGS_NOT_FOUND("NJ801", Severity.ERROR),
  SETTINGS_INVALID("NJ802", Severity.ERROR),

  DESTINATION_UNSAFE("NJ901", Severity.ERROR),
  FOREIGN_FILES("NJ902", Severity.ERROR),
  CANNOT_WRITE("NJ903", Severity.ERROR),
  LOCKED("NJ904", Severity.ERROR),
  KEPT_FILE("NJ905", Severity.INFO);

  private final String id;
  private final Severity severity;

  Code(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The published id, such as {@code NJ203}. */
  public String id() {
    return id;
  }

  /**
   * Whether editors may explain a finding of this code instead of mending it: what is no error, and
   * what a rule may take for personal data or a secret by mistake.
   */
  public boolean acceptable() {
    return severity != Severity.ERROR || id.startsWith("NJ5");
  }

  /** The severity that a diagnostic of this code has unless it says otherwise. */
  public Severity severity() {
    return severity;
  }
}
