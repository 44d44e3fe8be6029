package io.profileimporter.delivery;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.Kid;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyMap;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.Vehicle;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Encodes profiles as the endpoint takes them. Any number of threads may do so at once, so that
 * this work need not wait for the delivery.
 */
public final class ProfileEncoder {

  private static final byte[] GENDER = JsonBytes.name("gender");
  private static final byte[] BIRTHDAY = JsonBytes.name("birthday");
  private static final byte[] BRAND = JsonBytes.name("brand");
  private static final byte[] MODEL = JsonBytes.name("model");
  private static final byte[] VDS = JsonBytes.name("vds");

  private final Endpoint endpoint;
  private final Map<ProfileField, byte[]> names;
  private final int largest;

  /** What each thread writes with: a new one for each profile would be a good part of its cost. */
  private final ThreadLocal<JsonBytes> desks = ThreadLocal.withInitial(JsonBytes::new);

  /**
   * An encoder.
   *
   * @param largest how many bytes a profile may take
   */
  ProfileEncoder(Endpoint endpoint, IdName idName, int largest) {
    this.endpoint = endpoint;
    this.names = names(idName);
    this.largest = largest;
  }

  private static Map<ProfileField, byte[]> names(IdName idName) {
    Map<ProfileField, byte[]> names = new EnumMap<>(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      String name = field == ProfileField.ID ? idName.apiName() : field.apiName();
      names.put(field, JsonBytes.name(name));
    }
    return names;
  }

  /** The encoder for the endpoint that the settings choose. */
  public static ProfileEncoder of(DeliverySettings settings, Optional<Credentials> credentials) {
    int largest = RequestEncoder.room(settings, credentials);
    return new ProfileEncoder(settings.endpoint(), settings.idName(), largest);
  }

  /**
   * Encodes the profile of a row; rejects it where the endpoint would ignore it silently, and where
   * it does not fit a request.
   */
  public Outcome<OutgoingProfile> encode(Outcome<Profile> screened) {
    if (screened instanceof Outcome.Rejected<Profile> rejected) {
      return new Outcome.Rejected<>(rejected.rejections());
    }
    Outcome.Kept<Profile> kept = (Outcome.Kept<Profile>) screened;
    Optional<Rejection> unknown = endpoint.refusal(kept.value());
    if (unknown.isPresent()) {
      return rejected(unknown.get(), kept);
    }
    OutgoingProfile encoded = encode(kept.value());
    return encoded.size() > largest
        ? rejected(tooLarge(encoded), kept)
        : new Outcome.Kept<>(encoded, kept.dropped(), kept.doubted());
  }

  private Rejection tooLarge(OutgoingProfile encoded) {
    return Rejection.ofRow(
        Reason.PROFILE_TOO_LARGE,
        "expected a profile of at most %d bytes, as request-size allows, but was %d"
            .formatted(largest, encoded.size()));
  }

  private static Outcome<OutgoingProfile> rejected(Rejection refusal, Outcome.Kept<Profile> kept) {
    List<Rejection> all = new ArrayList<>(List.of(refusal));
    all.addAll(kept.dropped());
    return new Outcome.Rejected<>(all);
  }

  OutgoingProfile encode(Profile profile) {
    JsonBytes out = desks.get();
    out.clear();
    char before = '{';
    PropertyMap<PropertyValue> values = profile.values();
    for (int place = 0; place < values.size(); place++) {
      Property property = values.property(place);
      if (!(property instanceof ProfileField field) || endpoint.takes(field)) {
        out.sign(before);
        before = ',';
        out.raw(name(property));
        write(out, values.thing(place));
      }
    }
    out.sign('}');
    return new OutgoingProfile(out.copy(), identities(profile));
  }

  /** A list is one request: its profiles have their order from it, and need not hold the texts. */
  private List<Identity> identities(Profile profile) {
    return endpoint == Endpoint.PROFILE_SET ? profile.identities() : List.of();
  }

  private byte[] name(Property property) {
    byte[] known = property instanceof ProfileField field ? names.get(field) : null;
    return known == null ? JsonBytes.name(property.apiName()) : known;
  }

  private static void write(JsonBytes out, PropertyValue value) {
    if (value instanceof PropertyValue.Text text) {
      out.string(text.text());
    } else if (value instanceof PropertyValue.WholeNumber whole) {
      out.literal(Long.toString(whole.number()));
    } else if (value instanceof PropertyValue.DecimalNumber decimal) {
      out.literal(decimal.number().toPlainString());
    } else if (value instanceof PropertyValue.Flag flag) {
      out.literal(Boolean.toString(flag.flag()));
    } else if (value instanceof PropertyValue.Day day) {
      out.string(day.day().toString());
    } else if (value instanceof PropertyValue.GenderValue gender) {
      out.string(gender.gender().apiCode());
    } else if (value == PropertyValue.Cleared.CLEARED) {
      out.literal("null");
    } else {
      writeNested(out, value);
    }
  }

  private static void writeNested(JsonBytes out, PropertyValue value) {
    if (value instanceof PropertyValue.Kids kids) {
      writeArray(out, kids.kids(), ProfileEncoder::writeKid);
    } else if (value instanceof PropertyValue.Vehicles vehicles) {
      writeArray(out, vehicles.vehicles(), ProfileEncoder::writeVehicle);
    } else if (value instanceof PropertyValue.Items items) {
      writeArray(out, items.items(), ProfileEncoder::write);
    } else if (value instanceof PropertyValue.Members members) {
      writeObject(out, members.members());
    } else {
      throw new IllegalStateException("no JSON form for " + value.getClass().getSimpleName());
    }
  }

  private static <T> void writeArray(JsonBytes out, List<T> items, BiConsumer<JsonBytes, T> write) {
    out.sign('[');
    for (int item = 0; item < items.size(); item++) {
      if (item > 0) {
        out.sign(',');
      }
      write.accept(out, items.get(item));
    }
    out.sign(']');
  }

  private static void writeObject(JsonBytes out, Map<String, PropertyValue> members) {
    boolean first = true;
    out.sign('{');
    for (Map.Entry<String, PropertyValue> member : members.entrySet()) {
      if (!first) {
        out.sign(',');
      }
      first = false;
      out.string(member.getKey());
      out.sign(':');
      write(out, member.getValue());
    }
    out.sign('}');
  }

  private static void writeKid(JsonBytes out, Kid kid) {
    char before = '{';
    if (kid.gender().isPresent()) {
      before = writeMember(out, before, GENDER, kid.gender().get().apiCode());
    }
    if (kid.birthday().isPresent()) {
      before = writeMember(out, before, BIRTHDAY, kid.birthday().get().toString());
    }
    end(out, before);
  }

  private static void writeVehicle(JsonBytes out, Vehicle vehicle) {
    char before = writeKnown(out, '{', BRAND, vehicle.brand());
    before = writeKnown(out, before, MODEL, vehicle.model());
    end(out, writeKnown(out, before, VDS, vehicle.vds()));
  }

  /** Writes a member; answers what stands before the next one. */
  private static char writeMember(JsonBytes out, char before, byte[] name, String text) {
    out.sign(before);
    out.raw(name);
    out.string(text);
    return ',';
  }

  private static char writeKnown(JsonBytes out, char before, byte[] name, Optional<String> text) {
    return text.isPresent() && isTold(text.get())
        ? writeMember(out, before, name, text.get())
        : before;
  }

  /** Ends an object, which may have no member. */
  private static void end(JsonBytes out, char before) {
    if (before == '{') {
      out.sign('{');
    }
    out.sign('}');
  }

  /** An empty text says nothing, and the API is sent nothing that is not known. */
  private static boolean isTold(String text) {
    return !text.isEmpty();
  }
}
