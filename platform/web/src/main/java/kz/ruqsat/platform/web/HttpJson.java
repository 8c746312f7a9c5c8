package kz.ruqsat.platform.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as our interfaces speak it: strict in what it reads, because a misspelt or mistyped fact must not be taken for an
 * absent one; instants with the authority's offset; decimals as strings.
 *
 * <p>It is not the application's general mapper, so that reading messages of other services stays tolerant.
 *
 * @param mapper reads requests and writes answers
 */
public record HttpJson(JsonMapper mapper) {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");

    static HttpJson from(JsonMapper general, ZoneId zone) {
        return new HttpJson(general.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(
                        DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                        DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                        DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Integer, HttpJson::noText)
                .withCoercionConfig(LogicalType.Float, HttpJson::noText)
                .withCoercionConfig(
                        LogicalType.Boolean,
                        config -> config.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Enum,
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .addModule(new SimpleModule("ruqsat-http")
                        .addSerializer(BigDecimal.class, new DecimalOut())
                        .addDeserializer(BigDecimal.class, new TextIn<>(BigDecimal.class, HttpJson::decimal))
                        .addDeserializer(LocalDate.class, new TextIn<>(LocalDate.class, LocalDate::parse))
                        .addDeserializer(
                                OffsetDateTime.class, new TextIn<>(OffsetDateTime.class, OffsetDateTime::parse))
                        .addDeserializer(
                                Instant.class,
                                new TextIn<>(
                                        Instant.class,
                                        text -> OffsetDateTime.parse(text).toInstant()))
                        .addSerializer(Instant.class, new InstantOut(zone)))
                .build());
    }

    private static void noText(tools.jackson.databind.cfg.MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static final class DecimalOut extends ValueSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context)
                throws JacksonException {
            out.writeString(value.toPlainString());
        }
    }

    /** Only text: no number taken for an instant, no floating point on the way to a decimal. */
    private static final class TextIn<T> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> reading;

        TextIn(Class<T> type, Function<String, T> reading) {
            this.type = type;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws JacksonException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return type.cast(context.handleUnexpectedToken(type, in));
            }
            String text = in.getString();
            try {
                return reading.apply(text);
            } catch (DateTimeException | NumberFormatException e) {
                return type.cast(context.handleWeirdStringValue(type, text, "not of the form that we read"));
            }
        }
    }

    /** Short and plain: {@code 1e999999999} would be a number of a gigabyte. */
    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException("not a plain decimal");
        }
        return new BigDecimal(text);
    }

    private static final class InstantOut extends ValueSerializer<Instant> {

        private final ZoneId zone;

        InstantOut(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) throws JacksonException {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.atZone(zone)));
        }
    }
}
