package io.profileimporter.config;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.profile.Identity;

/**
 * Everything that reading one profile needs to know.
 *
 * @param identity what the API finds the profile by, in the form in which an import would send it
 */
public record GetSettings(DeliverySettings delivery, Credentials credentials, Identity identity) {}
