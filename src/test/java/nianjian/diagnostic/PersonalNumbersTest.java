package nianjian.diagnostic;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import nianjian.diagnostic.PersonalNumber.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {
  private static List<Kind> kinds(String text) {
    return PersonalNumbers.in(text).stream().map(PersonalNumber::kind).toList();
  }

  /** The two valid vectors are those of GB 11643-1999; the parted ones are the same numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        "440524188001010014",
        "440524 18800101 0014",
        "440524-18800101-0014",
        "4405 2418 8001 0100 14",
        "4 4 0 5 2 4 1 8 8 0 0 1 0 1 0 0 1 4",
        "110105 1949 1231 002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "440524\u300018800101\u30000014"
      })
  void findsIdentityNumbers(String number) {
    assertThat(kinds("身份证号" + number + "，住址")).containsExactly(Kind.IDENTITY);
  }

  @ParameterizedTest
  @CsvSource({
    "110105194912310021, LIKE_IDENTITY",
    "110105491231002, OLD_IDENTITY",
    "13812345678, MOBILE",
    "138 1234 5678, MOBILE",
    "138-1234-5678, MOBILE",
    "138-12345678, MOBILE",
    "+8613812345678, MOBILE",
    "86 138 1234 5678, MOBILE",
    "１３８１２３４５６７８, MOBILE",
    "13812345678@qq.com, MOBILE",
    "0939-8212056/13812345678, MOBILE",
    "6225880123456783, BANK_CARD",
    "6225 8801 2345 6783, BANK_CARD",
    "6222020200112233446, BANK_CARD"
  })
  void findsOtherNumbersOfPersons(String number, Kind kind) {
    assertThat(kinds("号码：" + number + "（张某）")).containsExactly(kind);
  }

  /** A number runs into the words after it; 张, 个, 户 are no units of a number so long. */
  @ParameterizedTest
  @CsvSource({
    "电话13812345678张三, MOBILE",
    "手机13812345678个人信息, MOBILE",
    "联系人13812345678项某, MOBILE",
    "手机13812345678家住武都区, MOBILE",
    "电话13812345678平某, MOBILE",
    "银行卡6228480402564890018户名张三, BANK_CARD",
    "银行卡6228480402564890018万某, BANK_CARD",
    "身份证110105194912310021张三, LIKE_IDENTITY",
    "身份证110105491231002米某, OLD_IDENTITY",
    "身份证440524188001010014元某, IDENTITY",
    "身份证440524188001010014万元, IDENTITY"
  })
  void wordsAfterANumberDoNotHideIt(String text, Kind kind) {
    assertThat(kinds(text)).containsExactly(kind);
    assertThat(kinds(Masked.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "138****1234",
        "35*************123",
        "3301**********1234",
        "统一社会信用代码 330100199001010009",
        "代码330100199001010009",
        "代码621220199000000205",
        "91330100MA27XH3C53",
        "机构代码440524188001010014",
        "陇ICP备12000461号-1 甘公网安备 62120202100024号",
        "索引号014416330/2018-04736、3212000002/2018-354983",
        "索引号 11341702486344515H/202110-00013",
        "网站标识码6212020001",
        "政府集中采购13575394432.52元",
        "到位资金13812345678元，共15012345678万元",
        "产煤13812345678吨、13912345678立方米，面积15012345678平方米，占13812345678%",
        "支出110105194912310021元，收入6225880123456783元",
        "https://www.a.gov.cn/2024/13812345678/6225880123456783.htm",
        "http://xj/1753311688616128514.html",
        "电话0939-8212056、0457-3322168，12345热线",
        "国办发〔2017〕47号",
        "110024001510102",
        "000000000000000",
        "2017 138 1234 5678 22",
        "3746 63 0 0 19 2 3830 1 0 0 0 0 0 1",
        "2018-03-01 2017-12-31",
        "20240112172050425",
        "110105194902300021",
        "110105194913010021"
      })
  void whatIsNoNumberOfAPersonPasses(String text) {
    assertThat(kinds(text)).isEmpty();
  }

  @Test
  void numbersBesideOneAnotherAreAllFound() {
    assertThat(kinds("440524188001010014 13812345678")).containsExactly(Kind.IDENTITY, Kind.MOBILE);
    assertThat(kinds("13812345678 13912345678 15012345678"))
        .containsExactly(Kind.MOBILE, Kind.MOBILE, Kind.MOBILE);
    assertThat(kinds("13812345678 440524188001010014 13912345678"))
        .containsExactly(Kind.MOBILE, Kind.IDENTITY, Kind.MOBILE);
  }

  @Test
  void placesAreThoseOfTheDigits() {
    String text = "王某，440524 18800101 0014。";
    PersonalNumber found = PersonalNumbers.in(text).get(0);
    assertThat(text.substring(found.from(), found.to())).isEqualTo("440524 18800101 0014");
  }

  @ParameterizedTest
  @CsvSource({
    "440524188001010014, 4405**********0014",
    "110105 19491231 002X, 1101** ******** 002X",
    "13812345678, 138****5678",
    "138-1234-5678, 138-****-5678",
    "１３８１２３４５６７８, １３８＊＊＊＊５６７８",
    "6225880123456783, 6225********6783"
  })
  void maskedNumbersKeepTheirEndsAndLength(String number, String masked) {
    assertThat(Masked.of("甲" + number + "乙13条")).isEqualTo("甲" + masked + "乙13条");
  }

  @Test
  void maskedTextHoldsNoNumberAnyMore() {
    String text = "440524188001010014、13812345678、6225880123456783、110105491231002";
    assertThat(kinds(text)).hasSize(4);
    assertThat(kinds(Masked.of(text))).isEmpty();
  }

  @Test
  void textWithoutNumbersIsNotChanged() {
    String text = "陇政办发〔2017〕5号，电话0939-8212056，索引号014416330/2018-04736";
    assertThat(Masked.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1 ", "1-", "13812345678 ", "440524188001010014 ", "138 1234 5678 "})
  void megabyteOfDigitsIsReadAtOnce(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeout(ofSeconds(5), () -> PersonalNumbers.in(text));
  }
}
