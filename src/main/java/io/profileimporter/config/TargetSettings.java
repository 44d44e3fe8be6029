package io.profileimporter.config;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;

/** Where profiles are delivered to. */
public record TargetSettings(DeliverySettings delivery, Credentials credentials) {}
