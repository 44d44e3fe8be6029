package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TypoDomainsTest {

  private static final int LONGEST = 20;
  private static final List<String> PROVIDERS = of("typo-targets");
  private static final List<String> GENUINE = of("genuine-neighbours");

  private final MailDomains domains = new MailDomains(ScreeningSettings.defaults());
  private final TypoDomains typos = new TypoDomains();

  /** As the parts of a provider's domain say, each taken literally. */
  @Property(tries = 5000)
  void findsSlipsOfNameEndAndWhole(@ForAll("slips") String domain) {
    typos
        .intended(domain, domains)
        .ifPresentOrElse(
            provider -> assertThat(isSlip(domain, provider)).isTrue(),
            () ->
                assertThat(PROVIDERS.stream().filter(name -> isNameOrWhole(domain, name)))
                    .isEmpty());
  }

  private static boolean isSlip(String domain, String provider) {
    boolean near = oneSlip(name(domain), name(provider)) && end(domain).equals(end(provider));
    return near || isNameOrWhole(domain, provider) || name(domain).equals(name(provider));
  }

  private static boolean isNameOrWhole(String domain, String provider) {
    String name = name(provider);
    String end = end(provider);
    boolean slip = name.length() > 4 && end(domain).equals(end) && oneSlip(name(domain), name);
    return slip || Set.of(name + end, name.replace("x", "ks") + "." + end).contains(domain);
  }

  private static boolean oneSlip(String found, String meant) {
    return !found.equals(meant)
        && (oneLess(found, meant) || oneLess(meant, found) || oneOther(found, meant));
  }

  private static boolean oneLess(String less, String more) {
    for (int at = 0; at < more.length(); at++) {
      if (less.equals(more.substring(0, at) + more.substring(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean oneOther(String found, String meant) {
    for (int at = 0; at < meant.length() && found.length() == meant.length(); at++) {
      String before = meant.substring(0, at);
      String after = meant.substring(at + 1);
      String swapped =
          after.isEmpty() ? "" : after.charAt(0) + "" + meant.charAt(at) + after.substring(1);
      if (found.equals(before + found.charAt(at) + after) || found.equals(before + swapped)) {
        return true;
      }
    }
    return false;
  }

  private static String name(String domain) {
    return domain.substring(0, domain.indexOf('.'));
  }

  private static String end(String domain) {
    return domain.substring(domain.indexOf('.') + 1);
  }

  private static List<String> of(String label) {
    return ResourceLines.labelled("mail-domains.txt").getOrDefault(label, List.of());
  }

  @Provide
  Arbitrary<String> slips() {
    Arbitrary<String> letters = Arbitraries.strings().withChars("aimlk.").ofMaxLength(1);
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 12);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 2);
    return Combinators.combine(Arbitraries.of(PROVIDERS), letters, places, lengths)
        .as(TypoDomainsTest::mutated)
        .filter(
            domain -> domain.indexOf('.') > 0 && !domain.endsWith(".") && !domain.contains(".."))
        .filter(domain -> domain.length() <= LONGEST)
        .filter(domain -> !PROVIDERS.contains(domain) && !GENUINE.contains(domain));
  }

  private static String mutated(String domain, String letter, int place, int length) {
    int from = Math.min(place, domain.length());
    int to = Math.min(from + length, domain.length());
    return domain.substring(0, from) + letter + domain.substring(to);
  }
}
