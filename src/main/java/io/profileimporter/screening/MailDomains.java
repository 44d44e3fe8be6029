package io.profileimporter.screening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of mail domains; a sub-domain counts as its parent. */
final class MailDomains {

  /** What a domain is known as. */
  enum Kind {
    RESERVED("reserved"),
    SAMPLE("sample"),
    NO_MAIL("no-mail"),
    MARKETPLACE("marketplace"),
    ALIAS("alias"),
    FREE("free");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> topLevel = new HashSet<>();
  private final DisposableDomains disposable;
  private final Set<String> own;

  MailDomains(ScreeningSettings settings) {
    Map<String, List<String>> lines = ResourceLines.labelled("mail-domains.txt");
    for (Kind kind : Kind.values()) {
      lines.getOrDefault(kind.label, List.of()).forEach(name -> kinds.put(name, kind));
    }
    topLevel.addAll(ResourceLines.entries("top-level-domains.txt"));
    disposable = new DisposableDomains(settings.disposableDomains());
    own = settings.ownDomains();
  }

  /** What the domain, or the nearest parent that is known, is known as. */
  Optional<Kind> kind(String domain) {
    for (String name = domain; !name.isEmpty(); name = parent(name)) {
      Kind kind = kinds.get(name);
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  boolean isFree(String domain) {
    Kind kind = kinds.get(domain);
    return kind == Kind.FREE || kind == Kind.ALIAS;
  }

  boolean isDisposable(String domain) {
    return disposable.has(domain);
  }

  boolean isTopLevel(String label) {
    return label.startsWith("xn--") || topLevel.contains(label);
  }

  /** Whether the domain is one of the store's own. */
  boolean isOwn(String domain) {
    for (String name = domain; !own.isEmpty() && !name.isEmpty(); name = parent(name)) {
      if (own.contains(name)) {
        return true;
      }
    }
    return false;
  }

  static String parent(String domain) {
    int dot = domain.indexOf('.');
    return dot < 0 ? "" : domain.substring(dot + 1);
  }
}
