package nianjian.check;

import nianjian.archive.ReportText;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Masked;
import nianjian.diagnostic.PersonalNumber;
import nianjian.diagnostic.PersonalNumbers;
import nianjian.diagnostic.Position;
import nianjian.diagnostic.Severity;

/**
 * No number of a person is published: identity numbers (NJ501, NJ502), mobile phones (NJ503), bank
 * cards (NJ504); 个人信息保护法 art. 28 and 政府信息公开条例 art. 15. Masked numbers pass. The findings name them
 * masked, and a textual note beside one explains nothing.
 */
final class PersonalDataRule implements ReportRule {
  @Override
  public void check(CheckedReport checked, Findings findings) {
    ReportText text = checked.text();
    for (PersonalNumber number : PersonalNumbers.in(text.text())) {
      tell(
          number,
          text.text(),
          text.position(number.from(), number.to()),
          code(number).severity(),
          findings);
    }
    for (ReportWords words : ReportWords.of(checked)) {
      for (PersonalNumber number : PersonalNumbers.in(words.words())) {
        boolean official = words.isContact() && number.kind() == PersonalNumber.Kind.MOBILE;
        tell(
            number,
            words.words(),
            words.position(),
            official ? Severity.INFO : code(number).severity(),
            findings);
      }
    }
  }

  private static void tell(
      PersonalNumber number, String text, Position position, Severity severity, Findings findings) {
    String masked = Masked.of(text, number);
    findings.add(
        Diagnostic.of(code(number), position, masked, reason(number)).with(severity).at(masked));
  }

  private static Code code(PersonalNumber number) {
    return switch (number.kind()) {
      case IDENTITY -> Code.IDENTITY_NUMBER;
      case LIKE_IDENTITY, OLD_IDENTITY -> Code.LIKE_IDENTITY_NUMBER;
      case MOBILE -> Code.MOBILE_NUMBER;
      case BANK_CARD -> Code.BANK_CARD_NUMBER;
    };
  }

  private static String reason(PersonalNumber number) {
    return switch (number.kind()) {
      case IDENTITY -> "@identity";
      case LIKE_IDENTITY -> "@like-identity";
      case OLD_IDENTITY -> "@old-identity";
      case MOBILE -> "@mobile";
      case BANK_CARD -> "@bank-card";
    };
  }
}
