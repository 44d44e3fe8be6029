package io.profileimporter.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the large provider that a mail domain is one slip of the pen from. */
final class TypoDomains {

  private static final int SHORT_NAME = 4;
  private static final Set<String> ONE_DOMAIN =
      Set.of(
          "gmail",
          "icloud",
          "rambler",
          "googlemail",
          "laposte",
          "rediffmail",
          "btinternet",
          "bigmir");

  /** Ends of other countries under which nobody but a squatter has the name. */
  private static final Set<String> COM_SLIPS = Set.of("cm", "om", "co");

  private final List<Provider> providers;

  /** The slips of the whole domain of all of them. */
  private final Set<String> joined = new HashSet<>();

  private final Set<String> genuine;

  TypoDomains() {
    var lines = ResourceLines.labelled("mail-domains.txt");
    providers = lines.getOrDefault("typo-targets", List.of()).stream().map(Provider::of).toList();
    providers.forEach(provider -> joined.addAll(provider.joined()));
    genuine = Set.copyOf(lines.getOrDefault("genuine-neighbours", List.of()));
  }

  /**
   * A provider's domain in its parts.
   *
   * @param joined slips of the whole domain: {@code gmailcom}, {@code gmailc.om}, {@code
   *     yandeks.ru}
   */
  private record Provider(String domain, String name, String end, Set<String> joined) {

    static Provider of(String domain) {
      int dot = domain.indexOf('.');
      String name = domain.substring(0, dot);
      String end = domain.substring(dot + 1);
      Set<String> joined = new HashSet<>(Set.of(name + end, name + "-" + end));
      int last = name.length() - 1;
      joined.add(name.substring(0, last) + "." + name.charAt(last) + end);
      joined.add(name + end.charAt(0) + "." + end.substring(1));
      if (name.contains("x")) {
        joined.add(name.replace("x", "ks") + "." + end);
      }
      return new Provider(domain, name, end, Set.copyOf(joined));
    }
  }

  /** The provider that was meant; none for a domain that is known itself. */
  Optional<String> intended(String domain, MailDomains domains) {
    int dot = domain.indexOf('.');
    if (domain.length() > 20 || dot < 1 || genuine.contains(domain)) {
      return Optional.empty();
    }
    String name = domain.substring(0, dot);
    String end = domain.substring(dot + 1);
    boolean known = joined.contains(domain);
    for (Provider provider : providers) {
      boolean near = Math.abs(domain.length() - provider.domain().length()) <= 4;
      if (near
          && ((known && provider.joined().contains(domain))
              || isSlip(name, end, provider, domains))) {
        return Optional.of(provider.domain());
      }
    }
    return Optional.empty();
  }

  private static boolean isSlip(String name, String end, Provider provider, MailDomains domains) {
    return name.equals(provider.name())
        ? isEndSlip(name, end, provider.end(), domains)
        : end.equals(provider.end()) && isNameSlip(name, provider.name());
  }

  /** {@code gmail.con}: a wrong end that no domain has, or behind a name that has only one end. */
  private static boolean isEndSlip(String name, String found, String end, MailDomains domains) {
    if (ONE_DOMAIN.contains(name)) {
      return found.length() <= 4 || found.startsWith(end + ".");
    }
    if (end.equals("com") && COM_SLIPS.contains(found)) {
      return true;
    }
    String last = found.substring(found.lastIndexOf('.') + 1);
    boolean slip = Slip.isOne(found, end) || found.equals(end + "." + end);
    return slip && (!domains.isTopLevel(last) || (found.indexOf('.') > 0 && end.indexOf('.') < 0));
  }

  private static boolean isNameSlip(String found, String name) {
    if (name.length() < SHORT_NAME || !Slip.isOne(found, name)) {
      return false;
    }
    boolean cut = name.equals("mail") && found.length() < name.length();
    return name.length() > SHORT_NAME || cut || Slip.isOfTheHand(found, name);
  }
}
