package io.profileimporter.config;

import io.profileimporter.mapping.IdentifierForm;
import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.time.Clock;
import java.util.Optional;

/** Brings an identifier that was typed into the form of the mapping that the settings name. */
public final class IdentifierReader {

  private final SettingsReader settings;

  public IdentifierReader(SettingsReader settings) {
    this.settings = settings;
  }

  /** The identifier as it would be sent; nothing for what the mapping cannot convert. */
  public Optional<Identity> read(Overrides overrides, ProfileField identifier, String text) {
    Problems silent = new Problems();
    SettingsNode file = settings.settingsFile(overrides.config(), silent);
    SettingsNode mapping = MappingReader.read(MappingReader.file(file, overrides, silent), silent);
    return new IdentifierForm(mapping, Clock.systemUTC()).of(identifier, text, problem -> {});
  }
}
