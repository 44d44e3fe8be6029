package io.profileimporter.source;

import io.profileimporter.settings.NearestName;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** A JSON document around its rows: finds the rows in it, and checks what follows them. */
final class JsonDocument {

  private static final int KEYS_TOLD = 20;

  private final String name;
  private final SourceText text;
  private final JsonFactory factory;

  JsonDocument(String name, SourceText text, JsonFactory factory) {
    this.name = name;
    this.text = text;
    this.factory = factory;
  }

  /** Goes to the rows that stand under a path. */
  JsonRecords find(RecordsPath path) {
    text.follow();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), (Reader) text)) {
      JsonToken token = parser.nextToken();
      RecordsPath passed = RecordsPath.TOP;
      for (String key : path.keys()) {
        expectObject(token, passed);
        token = value(parser, key, passed);
        passed = passed.child(key);
      }
      if (token != JsonToken.START_ARRAY && token != JsonToken.START_OBJECT) {
        throw new UnreadableSourceException(
            name + ": expected an array of objects at " + passed + " but was " + kind(token));
      }
      return records(parser, path, token);
    } catch (JacksonException malformed) {
      throw unreadable(malformed, 1);
    }
  }

  /** The path of the first array of objects, as a proposal. */
  Optional<RecordsPath> proposal() {
    text.follow();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), (Reader) text)) {
      List<String> keys = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.END_OBJECT && !keys.isEmpty()) {
          keys.remove(keys.size() - 1);
        } else if (token == JsonToken.PROPERTY_NAME) {
          token = parser.nextToken();
          keys.add(String.valueOf(parser.currentName()));
          if (token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT) {
            return Optional.of(new RecordsPath(keys));
          }
          if (token != JsonToken.START_OBJECT) {
            keys.remove(keys.size() - 1);
          }
        }
      }
    } catch (JacksonException malformed) {
      throw unreadable(malformed, 1);
    }
    return Optional.empty();
  }

  /**
   * Checks that the document is complete.
   *
   * @param end the position behind the closing of the rows
   * @param line the line of that position
   */
  void checkEnd(JsonRecords records, long end, long line) {
    text.moveTo(end);
    text.follow();
    String start = records.emptied();
    try (PushbackReader rest = new PushbackReader(text, start.length())) {
      rest.unread(start.toCharArray());
      checkEnd(factory.createParser(ObjectReadContext.empty(), rest), line);
    } catch (JacksonException malformed) {
      throw unreadable(malformed, line);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void checkEnd(JsonParser parser, long line) {
    parser.nextToken();
    parser.skipChildren();
    if (parser.nextToken() != null) {
      throw new UnreadableSourceException(
          name
              + ":"
              + (line + parser.currentTokenLocation().getLineNr() - 1)
              + ": expected the end of the file after the rows but was "
              + kind(parser.currentToken()));
    }
  }

  private JsonToken value(JsonParser parser, String key, RecordsPath passed) {
    List<String> keys = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String found = parser.currentName();
      JsonToken token = parser.nextToken();
      if (found.equals(key)) {
        return token;
      }
      if (keys.size() < KEYS_TOLD) {
        keys.add(found);
      }
      parser.skipChildren();
    }
    throw new UnreadableSourceException(
        name
            + ": there is no \""
            + key
            + "\" in "
            + passed
            + ", only "
            + String.join(", ", keys)
            + NearestName.suggestion(key, keys));
  }

  private JsonRecords records(JsonParser parser, RecordsPath path, JsonToken opened) {
    StringWriter ahead = new StringWriter();
    parser.releaseBuffered(ahead);
    long start = text.position() - ahead.getBuffer().length();
    long line = parser.currentLocation().getLineNr();
    return new JsonRecords(path, start, line, opened == JsonToken.START_OBJECT);
  }

  private void expectObject(JsonToken token, RecordsPath passed) {
    if (token != JsonToken.START_OBJECT) {
      throw new UnreadableSourceException(
          name + ": expected an object at " + passed + " but was " + kind(token));
    }
  }

  /** What is told is of the run, not of the report: it repeats nothing that stands in the file. */
  private RuntimeException unreadable(JacksonException malformed, long line) {
    if (malformed instanceof JacksonIOException && malformed.getCause() instanceof IOException io) {
      return new UncheckedIOException(io);
    }
    String detail = JsonObjects.detail(line, malformed).replaceFirst("token '.*?'", "token");
    return new UnreadableSourceException(name + ": " + detail);
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "an array";
      case START_OBJECT -> "an object";
      case VALUE_STRING -> "a text";
      case VALUE_NULL -> "null";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> token.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
