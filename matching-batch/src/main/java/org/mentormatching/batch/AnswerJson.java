package org.mentormatching.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.mentormatching.batch.job.Outcome;

/**
 * Answers in JSON: any record as it is, the constants of enums in lower case with hyphens, and null
 * for what is empty.
 */
final class AnswerJson {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .registerModule(
              new SimpleModule()
                  .addSerializer(new EmptyAsNull())
                  .setSerializerModifier(new PlainConstants()));

  private AnswerJson() {}

  /** The facts of an outcome. */
  static String of(Outcome outcome) {
    try {
      return JSON.writeValueAsString(outcome.facts());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what an optional holds. */
  private static final class EmptyAsNull extends StdSerializer<Optional<?>> {
    private static final long serialVersionUID = 1L;

    EmptyAsNull() {
      super(Optional.class, false);
    }

    @Override
    public void serialize(Optional<?> value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (value.isPresent()) {
        provider.defaultSerializeValue(value.get(), json);
      } else {
        json.writeNull();
      }
    }
  }

  /** Writes constants as words: {@code NO_FREE_SEAT} is {@code no-free-seat}. */
  private static final class PlainConstants extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifyEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonSerializer<?> usual) {
      return new JsonSerializer<Enum<?>>() {
        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializerProvider provider)
            throws IOException {
          json.writeString(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
      };
    }
  }
}
