package kz.ruqsat.verification.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** The closed language in which the rows of an edition state their conditions. Names say whether a limit is inclusive. */
public sealed interface Condition {

    /** Nothing is asked. */
    record Always() implements Condition {}

    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** The choice made is one of these words. */
    record OneOf(Fact fact, SequencedSet<String> words) implements Condition {
        public OneOf {
            words = java.util.Collections.unmodifiableSequencedSet(new java.util.LinkedHashSet<>(words));
        }
    }

    record IsTrue(Fact fact) implements Condition {}

    /** Something is stated; what is not stated is unknown, not false. */
    record Stated(Fact fact) implements Condition {}

    /** At the limit or above it, compared exactly. */
    record AtLeast(Fact fact, BigDecimal limit) implements Condition {}

    /** Strictly earlier than the limit: on that very day it is false. */
    record Before(Fact fact, LocalDate limit) implements Condition {}

    /** True of each of the technical conditions; unknown when there are none, for nothing can be said of them. */
    record Every(Condition each) implements Condition {}

    /** True of at least one of the technical conditions; unknown when there are none. */
    record Some(Condition each) implements Condition {}

    /** All technical conditions together at the limit or above it. */
    record TotalAtLeast(Fact fact, BigDecimal limit) implements Condition {}

    /** The law allows several readings: the policy picks one, or else an officer decides wherever they disagree. */
    record Reading(Policy policy, SequencedMap<String, Condition> readings) implements Condition {
        public Reading {
            readings = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(readings));
        }
    }

    /** The conditions of which this one is made. */
    default List<Condition> parts() {
        return switch (this) {
            case AllOf(var parts) -> parts;
            case AnyOf(var parts) -> parts;
            case Not(var part) -> List.of(part);
            case Every(var each) -> List.of(each);
            case Some(var each) -> List.of(each);
            case Reading(var policy, var readings) -> List.copyOf(readings.values());
            case Always _, OneOf _, IsTrue _, Stated _, AtLeast _, Before _, TotalAtLeast _ -> List.of();
        };
    }

    /** Every fact about which this condition asks, at whatever depth. */
    default Stream<Fact> facts() {
        return switch (this) {
            case OneOf asked -> Stream.of(asked.fact());
            case IsTrue(var fact) -> Stream.of(fact);
            case Stated(var fact) -> Stream.of(fact);
            case AtLeast asked -> Stream.of(asked.fact());
            case Before asked -> Stream.of(asked.fact());
            case TotalAtLeast asked -> Stream.of(asked.fact());
            case Every _, Some _ ->
                Stream.concat(
                        Stream.of(Fact.TECHNICAL_CONDITIONS), parts().stream().flatMap(Condition::facts));
            case Always _, AllOf _, AnyOf _, Not _, Reading _ ->
                parts().stream().flatMap(Condition::facts);
        };
    }

    /** This condition and all those of which it is made. */
    default Stream<Condition> tree() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::tree));
    }

    /** The word by which data files and interfaces call this form. */
    default String word() {
        return switch (this) {
            case Always _ -> "always";
            case AllOf _ -> "allOf";
            case AnyOf _ -> "anyOf";
            case Not _ -> "not";
            case OneOf _ -> "oneOf";
            case IsTrue _ -> "isTrue";
            case Stated _ -> "stated";
            case AtLeast _ -> "atLeast";
            case Before _ -> "before";
            case Every _ -> "every";
            case Some _ -> "some";
            case TotalAtLeast _ -> "totalAtLeast";
            case Reading _ -> "reading";
        };
    }
}
