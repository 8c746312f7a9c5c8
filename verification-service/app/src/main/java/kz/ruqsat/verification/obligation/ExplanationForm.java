package kz.ruqsat.verification.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which form an explanation can be had. */
enum ExplanationForm {
    TEXT("text/plain"),
    PDF("application/pdf"),
    JSON("application/json");

    final String mediaType;

    ExplanationForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The one that somebody names in an address. */
    static Optional<ExplanationForm> named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The first of the accepted types that there is; whoever takes anything gets a text. */
    static Optional<ExplanationForm> accepted(List<String> mediaTypes) {
        return mediaTypes.stream()
                .flatMap(type -> Arrays.stream(values()).filter(form -> form.isAmong(type)))
                .findFirst();
    }

    private boolean isAmong(String accepted) {
        var kind = mediaType.substring(0, mediaType.indexOf('/') + 1);
        return accepted.equals("*/*") || accepted.equals(kind + "*") || accepted.equals(mediaType);
    }
}
