package io.profileimporter.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the large provider that a mail domain is one slip of the pen from. */
final class TypoDomains {

  private static final int SHORT_NAME = 4;
  private static final int MOST_SEEN = 10_000;
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

  private final List<String> providers;
  private final Set<String> genuine;

  /** Domains that were looked at and are no slips: the same ones come again and again. */
  private final Set<String> genuineSeen = ConcurrentHashMap.newKeySet();

  TypoDomains() {
    var lines = ResourceLines.labelled("mail-domains.txt");
    providers = lines.getOrDefault("typo-targets", List.of());
    genuine = Set.copyOf(lines.getOrDefault("genuine-neighbours", List.of()));
  }

  /** The provider that was meant; none for a domain that is known itself. */
  Optional<String> intended(String domain, MailDomains domains) {
    if (domain.length() > 20 || genuine.contains(domain) || domain.indexOf('.') < 1) {
      return Optional.empty();
    }
    if (genuineSeen.contains(domain)) {
      return Optional.empty();
    }
    for (String provider : providers) {
      if (isSlip(domain, provider, domains)) {
        return Optional.of(provider);
      }
    }
    if (genuineSeen.size() < MOST_SEEN) {
      genuineSeen.add(domain);
    }
    return Optional.empty();
  }

  private static boolean isSlip(String domain, String provider, MailDomains domains) {
    if (Math.abs(domain.length() - provider.length()) > 4) {
      return false;
    }
    String name = name(provider);
    String end = provider.substring(name.length() + 1);
    if (domain.startsWith(name + ".")) {
      return isEndSlip(name, domain.substring(name.length() + 1), end, domains);
    }
    if (domain.endsWith("." + end)) {
      boolean spoken = domain.equals(name.replace("x", "ks") + "." + end) && name.contains("x");
      return spoken || isNameSlip(domain.substring(0, domain.length() - end.length() - 1), name);
    }
    return domain.equals(name + end) || domain.equals(name + "-" + end);
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
    if (found.indexOf('.') >= 0 || !Slip.isOne(found, name)) {
      return false;
    }
    if (name.length() < SHORT_NAME) {
      return false;
    }
    boolean cut = name.equals("mail") && found.length() < name.length();
    return name.length() > SHORT_NAME || cut || Slip.isOfTheHand(found, name);
  }

  private static String name(String provider) {
    return provider.substring(0, provider.indexOf('.'));
  }
}
