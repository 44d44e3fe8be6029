package io.profileimporter.delivery;

import io.profileimporter.profile.Kid;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.Vehicle;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Rejection;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Encodes profiles as the endpoint takes them. Any number of threads may do so at once, so that
 * this work need not wait for the delivery.
 */
public final class ProfileEncoder {

  private static final int TYPICAL_PROFILE = 1024;

  private final JsonFactory json =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private final Endpoint endpoint;
  private final IdName idName;

  ProfileEncoder(Endpoint endpoint, IdName idName) {
    this.endpoint = endpoint;
    this.idName = idName;
  }

  /** The encoder for the endpoint that the settings choose. */
  public static ProfileEncoder of(DeliverySettings settings) {
    return new ProfileEncoder(settings.endpoint(), settings.idName());
  }

  /** Encodes the profile of a row; rejects it where the endpoint would ignore it silently. */
  public Outcome<OutgoingProfile> encode(Outcome<Profile> screened) {
    if (screened instanceof Outcome.Rejected<Profile> rejected) {
      return new Outcome.Rejected<>(rejected.rejections());
    }
    Outcome.Kept<Profile> kept = (Outcome.Kept<Profile>) screened;
    return endpoint
        .refusal(kept.value())
        .<Outcome<OutgoingProfile>>map(refusal -> rejected(refusal, kept))
        .orElseGet(() -> new Outcome.Kept<>(encode(kept.value()), kept.dropped(), kept.doubted()));
  }

  private static Outcome<OutgoingProfile> rejected(Rejection refusal, Outcome.Kept<Profile> kept) {
    List<Rejection> all = new ArrayList<>(List.of(refusal));
    all.addAll(kept.dropped());
    return new Outcome.Rejected<>(all);
  }

  OutgoingProfile encode(Profile profile) {
    ByteArrayOutputStream record = new ByteArrayOutputStream(TYPICAL_PROFILE);
    try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), record)) {
      out.writeStartObject();
      writeMembers(out, profile);
      out.writeEndObject();
    }
    return new OutgoingProfile(record.toByteArray(), profile.identities());
  }

  private void writeMembers(JsonGenerator out, Profile profile) {
    for (Map.Entry<Property, PropertyValue> member : profile.values().entrySet()) {
      Property property = member.getKey();
      if (!(property instanceof ProfileField field) || endpoint.takes(field)) {
        out.writeName(property == ProfileField.ID ? idName.apiName() : property.apiName());
        write(out, member.getValue());
      }
    }
  }

  private void write(JsonGenerator out, PropertyValue value) {
    if (value instanceof PropertyValue.Text text) {
      out.writeString(wellFormed(text.text()));
    } else if (value instanceof PropertyValue.WholeNumber whole) {
      out.writeNumber(whole.number());
    } else if (value instanceof PropertyValue.DecimalNumber decimal) {
      out.writeNumber(decimal.number());
    } else if (value instanceof PropertyValue.Flag flag) {
      out.writeBoolean(flag.flag());
    } else if (value instanceof PropertyValue.Day day) {
      out.writeString(day.day().toString());
    } else if (value instanceof PropertyValue.GenderValue gender) {
      out.writeString(gender.gender().apiCode());
    } else if (value == PropertyValue.Cleared.CLEARED) {
      out.writeNull();
    } else {
      writeNested(out, value);
    }
  }

  private void writeNested(JsonGenerator out, PropertyValue value) {
    if (value instanceof PropertyValue.Kids kids) {
      writeKids(out, kids.kids());
    } else if (value instanceof PropertyValue.Vehicles vehicles) {
      writeVehicles(out, vehicles.vehicles());
    } else if (value instanceof PropertyValue.Items items) {
      out.writeStartArray();
      items.items().forEach(item -> write(out, item));
      out.writeEndArray();
    } else if (value instanceof PropertyValue.Members members) {
      out.writeStartObject();
      members.members().forEach((name, member) -> write(out.writeName(wellFormed(name)), member));
      out.writeEndObject();
    } else {
      throw new IllegalStateException("no JSON form for " + value.getClass().getSimpleName());
    }
  }

  private static void writeKids(JsonGenerator out, List<Kid> kids) {
    out.writeStartArray();
    for (Kid kid : kids) {
      out.writeStartObject();
      kid.gender().ifPresent(gender -> out.writeStringProperty("gender", gender.apiCode()));
      kid.birthday().ifPresent(day -> out.writeStringProperty("birthday", day.toString()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeVehicles(JsonGenerator out, List<Vehicle> vehicles) {
    out.writeStartArray();
    for (Vehicle vehicle : vehicles) {
      out.writeStartObject();
      vehicle.brand().ifPresent(brand -> out.writeStringProperty("brand", wellFormed(brand)));
      vehicle.model().ifPresent(model -> out.writeStringProperty("model", wellFormed(model)));
      vehicle.vds().ifPresent(vds -> out.writeStringProperty("vds", wellFormed(vds)));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** A text without half surrogate pairs, which have no form in UTF-8; U+FFFD stands for them. */
  private static String wellFormed(String text) {
    for (int position = 0; position < text.length(); position++) {
      if (Character.isSurrogate(text.charAt(position))) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }
}
