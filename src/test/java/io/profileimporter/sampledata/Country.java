package io.profileimporter.sampledata;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where customers live.
 *
 * @param language the key of the country's names
 * @param callingCode with a plus
 * @param mobiles the national mobile numbers of the country's customers
 * @param business the end of the domains of the country's small firms
 */
record Country(
    String language,
    String callingCode,
    Serial mobiles,
    String business,
    List<String> mailDomains,
    List<String> stores) {

  /** The countries of the sample; the first is the home of most customers. */
  static List<Country> all(long seed) {
    return List.of(
        russia(seed), britain(seed), america(seed), germany(seed), turkey(seed), spain(seed));
  }

  private static Country russia(long seed) {
    return new Country(
        "ru",
        "+7",
        new Serial(
            numbers(
                    "903 905 906 909 910 912 913 914 915 916 917 918 919 921 922 923 924 925 926 927 928")
                .toList(),
            7,
            seed),
        "mebelnyi-tsekh.ru",
        List.of("yandex.ru", "mail.ru", "gmail.com", "bk.ru", "list.ru", "inbox.ru", "rambler.ru"),
        List.of("MSK-1", "MSK-2", "SPB-1", "KZN-1", "EKB-1"));
  }

  private static Country britain(long seed) {
    return new Country(
        "en",
        "+44",
        new Serial(
            IntStream.range(7710, 7990)
                .filter(Country::isMobileInBritain)
                .mapToObj(Integer::toString)
                .toList(),
            6,
            seed),
        "joinery-works.co.uk",
        List.of("gmail.com", "outlook.com", "btinternet.com", "hotmail.co.uk", "sky.com"),
        List.of("LON-1", "LDS-1"));
  }

  private static Country america(long seed) {
    return new Country(
        "en",
        "+1",
        new Serial(americanExchanges().toList(), 5, seed),
        "dry-goods.com",
        List.of("gmail.com", "yahoo.com", "outlook.com", "icloud.com", "comcast.net"),
        List.of("NYC-1", "CHI-1"));
  }

  private static Country germany(long seed) {
    return new Country(
        "de",
        "+49",
        new Serial(
            numbers("1511 1512 1514 1515 1516 1517 1520 1522 1523 1525 1573 1575 1577 1578 1590")
                .toList(),
            7,
            seed),
        "gartenbaubetrieb.de",
        List.of("gmx.de", "web.de", "t-online.de", "gmail.com", "freenet.de", "posteo.de"),
        List.of("BER-1", "MUC-1", "CGN-1"));
  }

  private static Country turkey(long seed) {
    return new Country(
        "tr",
        "+90",
        new Serial(
            numbers(
                    "505 506 507 530 531 532 533 534 535 536 537 538 539 541 542 543 544 545 546 552")
                .toList(),
            7,
            seed),
        "tekstilatolyesi.com.tr",
        List.of("gmail.com", "hotmail.com", "outlook.com.tr", "yandex.com.tr", "superonline.com"),
        List.of("IST-1", "ANK-1"));
  }

  private static Country spain(long seed) {
    return new Country(
        "es",
        "+34",
        new Serial(IntStream.range(605, 699).mapToObj(Integer::toString).toList(), 6, seed),
        "tallerdemadera.es",
        List.of("gmail.com", "hotmail.es", "yahoo.es", "telefonica.net", "outlook.es"),
        List.of("MAD-1", "BCN-1"));
  }

  private static Stream<String> numbers(String spaced) {
    return Stream.of(spaced.split(" "));
  }

  /** Without Ofcom's ranges for drama and those of the islands. */
  private static boolean isMobileInBritain(int code) {
    int block = code / 10;
    return block != 778 && block != 779 && block != 783 && block != 793;
  }

  /** Area codes with the begin of an exchange code, none of which ends in 11 or is 555. */
  private static Stream<String> americanExchanges() {
    return numbers(
            "312 347 404 415 503 512 602 612 617 646 702 713 718 720 773 817 832 917 919 972")
        .flatMap(
            area ->
                IntStream.range(22, 100)
                    .filter(exchange -> exchange != 55 && exchange % 10 != 1)
                    .mapToObj(exchange -> area + exchange));
  }
}
